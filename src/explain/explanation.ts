import type { BenefitStatus, Notice, ResultOf } from '../decide/result.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { Proof } from '../logic/proof.js';
import type { Truth } from '../logic/truth.js';
import type { CaseValue } from '../logic/wording.js';
import type { UsedStandard } from '../money/standard.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids, Strength, Unit, VerdictIdOf } from '../policy/policy.js';
import type { SourceKnown } from '../policy/sentences/sentence.js';

/** A sentence of the policy, word for word. */
export interface Quote {
  readonly id: string;
  readonly text: string;
  /** Of a sentence of a later document: which, and whether its own words were seen. */
  readonly source?: { readonly document: string; readonly known: SourceKnown };
}

/** One fact that a step looked at. */
export interface Evidence<I extends Ids = ChenzhouIds> {
  readonly fact: I['fact'];
  readonly label: Bilingual;
  /** What was asked of the fact. */
  readonly test: Bilingual;
  readonly verdict: Truth;
  /** What is recorded, as a case writes it; `null` where nothing is, which is not the same as no. */
  readonly value: CaseValue | null;
  readonly words: Bilingual;
  /** Whether the value is not recorded but assumed, as declared. */
  readonly assumed: boolean;
}

/** A contested reading that a step went by. */
export interface AppliedReading {
  readonly reading: string;
  readonly option: string;
  readonly words: Bilingual;
}

/** One rule on the way to the verdict, with its sentences and the facts it looked at itself. */
export interface Step<I extends Ids = ChenzhouIds> {
  readonly rule: string;
  readonly label: Bilingual;
  readonly verdict: Truth;
  readonly sentences: readonly Quote[];
  readonly evidence: readonly Evidence<I>[];
  readonly readings: readonly AppliedReading[];
  /** Facts that may turn out as they will: the step is settled in every case. */
  readonly byCases: readonly string[];
}

/** Who is paid instead, and on what ground. */
export interface AppliedExclusion<I extends Ids = ChenzhouIds> {
  readonly holder: I['holder'];
  readonly label: Bilingual;
  readonly sentence: Quote;
  readonly ground: Bilingual;
  /** The contested reading that the exclusion stands on; `null` where it stands on none. */
  readonly reading: AppliedReading | null;
}

/** Another benefit that is received beside this one and deducted from it. */
export interface AppliedTopUp<I extends Ids = ChenzhouIds> {
  readonly benefit: I['benefit'];
  readonly label: Bilingual;
  /** What is deducted, in yuan; `null` where it is not known. */
  readonly amount: string | null;
  readonly sentence: Quote;
  readonly ground: Bilingual;
  /** Whether it is what this result pays, or what is recorded as received. */
  readonly reading: AppliedReading;
}

/** A contested reading whose other option, switched alone, would change the verdict or its amount. */
export interface DecisiveReading {
  readonly reading: string;
  readonly question: Bilingual;
  readonly inForce: AppliedReading;
  readonly other: AppliedReading;
  readonly ground: Bilingual;
  /** What would change: `verdict`, `status`, `amount` or `excludedBy`. */
  readonly changes: readonly { readonly what: string; readonly from: unknown; readonly to: unknown }[];
}

/** Other values of one recorded fact that alone would change the verdict. */
export interface Counterfactual<I extends Ids = ChenzhouIds> {
  readonly fact: I['fact'];
  readonly label: Bilingual;
  /** The verdict with any of these values; `null`: it would become open. */
  readonly becomes: Truth;
  /** One value per group of values that the rules treat alike: any of the same age, or of the same city. */
  readonly values: readonly CaseValue[];
  readonly words: Bilingual;
  /** Recorded facts that would fall away with it: a lost parent has no other facts. */
  readonly without: readonly I['fact'][];
}

/** A missing fact as a question, with the paper to fetch and who issues it. */
export interface Question<I extends Ids = ChenzhouIds> {
  readonly fact: I['fact'];
  readonly label: Bilingual;
  readonly question: Bilingual;
  readonly document: Bilingual;
  readonly issuer: Bilingual;
}

/** What a reader should know beside a verdict. */
export interface ExplanationNotice<I extends Ids = ChenzhouIds> {
  readonly code: 'list-not-closed' | 'left-out' | Notice['code'];
  /** The verdicts that it is said of; empty where it is said of the whole result. */
  readonly concerns: readonly VerdictIdOf<I>[];
  readonly text: Bilingual;
  readonly sentence: Quote | null;
}

/** Everything that can be said of one verdict. */
export interface VerdictExplanation<I extends Ids = ChenzhouIds> {
  readonly kind: 'category' | 'condition' | 'benefit' | 'measure';
  readonly id: VerdictIdOf<I>;
  readonly label: Bilingual;
  /** Of a benefit: whether it is paid. */
  readonly verdict: Truth;
  /** Benefits only. */
  readonly status: BenefitStatus | null;
  readonly strength: Strength | null;
  readonly amount: string | null;
  readonly unit: Unit;
  readonly standard: UsedStandard<I['standard']> | null;
  readonly standardsMissing: readonly I['standard'][];
  /** Measures only: who must act. */
  readonly who: Bilingual | null;
  readonly sentences: readonly Quote[];
  readonly exclusions: readonly AppliedExclusion<I>[];
  /** Only where the policy tops up and something is received. */
  readonly topUps?: readonly AppliedTopUp<I>[];
  readonly proof: Proof;
  readonly steps: readonly Step<I>[];
  readonly readings: readonly DecisiveReading[];
  readonly counterfactuals: readonly Counterfactual<I>[];
  readonly missing: readonly Question<I>[];
  readonly notices: readonly ExplanationNotice<I>[];
}

/** A fact that is not recorded but assumed, and that could have changed something: what is taken as so, and its paper. */
export interface AssumedFact<I extends Ids = ChenzhouIds> extends Question<I> {
  readonly value: CaseValue;
  readonly words: Bilingual;
}

/** Why a case came out as it did: plain data, in both languages. */
export interface Explanation<I extends Ids = ChenzhouIds> {
  /** `office`: decided as if `hiv` were false; neither the fact nor 2.1-2 is named. */
  readonly disclose: 'full' | 'office';
  readonly id: string | null;
  readonly on: string;
  readonly policy: ResultOf<I>['policy'];
  readonly monthly: ResultOf<I>['monthly'];
  /** What is taken as declared because it is not recorded. */
  readonly assumed: readonly AssumedFact<I>[];
  /** First what is true, entitled, excluded or open, then the rest; within each the order of the result. */
  readonly verdicts: readonly VerdictExplanation<I>[];
  readonly missing: readonly Question<I>[];
  readonly notices: readonly ExplanationNotice<I>[];
}
