import { FALSE, type Node, TRUE } from '../logic/diagram.js';
import type { NodeOf } from '../logic/exact.js';
import type { Truth } from '../logic/truth.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids, Policy } from '../policy/policy.js';
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

const NO_STANDARDS: readonly never[] = Object.freeze([]);

/** The decision about one child as it is made: verdict by verdict, keeping what is still open. */
export class Decision<I extends Ids = ChenzhouIds> {
  private readonly openVerdicts: Node[] = [];
  private readonly openOutcomes: Node[] = [];
  private readonly monthlyOutcomes: Node[] = [];
  private readonly needed: I['standard'][] = [];

  constructor(
    private readonly policy: Pick<Policy<I>, 'dictionary' | 'standards'>,
    private readonly world: ChildWorld<I>,
  ) {}

  /** True, false, or `null` where two completions of the unknown facts disagree. */
  truth(nodeOf: NodeOf): Truth {
    const node = nodeOf(this.world);
    if (settled(node)) return node === TRUE;
    this.openVerdicts.push(node);
    return null;
  }

  /** What becomes of a benefit over every completion of the unknown facts. */
  benefit(benefit: ReadyBenefit<I>): BenefitResult<I> {
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
  monthly(): AssessResult<I>['monthly'] {
    return monthlyBounds(this.world, this.monthlyOutcomes);
  }

  /** The unknown facts that can still change something. */
  missing(): readonly I['fact'][] {
    return missingFacts(this.policy.dictionary, this.openVerdicts, this.openOutcomes);
  }

  /** The standards that are needed in some completion and were not given. */
  standardsMissing(): readonly I['standard'][] {
    if (this.needed.length === 0) return NO_STANDARDS;
    return this.policy.standards.kinds.map(({ id }) => id).filter((id) => this.needed.includes(id));
  }
}
