import type { Bilingual } from '../logic/bilingual.js';
import type { Truth } from '../logic/truth.js';
import type { CaseValue } from '../logic/wording.js';
import type { StandardEntry, UsedStandard } from '../money/standard.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { DayKnown, Ids, Strength, Unit, VerdictIdOf, VerdictOf } from '../policy/policy.js';
import type { Benefits, Categories, Measures } from '../policy/tables.js';

/**
 * Whether a benefit is paid: `entitled` in every completion of the unknown facts, `undetermined` in some but not all,
 * `excluded` in none though its own conditions hold in some, `not-entitled` in none.
 */
export type BenefitStatus = 'entitled' | 'not-entitled' | 'excluded' | 'undetermined';

/** What became of one benefit. */
export interface BenefitResult<I extends Ids = ChenzhouIds> {
  readonly status: BenefitStatus;
  /** How strong the claim is, from the verb of its sentence. */
  readonly strength: Strength;
  /** Yuan with two decimals; `null` where there is none or it is not known. */
  readonly amount: string | null;
  readonly unit: Unit;
  /** The entry that the amount came from; `null` where the text itself says it, or no one entry is known. */
  readonly standard: UsedStandard<I['standard']> | null;
  /** The sentences that give the benefit, by the branch it rests on; where `excluded`, also those of the exclusion. */
  readonly sentences: readonly string[];
  /** Where `excluded`: who is paid instead. */
  readonly excludedBy: readonly I['holder'][];
}

/** What a reader of the result should know beside it. */
export interface Notice<I extends Ids = ChenzhouIds> {
  /** The day lies before the policy; a later rule may change the result; the record looks wrong. */
  readonly code: 'before-policy' | 'later-rule' | 'doubtful';
  readonly label: Bilingual;
  /** The label in English. */
  readonly message: string;
  /** `later-rule`: the document. */
  readonly by?: string;
  /** `later-rule`: since when, a day or a month, as exactly as it is known. */
  readonly since?: string;
  /** `later-rule`: how well the day is known. */
  readonly known?: DayKnown;
  /** `later-rule`: the verdicts that it may change. */
  readonly concerns?: readonly VerdictIdOf<I>[];
  /** `doubtful`: the facts that do not go together. */
  readonly facts?: readonly I['fact'][];
}

/** Everything that follows from a policy for one child on one day. */
export interface ResultOf<I extends Ids> {
  /** The caller's own key; `null` when absent. */
  readonly id: string | null;
  /** The day of the decision. */
  readonly on: string;
  readonly policy: {
    /** The document. */
    readonly id: string;
    /** Which policy: `chenzhou-2017`. */
    readonly edition: string;
    /** The version of its encoding. */
    readonly encoding: string;
    /** Digest of the rules, the readings in force, the standards that bear on this child, and what is assumed. */
    readonly digest: string;
  };
  readonly categories: Readonly<Record<I['category'], Truth>>;
  readonly inDifficulty: Truth;
  readonly benefits: Readonly<Record<I['benefit'], BenefitResult<I>>>;
  readonly measures: Readonly<Record<I['measure'], Truth>>;
  /** Tight bounds of the sum of all monthly benefits, in yuan; `max` is `null` where a standard may be missing. */
  readonly monthly: { readonly min: string; readonly max: string | null };
  /** The facts that can still change something above, the most telling first. */
  readonly missing: readonly I['fact'][];
  /** Standards that are needed in some completion and were not given. */
  readonly standardsMissing: readonly I['standard'][];
  /** Every contested reading and the option in force. */
  readonly readings: Readonly<Record<string, string>>;
  /** What the caller declared of facts that are not recorded; empty where nothing was. */
  readonly assumptions: Readonly<Record<string, CaseValue>>;
  /** Of these facts those that are not recorded and could have changed something, were nothing assumed. */
  readonly assumed: readonly I['fact'][];
  /** The standards in force on the day that can bear on this child, so that the result can be derived again. */
  readonly standards: readonly StandardEntry<I['standard']>[];
  readonly notices: readonly Notice<I>[];
}

/** Everything that follows from 郴政发〔2017〕3号 for one child on one day. */
export interface AssessResult extends ResultOf<ChenzhouIds> {
  /** Whether the child belongs to each of the groups of 2.0-2. */
  readonly categories: Categories<Truth>;
  /** What became of each benefit. */
  readonly benefits: Benefits<BenefitResult>;
  /** Whether each duty to act is there. */
  readonly measures: Measures<Truth>;
}

const PAID: Readonly<Record<BenefitStatus, Truth>> = {
  entitled: true,
  undetermined: null,
  excluded: false,
  'not-entitled': false,
};

/** What a result says of a verdict: of a benefit, whether it is paid. */
export function truthIn<I extends Ids = ChenzhouIds>(
  result: Pick<ResultOf<I>, 'categories' | 'inDifficulty' | 'benefits' | 'measures'>,
  verdict: VerdictOf<I>,
): Truth {
  switch (verdict.kind) {
    case 'category':
      return result.categories[verdict.id];
    case 'condition':
      return result.inDifficulty;
    case 'benefit':
      return PAID[result.benefits[verdict.id].status];
    case 'measure':
      return result.measures[verdict.id];
  }
}
