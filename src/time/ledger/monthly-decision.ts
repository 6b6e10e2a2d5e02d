import { CompiledDecider } from '../../decide/compiled/compiled-decider.js';
import type { Prepared } from '../../decide/context/context.js';
import { narrowed } from '../../decide/narrow.js';
import { NoticeWriter } from '../../decide/notices.js';
import type { BenefitResult, BenefitStatus, Notice } from '../../decide/result.js';
import type { Slot } from '../../logic/slot.js';
import type { UsedStandard } from '../../money/standard.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { Ids, Policy } from '../../policy/policy.js';

/** The least and the most that something can come to, in yuan; `max` is `null` where a standard may be missing. */
export interface Bounds {
  readonly min: string;
  readonly max: string | null;
}

/** What one monthly benefit comes to. */
export interface MonthlyAmount<I extends Ids = ChenzhouIds> extends Bounds {
  readonly benefit: I['benefit'];
  readonly status: BenefitStatus;
  /** Yuan with two decimals; `null` where facts or standards are missing. */
  readonly amount: string | null;
  readonly standard: UsedStandard<I['standard']> | null;
  readonly excludedBy: BenefitResult<I>['excludedBy'];
  /** The sentences it rests on; where excluded, also those of the exclusion. */
  readonly sentences: BenefitResult<I>['sentences'];
}

/** The monthly benefits under one set of facts, at one age, with the standards of one day. */
export interface MonthlyDecision<I extends Ids> {
  /** Every monthly benefit, paid or not, in the order of the policy. */
  readonly amounts: readonly MonthlyAmount<I>[];
  /** Those that are paid, or may be. */
  readonly paid: readonly MonthlyAmount<I>[];
  /** Tight bounds of the sum, over every completion of the unknown facts. */
  readonly total: Bounds;
  /** The unknown facts that can still change what is paid. */
  readonly missing: readonly I['fact'][];
  readonly standardsMissing: readonly I['standard'][];
  /** The facts that are not recorded but assumed, and that could have changed what is paid. */
  readonly assumed: readonly I['fact'][];
  /** The later rules that may change a verdict of this child, whenever they begin. */
  readonly later: readonly Notice<I>[];
}

/** Decides the monthly benefits of a policy, by the same rules and the same exact logic as a whole result. */
export class MonthlyDecider<I extends Ids> {
  private readonly decider: CompiledDecider<I>;
  private readonly notices: NoticeWriter<I>;

  constructor(policy: Policy<I>) {
    this.decider = new CompiledDecider(
      policy,
      narrowed(policy.verdicts, (verdict) => verdict.kind === 'benefit' && verdict.monthly),
    );
    this.notices = new NoticeWriter(policy);
  }

  decide(slots: readonly Slot[], prepared: Prepared<I>): MonthlyDecision<I> {
    const { decider, notices } = this;
    const assumed = decider.assumed(slots, prepared);
    const decided = decider.decideBenefits(slots, prepared);
    const amounts = decided.benefits.map(({ id, result, min, max }): MonthlyAmount<I> => {
      const { status, amount, standard, excludedBy, sentences } = result;
      return { benefit: id, status, amount, min, max, standard, excludedBy, sentences };
    });
    return {
      amounts,
      paid: amounts.filter(({ status }) => status === 'entitled' || status === 'undetermined'),
      total: decided.monthly,
      missing: decided.missing,
      standardsMissing: decided.standardsMissing,
      assumed,
      later: notices.laterRules(decider, () => true),
    };
  }
}
