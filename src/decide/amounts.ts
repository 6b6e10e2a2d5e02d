import { slotOf } from '../case/dictionary.js';
import { hukouDivision } from '../case/facts/child.js';
import { FALSE, type Node, TERMINAL, TRUE } from '../logic/diagram.js';
import type { ExactCompiler, NodeOf } from '../logic/exact.js';
import { inForce } from '../logic/reading.js';
import type { Amount, Share } from '../money/amount.js';
import { largestShareDue, lessFen, standardDue } from '../money/due.js';
import { foldAmount } from '../money/fold-amount.js';
import type { StandardId } from '../money/standard-ids.js';
import type { ChildWorld } from './world.js';

/** An amount made ready: a diagram that ends in outcomes. */
export type AmountOf = (world: ChildWorld) => Node;

const COUNTY = slotOf(hukouDivision);

/** Joins of diagrams that this file makes, told apart by number. */
const LESS = 1;

/** Asks for the county where it is unknown: each county has its own figures. */
function byCounty(world: ChildWorld, outcomeIn: (county: number) => Node): Node {
  const county = world.slots[COUNTY];
  if (county !== undefined) return outcomeIn(county);
  return world.diagram.ask(COUNTY, world.domain(COUNTY).map(outcomeIn));
}

function standardAmount(id: StandardId, rural: boolean | null): AmountOf {
  const name = `${id}/${rural}`;
  return (world) =>
    byCounty(world, (county) =>
      world.shared.named(name, county, () => standardDue(world.book, id, rural, county)),
    );
}

/** The outcome less a sum of money, not below 0. */
function lessened(world: ChildWorld, node: Node, deduct: number): Node {
  const outcome = world.outcomeOf(node);
  if (outcome === undefined || outcome.fen === null) return node;
  const { fen, entry, needs } = outcome;
  return world.ownOutcome({ fen: lessFen(fen, deduct), entry, needs });
}

function lessAmount(amount: AmountOf, slot: number): AmountOf {
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

function largestShareAmount(
  of: StandardId,
  shares: readonly (Share & { readonly nodeOf: NodeOf })[],
): AmountOf {
  return (world) => {
    const settle = (from: number, applying: readonly Share[]): Node => {
      const share = shares[from];
      if (share === undefined) {
        const names = applying.map((one) => one.share).join('+');
        return byCounty(world, (county) =>
          world.shared.named(`${of}/${names}`, county, () =>
            largestShareDue(
              world.book,
              of,
              applying.map((one) => one.share),
              county,
            ),
          ),
        );
      }
      const condition = share.nodeOf(world);
      if (condition === FALSE) return settle(from + 1, applying);
      const applies = settle(from + 1, [...applying, share]);
      return condition === TRUE
        ? applies
        : world.diagram.choose(condition, applies, settle(from + 1, applying));
    };
    return settle(0, []);
  };
}

function chosen(when: NodeOf, then: AmountOf, otherwise: AmountOf): AmountOf {
  return (world) => {
    const condition = when(world);
    if (condition === TRUE) return then(world);
    if (condition === FALSE) return otherwise(world);
    return world.diagram.choose(condition, then(world), otherwise(world));
  };
}

/** Prepares an amount; its conditions share what the rules' conditions have found. */
export function compileAmount(amount: Amount, compiler: ExactCompiler): AmountOf {
  return foldAmount<AmountOf>(amount, {
    standard: standardAmount,
    choose: (when, then, otherwise) => chosen(compiler.compile(when), then, otherwise),
    less: (whole, deduct) => lessAmount(whole, slotOf(deduct)),
    largestShare: (of, shares) =>
      largestShareAmount(
        of,
        shares.map((share) => ({ ...share, nodeOf: compiler.compile(share.when) })),
      ),
    reading: (reading, options) => (world) => inForce(reading, options, world)(world),
  });
}
