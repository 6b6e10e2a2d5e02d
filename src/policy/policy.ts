import type { FactDictionary } from '../case/fact-dictionary.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { Expression } from '../logic/expression.js';
import type { BooleanFact, DateFact, DivisionFact, MoneyFact } from '../logic/fact.js';
import type { Reading } from '../logic/reading.js';
import type { Rule } from '../logic/rule.js';
import type { Amount } from '../money/amount.js';
import type { StandardRules } from '../money/standard-kind.js';
import type { Sentence } from './sentences/sentence.js';

/** The names that a policy gives to things, so that a misspelt one does not compile. */
export interface Ids {
  readonly category: string;
  readonly benefit: string;
  readonly measure: string;
  /** The dotted path of a fact. */
  readonly fact: string;
  readonly standard: string;
  /** Who can be paid instead: a benefit, or the path of a fact. */
  readonly holder: string;
}

/**
 * How strong a benefit is, taken from the verb of its sentence: `due` (纳入, 发放, 给予), `may-apply` (可以申请, 可向),
 * `supported` (支持, 鼓励, 优先), `progressive` (逐步), `by-reference` (按照…执行).
 */
export type Strength = 'due' | 'may-apply' | 'supported' | 'progressive' | 'by-reference';

/** The unit of a benefit's amount; `null` for a benefit without money of its own. */
export type Unit = 'CNY/month' | 'CNY/year' | 'CNY/semester' | null;

/** A rule that has a verdict. */
interface Answering<Kind extends string, Id extends string> extends Rule {
  readonly kind: Kind;
  readonly id: Id;
}

/** A group that a child belongs to. */
export type CategoryRule<Id extends string = string> = Answering<'category', Id>;

/** A condition that other rules name. */
export type ConditionRule<Id extends string = string> = Answering<'condition', Id>;

/** What follows from a policy for a child. Whether it is paid is decided after the exclusions. */
export interface BenefitRule<Id extends string = string, Standard extends string = string>
  extends Answering<'benefit', Id> {
  readonly strength: Strength;
  readonly unit: Unit;
  readonly amount: Amount<Standard> | null;
  /** The amount before anything is topped up, where the policy was derived from another. */
  readonly base?: Amount<Standard>;
}

/** A duty towards a child. */
export interface MeasureRule<Id extends string = string> extends Answering<'measure', Id> {
  /** Who must act. */
  readonly who: Bilingual;
  /** The sentence names no actor: `who` is taken from what the matter is. */
  readonly inferred?: true;
  /** Who is told or receives the report, where the text names them. */
  readonly receivedBy?: Bilingual;
}

/** Entitled to both, the holder is paid and the other is not. */
export interface Exclusion<Holder extends string = string, Benefit extends string = string> {
  readonly holder: Holder;
  readonly excludes: Benefit;
  readonly sentence: string;
  readonly ground: Bilingual;
  /** The exclusion stands only under this option of a contested reading; `null`: always. */
  readonly only: { readonly reading: Reading; readonly option: string } | null;
  /** The exclusion stands only while none of these is paid. */
  readonly unlessPaid?: readonly Benefit[];
}

/** A benefit is paid at its rate less what is received of another: 950.00 beside 310.00 is 640.00. */
export interface TopUp<Benefit extends string = string> {
  readonly benefit: Benefit;
  readonly tops: Benefit;
  /** What is recorded as received of the other. */
  readonly received: MoneyFact;
  readonly sentence: string;
  readonly ground: Bilingual;
}

/**
 * What a policy tops up, and whether that is what it computes as paid itself (option `computed`) or what is recorded as
 * received (option `recorded`). No mixture of the two could be exact under unknowns.
 */
export interface TopUps<Benefit extends string = string> {
  readonly basis: Reading<string, 'computed' | 'recorded'>;
  readonly matrix: readonly TopUp<Benefit>[];
}

/** What stands against a benefit: who would be paid instead, and when. */
export interface Obstacle<Holder extends string = string> {
  readonly exclusion: Exclusion<Holder>;
  readonly when: Expression;
}

/** One question that a result answers. */
interface Answered<Kind extends string, Id extends string, Of extends Rule> {
  /** Kind and id together: `minimum-living` is the id of a category and of a benefit. */
  readonly key: `${Kind}:${Id}`;
  readonly kind: Kind;
  readonly id: Id;
  readonly rule: Of;
  /** The condition that answers it: of a benefit, whether it is paid after the exclusions. */
  readonly condition: Expression;
  /** Where the result holds the answer, as a dotted path. */
  readonly path: string;
}

/** Whether a child is in a group. */
export type CategoryVerdictOf<I extends Ids> = Answered<
  'category',
  I['category'],
  CategoryRule<I['category']>
>;

/** Whether the policy is for the child at all. */
export type ScopeVerdict = Answered<'condition', 'in-difficulty', ConditionRule<'in-difficulty'>>;

/** Whether a benefit is paid. */
export interface BenefitVerdictOf<I extends Ids>
  extends Answered<'benefit', I['benefit'], BenefitRule<I['benefit'], I['standard']>> {
  /** Whether it is paid by the month. */
  readonly monthly: boolean;
  readonly obstacles: readonly Obstacle<I['holder']>[];
}

/** Whether there is a duty to act. */
export type MeasureVerdictOf<I extends Ids> = Answered<'measure', I['measure'], MeasureRule<I['measure']>>;

