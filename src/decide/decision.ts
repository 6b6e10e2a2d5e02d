import type { FactPath } from '../case/dictionary.js';
import { FALSE, type Node, TRUE } from '../logic/diagram.js';
import type { NodeOf } from '../logic/exact.js';
import type { Truth } from '../logic/truth.js';
import { STANDARD_KINDS, type StandardId } from '../money/standard-ids.js';
import {
  entitledResult,
  excludedResult,
  outcomesIn,
  plainResult,
  settled,
  statusOf,
  visible,
} from './benefits.js';
import { missingFacts } from './missing.js';
import { monthlyBounds } from './monthly.js';
import type { ReadyBenefit } from './program.js';
import type { AssessResult, BenefitResult } from './result.js';
import type { ChildWorld } from './world.js';

const NO_STANDARDS: readonly StandardId[] = Object.freeze([]);

/** The decision about one child as it is made: verdict by verdict, keeping what is still open. */
export class Decision {
  private readonly openVerdicts: Node[] = [];
  private readonly openOutcomes: Node[] = [];
  private readonly monthlyOutcomes: Node[] = [];
  private readonly needed: StandardId[] = [];

  constructor(private readonly world: ChildWorld) {}

  /** True, false, or `null` where two completions of the unknown facts disagree. */
  truth(nodeOf: NodeOf): Truth {
    const node = nodeOf(this.world);
    if (settled(node)) return node === TRUE;
    this.openVerdicts.push(node);
    return null;
  }

  /** What becomes of a benefit over every completion of the unknown facts. */
  benefit(benefit: ReadyBenefit): BenefitResult {
    const { world } = this;
    const paid = benefit.paid(world);
    const own = paid === FALSE ? benefit.own(world) : paid;
    const status = statusOf(own, paid);
    if (!settled(paid)) this.openVerdicts.push(paid);
    if (status === 'excluded') return excludedResult(benefit, own, world);
    if (paid === FALSE) return benefit.plain[status];
    if (benefit.amount === null) return plainResult(benefit, status, world);

    const whenPaid = benefit.amount(world);
    const outcome = paid === TRUE ? whenPaid : world.diagram.choose(paid, whenPaid, FALSE);
    const outcomes = outcomesIn(outcome, world);
    let needsStandard = false;
    for (const { needs } of outcomes) {
      if (needs.length === 0) continue;
      needsStandard = true;
      this.needed.push(...needs);
    }
    if (benefit.monthly) this.monthlyOutcomes.push(outcome);
    if (!settled(outcome)) this.openOutcomes.push(needsStandard ? visible(outcome, world) : outcome);
    return status === 'entitled'
      ? entitledResult(benefit, outcomes, world)
      : plainResult(benefit, status, world);
  }

  /** The bounds of the sum of all monthly benefits. */
  monthly(): AssessResult['monthly'] {
    return monthlyBounds(this.world, this.monthlyOutcomes);
  }

  /** The unknown facts that can still change something. */
  missing(): readonly FactPath[] {
    return missingFacts(this.openVerdicts, this.openOutcomes);
  }

  /** The standards that are needed in some completion and were not given. */
  standardsMissing(): readonly StandardId[] {
    if (this.needed.length === 0) return NO_STANDARDS;
    return STANDARD_KINDS.filter((kind) => this.needed.includes(kind.id)).map((kind) => kind.id);
  }
}
