/** The vectors of the conformance pack: what is asked, and what the oracle expects. */
import type { OracleContext } from '../oracle/context.js';
import { type BenefitStatus, expectedResult, type Verdict } from '../oracle/expected.js';
import type { NestedCase } from '../oracle/facts.js';

/** Of a benefit: the amount unless it is `null`, the holders unless there are none. */
export interface ExpectedBenefit {
  readonly status: BenefitStatus;
  readonly amount?: string;
  readonly excludedBy?: readonly string[];
}

/** The members of a result that a vector speaks of. */
export interface Expected {
  readonly categories: Readonly<Record<string, Verdict>>;
  readonly inDifficulty: Verdict;
  readonly benefits: Readonly<Record<string, ExpectedBenefit>>;
  readonly measures: Readonly<Record<string, Verdict>>;
  readonly monthly: { readonly min: string; readonly max: string | null };
  readonly standardsMissing: readonly string[];
}

export interface Vector {
  readonly case: NestedCase;
  readonly context: OracleContext;
  readonly expect: Expected;
}

interface Result extends Omit<Expected, 'benefits'> {
  readonly benefits: Readonly<
    Record<
      string,
      {
        readonly status: BenefitStatus;
        readonly amount: string | null;
        readonly excludedBy: readonly string[];
      }
    >
  >;
}

/** What a vector says of a result; benefits whose own conditions fail are left out. */
export function said({
  categories,
  inDifficulty,
  benefits,
  measures,
  monthly,
  standardsMissing,
}: Result): Expected {
  const shown = Object.entries(benefits).flatMap(
    ([id, { status, amount, excludedBy }]): [string, ExpectedBenefit][] => {
      if (status === 'not-entitled') return [];
      const figure = amount === null ? {} : { amount };
      return [[id, { status, ...figure, ...(excludedBy.length === 0 ? {} : { excludedBy }) }]];
    },
  );
  return {
    categories,
    inDifficulty,
    benefits: Object.fromEntries(shown),
    measures,
    monthly,
    standardsMissing,
  };
}

/** What the oracle expects. */
export function expectedOf(recorded: NestedCase, context: OracleContext): Expected {
  return said(expectedResult(recorded, context));
}
