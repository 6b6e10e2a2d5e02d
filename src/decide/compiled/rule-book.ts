import type { Restriction } from '../../logic/compiled/known.js';
import type { Expression } from '../../logic/expression.js';
import type { DivisionFact, Fact } from '../../logic/fact.js';
import type { Amount } from '../../money/amount.js';

/** A benefit as the compiler takes it. */
export interface BenefitToCompile<Standard extends string = string> {
  /** Its own condition, before the exclusions. */
  readonly own: Expression;
  /** Whether it is paid, after the exclusions. */
  readonly paid: Expression;
  /** When each of the holders that exclude it is paid instead. */
  readonly obstacles: readonly Expression[];
  readonly amount: Amount<Standard> | null;
  /** Whether it belongs to the monthly sum. */
  readonly monthly: boolean;
}

/** All that is compiled together: verdicts that are true or false, benefits, and how facts are recorded. */
export interface RulesToCompile<Standard extends string = string> {
  readonly truths: readonly Expression[];
  readonly benefits: readonly BenefitToCompile<Standard>[];
  /** Conditions that a result looks at without being changed by them, such as those of its citations. */
  readonly asides: readonly Expression[];
  /** The facts in the dictionary's order. */
  readonly facts: readonly Fact[];
  /** The division whose figures amounts take. */
  readonly place: DivisionFact;
  readonly restrictions: readonly Restriction[];
}