export type VerdictOf<I extends Ids> =
  | CategoryVerdictOf<I>
  | ScopeVerdict
  | BenefitVerdictOf<I>
  | MeasureVerdictOf<I>;

/** The id of anything that has a verdict. */
export type VerdictIdOf<I extends Ids> = VerdictOf<I>['id'];

/** The verdicts of a policy, kind by kind and all together in the order of the result. */
export interface Verdicts<I extends Ids> {
  readonly categories: readonly CategoryVerdictOf<I>[];
  readonly inDifficulty: ScopeVerdict;
  readonly benefits: readonly BenefitVerdictOf<I>[];
  readonly measures: readonly MeasureVerdictOf<I>[];
  readonly all: readonly VerdictOf<I>[];
}

/** A verdict that a later rule may change, and for whom it is worth saying: where the condition is not settled false. */
export interface Concern<Verdict extends string = string> {
  readonly verdict: Verdict;
  readonly when: Expression;
}

/**
 * How well the day of a later rule is known: to the `day`; `announced` on that day, in force from a day not seen; to the
 * `month`; `about`.
 */
export type DayKnown = 'day' | 'announced' | 'month' | 'about';

/** A later rule that changes what a policy gave. It is not encoded; a result dated after it says so. */
export interface LaterRule<Verdict extends string = string> {
  /** A day or a month; a month compares with a day by its first day. */
  readonly since: string;
  readonly known: DayKnown;
  /** The document. */
  readonly by: string;
  readonly changes: Bilingual;
  readonly concerns: readonly Concern<Verdict>[];
}

/** A record that is possible and still looks wrong. It changes no verdict; an office is asked to look again. */
export interface Doubt<Path extends string = string> {
  readonly facts: readonly { readonly path: Path }[];
  readonly label: Bilingual;
  /** Said only where the recorded facts settle it. */
  readonly when: Expression;
}

/** An amount that is doubtful where it lies above a standard beside a fact that is a yes. */
export interface AmountDoubt<Path extends string = string, Standard extends string = string> {
  readonly amount: MoneyFact<Path>;
  readonly beside: BooleanFact<Path>;
  /** Which of the two schemes the standard belongs to. */
  readonly rural: BooleanFact<Path>;
  readonly above: Standard;
  readonly label: Bilingual;
}

/** A list of groups that the text leaves open: what to say of a child whom none of the groups takes in. */
export interface OpenList {
  readonly text: Bilingual;
  /** The sentence that leaves it open. */
  readonly sentence: string;
}

/** What a policy says in words, beside what it decides: only explanations and documents carry it along. */
export interface PolicyText {
  /** Every sentence of the text, in its order. */
  readonly sentences: readonly Sentence[];
}

/** What an office list must not tell: a fact, the benefit that gives it away, and whatever names either. */
export interface Withheld<I extends Ids = Ids> {
  /** Decided as false, so that nothing depends on it. */
  readonly fact: BooleanFact<I['fact']>;
  readonly benefit: I['benefit'];
  /** The sentence that gives the benefit: all that is said of it. */
  readonly sentence: string;
  /** Found in every text that names the fact or the benefit, in whatever spelling. */
  readonly named: RegExp;
}

/** With which month payment begins. */
export type FirstMonth = Reading<'first-month', 'month-after-approval' | 'approval-month'>;

/** With which month payment ends that a birthday ends. */
export type LastMonth = Reading<'last-month', 'birthday-month' | 'month-before'>;

/** A policy as a value: everything that an engine needs to decide and prove. */
export interface Policy<I extends Ids = Ids> {
  readonly document: {
    readonly id: string;
    readonly title: string;
    /** Which edition of the policy. */
    readonly edition: string;
    /** From which day it is in force, `YYYY-MM-DD`. */
    readonly from: string;
    /** It holds what later documents changed, too: a later rule that is still listed is left out, the others are not. */
    readonly holdsLater?: true;
  };
  /** The version of the encoding: it changes whenever a rule, a reading or a default changes. */
  readonly encoding: string;
  readonly dictionary: FactDictionary<I['fact']>;
  /** The day of birth, from which ages are reckoned. */
  readonly birth: DateFact;
  /** The division whose standards hold for a child. */
  readonly county: DivisionFact;
  /** The contested readings that a day's result depends on. */
  readonly readings: readonly Reading[];
  /** Those, and the two readings of time that a month's payment depends on too. */
  readonly ledgerReadings: readonly [...Reading[], FirstMonth, LastMonth];
  readonly standards: StandardRules<I['standard']>;
  readonly verdicts: Verdicts<I>;
  readonly exclusions: readonly Exclusion<I['holder'], I['benefit']>[];
  /** What is paid beside what; `null` where nothing is topped up. */
  readonly topUps: TopUps<I['benefit']> | null;
  readonly laterRules: readonly LaterRule<VerdictIdOf<I>>[];
  readonly doubts: readonly Doubt<I['fact']>[];
  readonly amountDoubts: readonly AmountDoubt<I['fact'], I['standard']>[];
  /** The mark of a case of which an office list shows only the key; `null` where the policy records none. */
  readonly confidential: BooleanFact<I['fact']> | null;
  /** `null` where an office may list everything. */
  readonly withheld: Withheld<I> | null;
  /** `null` where the text closes its list of groups. */
  readonly openList: OpenList | null;
  /** The order in which compiled diagrams ask facts and readings; one that is not named follows the dictionary. */
  readonly order: readonly string[];
}
