import type { FactPath } from '../case/dictionary.js';
import { chenzhou } from '../decide/assess.js';
import type { Prepared } from '../decide/context/context.js';
import { Decision } from '../decide/decision.js';
import type { ReadyBenefit } from '../decide/program.js';
import type { BenefitResult, BenefitStatus, Notice } from '../decide/result.js';
import type { ChildWorld } from '../decide/world.js';
import type { Slot } from '../logic/slot.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { BenefitId } from '../policy/rulebook.js';
import type { StandardId, UsedStandard } from '../policy/standards.js';

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
  /** The later rules that may change a verdict of this child, whenever they begin. */
  readonly later: readonly Notice[];
}

const NOTHING: Bounds = { min: '0.00', max: '0.00' };

function decideOne(world: ChildWorld, benefit: ReadyBenefit<ChenzhouIds>, all: Decision): MonthlyAmount {
  const { status, amount, standard, excludedBy, sentences } = all.benefit(benefit);
  let bounds = NOTHING;
  if (amount !== null) {
    bounds = { min: amount, max: amount };
  } else if (status === 'entitled' || status === 'undetermined') {
    // The bounds of one benefit are the bounds of the sum in which it stands alone.
    const alone = new Decision(chenzhou().policy, world);
    alone.benefit(benefit);
    bounds = alone.monthly();
  }
  const { min, max } = bounds;
  return { benefit: benefit.id, status, amount, min, max, standard, excludedBy, sentences };
}

/** Decides the monthly benefits of a child, by the same rules and the same exact logic as a whole result. */
export function decideMonthly(slots: readonly Slot[], prepared: Prepared): MonthlyDecision {
  const engine = chenzhou();
  const { benefits, laterRules } = engine.program;
  const world = engine.worldOf(slots, prepared);
  const decision = new Decision(engine.policy, world);
  const amounts = benefits
    .filter(({ monthly }) => monthly)
    .map((benefit) => decideOne(world, benefit, decision));
  return {
    amounts,
    paid: amounts.filter(({ status }) => status === 'entitled' || status === 'undetermined'),
    total: decision.monthly(),
    missing: decision.missing(),
    standardsMissing: decision.standardsMissing(),
    later: laterRules.flatMap(({ concernedIn, notice }) => {
      const concerned = concernedIn(world);
      return concerned.length === 0 ? [] : [notice(concerned)];
    }),
  };
}
