import { FALSE, type Node, TERMINAL, TRUE } from '../logic/diagram.js';
import type { ExactCompiler, NodeOf } from '../logic/exact.js';
import { inForce } from '../logic/reading.js';
import type { Amount, Share } from '../money/amount.js';
import { largestShareDue, lessFen, standardDue } from '../money/due.js';
import { foldAmount } from '../money/fold-amount.js';
import type { Ids, Policy } from '../policy/policy.js';
import type { ChildWorld } from './world.js';

/** A compiled amount: a diagram that ends in outcomes. */
export type AmountOf<I extends Ids> = (world: ChildWorld<I>) => Node;

/** Joins of diagrams that this file makes, told apart by number. */
const LESS = 1;

/** The outcome less a sum of money, not below 0. */
function lessened<I extends Ids>(world: ChildWorld<I>, node: Node, deduct: number): Node {
  const outcome = world.outcomeOf(node);
  if (outcome === undefined || outcome.fen === null) return node;
  const { fen, entry, needs } = outcome;
  return world.ownOutcome({ fen: lessFen(fen, deduct), entry, needs });
}

function lessAmount<I extends Ids>(amount: AmountOf<I>, slot: number): AmountOf<I> {
  return (world) => {
    const whole = amount(world);
    const known = world.slots[slot];
    const after = (deduct: number): Node =>
      whole.slot === TERMINAL
        ? lessened(world, whole, deduct)
        : world.diagram.combine(LESS, whole, TRUE, (node) => lessened(world, node, deduct));
    if (known !== undefined) return after(known);
    // Nothing deducted and everything deducted are the two ends; what lies between lies between them.
    const most = Math.max(...world.domain(slot));
    return world.diagram.ask(slot, [whole, after(most)]);
  };
}

function chosen<I extends Ids>(when: NodeOf, then: AmountOf<I>, otherwise: AmountOf<I>): AmountOf<I> {
  return (world) => {
    const condition = when(world);
    if (condition === TRUE) return then(world);
    if (condition === FALSE) return otherwise(world);
    return world.diagram.choose(condition, then(world), otherwise(world));
  };
}

/** Prepares amounts; their conditions share what the rules' conditions have found. */
export class AmountCompiler<I extends Ids> {
  private readonly county: number;

  constructor(
    private readonly policy: Policy<I>,
    private readonly compiler: ExactCompiler,
  ) {
    this.county = policy.dictionary.slotOf(policy.county);
  }

  compile(amount: Amount<I['standard']>): AmountOf<I> {
    const { compiler, policy } = this;
    return foldAmount<AmountOf<I>, I['standard']>(amount, {
      standard: (id, rural) => this.standard(id, rural),
      choose: (when, then, otherwise) => chosen(compiler.compile(when), then, otherwise),
      less: (whole, deduct) => lessAmount(whole, policy.dictionary.slotOf(deduct)),
      largestShare: (of, shares) => this.largestShare(of, shares),
      reading: (reading, options) => (world) => inForce(reading, options, world)(world),
    });
  }

  /** Asks for the county where it is unknown: each county has its own figures. */
  private byCounty(world: ChildWorld<I>, outcomeIn: (county: number) => Node): Node {
    const county = world.slots[this.county];
    if (county !== undefined) return outcomeIn(county);
    return world.diagram.ask(this.county, world.domain(this.county).map(outcomeIn));
  }

  private standard(id: I['standard'], rural: boolean | null): AmountOf<I> {
    const name = `${id}/${rural}`;
    return (world) =>
      this.byCounty(world, (county) =>
        world.shared.named(name, county, () => standardDue(world.book, id, rural, county)),
      );
  }

  private largestShare(of: I['standard'], given: readonly Share<I['standard']>[]): AmountOf<I> {
    const shares = given.map((share) => ({ ...share, nodeOf: this.compiler.compile(share.when) }));
    return (world) => {
      const decide = (from: number, applying: readonly Share<I['standard']>[]): Node => {
        const share = shares[from];
        if (share === undefined) {
          const names = applying.map((one) => one.share);
          return this.byCounty(world, (county) =>
            world.shared.named(`${of}/${names.join('+')}`, county, () =>
              largestShareDue(world.book, of, names, county),
            ),
          );
        }
        const condition = share.nodeOf(world);
        if (condition === FALSE) return decide(from + 1, applying);
        const applies = decide(from + 1, [...applying, share]);
        return condition === TRUE
          ? applies
          : world.diagram.choose(condition, applies, decide(from + 1, applying));
      };
      return decide(0, []);
    };
  }
}
