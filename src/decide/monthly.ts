import { certain } from '../logic/certain.js';
import { eachOutcome, type Node, TERMINAL, terminal } from '../logic/diagram.js';
import { yuan } from '../money/fen.js';
import type { Ids } from '../policy/policy.js';
import type { ChildWorld } from './world.js';

const PLUS = 2;

/**
 * The least and the most that all monthly benefits come to together, over every completion of the unknown facts. A
 * missing standard counts 0 in the least and leaves the most unknown.
 *
 * @param paid diagrams of the monthly benefits: FALSE where not paid, else an outcome.
 */
export function monthlyBounds<I extends Ids>(
  world: ChildWorld<I>,
  paid: readonly Node[],
): { readonly min: string; readonly max: string | null } {
  let standardMissing = false;
  const fenOf = (node: Node): number => {
    const outcome = world.outcomeOf(node);
    if (outcome?.fen === null) standardMissing = true;
    return outcome?.fen ?? 0;
  };
  let settled = 0;
  const open: Node[] = [];
  for (const node of paid) {
    if (node.slot === TERMINAL) settled += fenOf(node);
    else open.push(node);
  }
  if (open.length === 0) {
    const sum = yuan(settled);
    return { min: sum, max: standardMissing ? null : sum };
  }

  const sums = new Map<number, Node>();
  const fenOfSum = new Map<Node, number>();
  const sum = (fen: number): Node => {
    const known = sums.get(fen);
    if (known !== undefined) return known;
    const node = terminal(fen & 0xffff);
    sums.set(fen, node);
    fenOfSum.set(node, fen);
    return node;
  };
  let total = sum(settled);
  for (const node of open) {
    total = world.diagram.combine(PLUS, total, node, (left, right) =>
      sum(certain(fenOfSum.get(left)) + fenOf(right)),
    );
  }
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  eachOutcome(total, (outcome) => {
    const fen = certain(fenOfSum.get(outcome));
    min = Math.min(min, fen);
    max = Math.max(max, fen);
  });
  return { min: yuan(min), max: standardMissing ? null : yuan(max) };
}
