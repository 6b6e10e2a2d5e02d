import type { FactPath } from '../case/dictionary.js';
import type { Prepared } from '../decide/context/context.js';
import { Decision } from '../decide/decision.js';
import { compileProgram } from '../decide/program.js';
import type { BenefitResult, BenefitStatus, Notice } from '../decide/result.js';
import { ChildWorld } from '../decide/world.js';
import type { Slot } from '../logic/slot.js';
import type { UsedStandard } from '../money/standard.js';
import type { StandardId } from '../money/standard-ids.js';
import type { BenefitId } from '../policy/rulebook.js';

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

/** Decides the benefits that are paid by the month, by the same rules and the same exact logic as a whole result. */
class MonthlyDecider {
  private readonly program = compileProgram();
  private readonly benefits = this.program.benefits.filter((benefit) => benefit.monthly);

  decide(slots: readonly Slot[], prepared: Prepared): MonthlyDecision {
    const world = new ChildWorld(slots, prepared, this.program.ruleCount);
    const decision = new Decision(world);
    const amounts = this.benefits.map((benefit): MonthlyAmount => {
      const { status, amount, standard, excludedBy } = decision.benefit(benefit);
      let bounds = NOTHING;
      if (amount !== null) {
        bounds = { min: amount, max: amount };
      } else if (status === 'entitled' || status === 'undetermined') {
        // The bounds of one benefit are the bounds of the sum in which it stands alone.
        const alone = new Decision(world);
        alone.benefit(benefit);
        bounds = alone.monthly();
      }
      return { benefit: benefit.id, status, amount, min: bounds.min, max: bounds.max, standard, excludedBy };
    });
    return {
      amounts,
      paid: amounts.filter(({ status }) => status === 'entitled' || status === 'undetermined'),
      total: decision.monthly(),
      missing: decision.missing(),
      standardsMissing: decision.standardsMissing(),
      later: this.program.laterRules.flatMap(({ concernedIn, notice }) => {
        const concerned = concernedIn(world);
        return concerned.length === 0 ? [] : [notice(concerned)];
      }),
    };
  }
}

let decider: MonthlyDecider | undefined;

/** Decides the monthly benefits of a child; the rules are made ready at the first use. */
export function decideMonthly(slots: readonly Slot[], prepared: Prepared): MonthlyDecision {
  decider ??= new MonthlyDecider();
  return decider.decide(slots, prepared);
}
