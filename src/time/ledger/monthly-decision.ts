import type { FactPath } from '../../case/dictionary.js';
import { CompiledDecider } from '../../decide/compiled/compiled-decider.js';
import type { Prepared } from '../../decide/context/context.js';
import { narrowed } from '../../decide/narrow.js';
import { NoticeWriter } from '../../decide/notices.js';
import type { BenefitResult, BenefitStatus, Notice } from '../../decide/result.js';
import type { Slot } from '../../logic/slot.js';
import { CHENZHOU_2017 } from '../../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { BenefitId } from '../../policy/rulebook.js';
import type { StandardId, UsedStandard } from '../../policy/standards.js';

/** The least and the most that something can come to, in yuan; `max` is `null` where a standard may be missing. */
export interface Bounds {
  readonly min: string;
  readonly max: string | null;
}

/** What one monthly benefit comes to. */
export interface MonthlyAmount extends Bounds {
  readonly benefit: BenefitId;
  readonly status: BenefitStatus;
  /** Yuan with two decimals; `null` where facts or standards are missing. */
  readonly amount: string | null;
  readonly standard: UsedStandard | null;
  readonly excludedBy: BenefitResult['excludedBy'];
  /** The sentences it rests on; where excluded, also those of the exclusion. */
  readonly sentences: BenefitResult['sentences'];
}

/** The monthly benefits under one set of facts, at one age, with the standards of one day. */
export interface MonthlyDecision {
  /** Every monthly benefit, paid or not, in the order of the policy. */
  readonly amounts: readonly MonthlyAmount[];
  /** Those that are paid, or may be. */
  readonly paid: readonly MonthlyAmount[];
  /** Tight bounds of the sum, over every completion of the unknown facts. */
  readonly total: Bounds;
  /** The unknown facts that can still change what is paid. */
  readonly missing: readonly FactPath[];
  readonly standardsMissing: readonly StandardId[];
  /** The facts that are not recorded but assumed, and that could have changed what is paid. */
  readonly assumed: readonly FactPath[];
  /** The later rules that may change a verdict of this child, whenever they begin. */
  readonly later: readonly Notice[];
}

interface Monthly {
  readonly decider: CompiledDecider<ChenzhouIds>;
  readonly notices: NoticeWriter<ChenzhouIds>;
}

let monthly: Monthly | undefined;

/** The benefits that are paid by the month, compiled at the first use. */
function theMonthly(): Monthly {
  monthly ??= {
    decider: new CompiledDecider(
      CHENZHOU_2017,
      narrowed(CHENZHOU_2017.verdicts, (verdict) => verdict.kind === 'benefit' && verdict.monthly),
    ),
    notices: new NoticeWriter(CHENZHOU_2017),
  };
  return monthly;
}

/** Decides the monthly benefits of a child, by the same rules and the same exact logic as a whole result. */
export function decideMonthly(slots: readonly Slot[], prepared: Prepared): MonthlyDecision {
  const { decider, notices } = theMonthly();
  const assumed = decider.assumed(slots, prepared);
  const decided = decider.decide(slots, prepared);
  const amounts = decider.benefitsInRow.map(
    ({ id, status, amount, min, max, standard, excludedBy, sentences }): MonthlyAmount => ({
      benefit: id,
      status,
      amount,
      min,
      max,
      standard,
      excludedBy,
      sentences,
    }),
  );
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
