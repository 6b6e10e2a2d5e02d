import type { Bilingual } from '../logic/bilingual.js';
import type { Citation, Rule } from '../logic/rule.js';
import type { Amount } from '../money/amount.js';
import type { SentenceId } from './sentences/index.js';

/** A rule of the policy: its sentences are ids of the registry, so a misspelt citation does not compile. */
interface PolicyRule<Id extends string> extends Rule {
  readonly id: Id;
  readonly sentences: readonly SentenceId[];
  readonly citations?: readonly (Citation & { readonly sentence: SentenceId })[];
}

/** A condition that other rules name but that is no verdict of its own. */
export interface Condition<Id extends string = string> extends PolicyRule<Id> {
  readonly kind: 'condition';
}

/** One of the groups of 2.0-2. */
export interface Category<Id extends string = string> extends PolicyRule<Id> {
  readonly kind: 'category';
}

/**
 * How strong a benefit is, taken from the verb of its sentence: `due` (纳入, 发放, 给予), `may-apply` (可以申请, 可向),
 * `supported` (支持, 鼓励, 优先), `progressive` (逐步), `by-reference` (按照…执行).
 */
export type Strength = 'due' | 'may-apply' | 'supported' | 'progressive' | 'by-reference';

/** The unit of a benefit's amount; `null` for a benefit without money of its own. */
export type Unit = 'CNY/month' | 'CNY/year' | 'CNY/semester' | null;

/** What follows from the policy for a child. Whether it is paid is decided after the exclusions. */
export interface Benefit<Id extends string = string> extends PolicyRule<Id> {
  readonly kind: 'benefit';
  readonly strength: Strength;
  readonly unit: Unit;
  readonly amount: Amount | null;
}

/** What somebody must do for the child's guardianship or safety. */
export interface Measure<Id extends string = string> extends PolicyRule<Id> {
  readonly kind: 'measure';
  /** Who must act. */
  readonly who: Bilingual;
  /** The sentence names nobody: `who` is taken from what the matter is. */
  readonly inferred?: true;
  /** Who is told or receives the report, where the text names them. */
  readonly receivedBy?: Bilingual;
}
