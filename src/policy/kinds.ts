import type { Citation } from '../logic/rule.js';
import type { BenefitRule, CategoryRule, ConditionRule, MeasureRule } from './policy.js';
import type { SentenceId } from './sentences/index.js';
import type { StandardId } from './standards.js';

export type { Strength, Unit } from './policy.js';

/** A rule of this policy: its sentences are ids of the registry, so a misspelt citation does not compile. */
interface Cites {
  readonly sentences: readonly SentenceId[];
  readonly citations?: readonly (Citation & { readonly sentence: SentenceId })[];
}

/** A condition that other rules name but that is no verdict of its own. */
export type Condition<Id extends string = string> = ConditionRule<Id> & Cites;

/** One of the groups of 2.0-2. */
export type Category<Id extends string = string> = CategoryRule<Id> & Cites;

/** What follows from the policy for a child. */
export type Benefit<Id extends string = string> = BenefitRule<Id, StandardId> & Cites;

/** A duty that concerns the child's guardianship or safety. */
export type Measure<Id extends string = string> = MeasureRule<Id> & Cites;
