import { slotOf } from '../case/dictionary.js';
import { type CitedIn, citedBy } from '../logic/cited.js';
import { mentionsOf } from '../logic/collect.js';
import { ExactCompiler, type NodeOf } from '../logic/exact.js';
import { holds } from '../logic/expression.js';
import type { Truth } from '../logic/truth.js';
import { CATEGORIES, type CategoryId } from '../policy/categories.js';
import { inDifficulty } from '../policy/difficulty.js';
import type { Benefit } from '../policy/kinds.js';
import { BENEFITS, type BenefitId, MEASURES, type MeasureId } from '../policy/rulebook.js';
import { entitlementOf, type HolderId } from '../policy/stacking.js';
import { type AmountOf, compileAmount } from './amounts.js';
import { compileLaterRules, type ReadyLaterRule } from './later-rules.js';
import type { BenefitResult, BenefitStatus } from './result.js';
import { type Table, tabulate } from './tabulate.js';

/** A category or measure made ready to be asked. */
export interface ReadyRule<Id extends string> {
  readonly id: Id;
  readonly nodeOf: NodeOf;
}

/** A benefit made ready to be asked. */
export interface ReadyBenefit {
  readonly id: BenefitId;
  readonly monthly: boolean;
  /** Its own condition, before the exclusions. */
  readonly own: NodeOf;
  /** Whether it is paid, after the exclusions. */
  readonly paid: NodeOf;
  readonly amount: AmountOf | null;
  /** The sentences it rests on, by branch. */
  readonly cited: CitedIn;
  readonly obstacles: readonly {
    readonly holder: HolderId;
    readonly sentence: string;
    readonly when: NodeOf;
  }[];
  /** The result for each status where there is neither an amount nor a holder to name. */
  readonly plain: Readonly<Record<BenefitStatus, BenefitResult>>;
}

/** All rules of the policy made ready to be asked of a child. */
export interface Program {
  readonly categories: readonly ReadyRule<CategoryId>[];
  readonly inDifficulty: NodeOf;
  readonly benefits: readonly ReadyBenefit[];
  readonly measures: readonly ReadyRule<MeasureId>[];
  readonly laterRules: readonly ReadyLaterRule[];
  readonly ruleCount: number;
  /** The ages that the rules ask about. */
  readonly years: readonly number[];
  /** Tables in which nothing holds: most of a child's verdicts stand there already, and the rest are set on a copy. */
  readonly nothing: {
    readonly categories: Readonly<Table<CategoryId, Truth>>;
    readonly benefits: Readonly<Table<BenefitId, BenefitResult>>;
    readonly measures: Readonly<Table<MeasureId, Truth>>;
  };
}

function plainResults({ strength, unit, sentences }: Benefit): ReadyBenefit['plain'] {
  const nobody = Object.freeze([]);
  const plain = (status: BenefitStatus): BenefitResult =>
    Object.freeze({
      status,
      strength,
      amount: null,
      unit,
      standard: null,
      sentences,
      excludedBy: nobody,
    });
  return {
    entitled: plain('entitled'),
    'not-entitled': plain('not-entitled'),
    excluded: plain('excluded'),
    undetermined: plain('undetermined'),
  };
}

/** Prepares the whole rule book; rules that others name are worked out once per child. */
export function compileProgram(): Program {
  const compiler = new ExactCompiler(slotOf);
  const categories = CATEGORIES.map((rule) => ({ id: rule.id, nodeOf: compiler.compile(holds(rule)) }));
  const difficulty = compiler.compile(holds(inDifficulty));
  const benefits = BENEFITS.map((benefit: Benefit<BenefitId>): ReadyBenefit => {
    const { paid, obstacles } = entitlementOf(benefit);
    return {
      id: benefit.id,
      monthly: benefit.unit === 'CNY/month',
      own: compiler.compile(holds(benefit)),
      paid: compiler.compile(paid),
      amount: benefit.amount === null ? null : compileAmount(benefit.amount, compiler),
      obstacles: obstacles.map(({ exclusion, when }) => ({
        holder: exclusion.holder,
        sentence: exclusion.sentence,
        when: compiler.compile(when),
      })),
      cited: citedBy(benefit, compiler),
      plain: plainResults(benefit),
    };
  });
  const measures = MEASURES.map((rule) => ({ id: rule.id, nodeOf: compiler.compile(holds(rule)) }));
  const laterRules = compileLaterRules(compiler);
  const asked = [...CATEGORIES, inDifficulty, ...BENEFITS, ...MEASURES].map(holds);
  return {
    categories,
    inDifficulty: difficulty,
    benefits,
    measures,
    laterRules,
    ruleCount: compiler.ruleCount,
    years: [...mentionsOf(asked).years].sort((one, other) => one - other),
    nothing: {
      categories: tabulate(categories, (): Truth => false),
      benefits: tabulate(benefits, (benefit) => benefit.plain['not-entitled']),
      measures: tabulate(measures, (): Truth => false),
    },
  };
}
