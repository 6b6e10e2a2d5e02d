import { certain } from '../../logic/certain.js';
import { FALSE, type Node, TRUE } from '../../logic/compiled/forest.js';
import type { Ids } from '../../policy/policy.js';
import type { Space } from './space.js';

/** Per variable its band; `undefined` where the diagram does not ask. */
export type Bands = readonly (number | undefined)[];

/**
 * The child for whom a condition holds and who departs least from an ordinary one.
 *
 * @param condition ends in true and false only.
 * @param cost what a band of a variable costs; that of an ordinary child nothing.
 * @returns `undefined` where it holds for nobody.
 */
export function leastChild<I extends Ids>(
  { forest, variables }: Space<I>,
  condition: Node,
  cost: (place: number, band: number) => number,
): Bands | undefined {
  if (condition === FALSE) return undefined;
  const known = new Map<Node, { readonly cost: number; readonly band: number }>();
  const costOf = (node: Node): number => {
    if (node === TRUE) return 0;
    if (node === FALSE) return Number.POSITIVE_INFINITY;
    const found = known.get(node);
    if (found !== undefined) return found.cost;
    const place = forest.variableOf(node);
    let best = { cost: Number.POSITIVE_INFINITY, band: 0 };
    forest.kidsOf(node).forEach((kid, band) => {
      const here = costOf(kid) + cost(place, band);
      if (here < best.cost) best = { cost: here, band };
    });
    known.set(node, best);
    return best.cost;
  };
  costOf(condition);
  const bands: (number | undefined)[] = variables.map(() => undefined);
  for (let node = condition; node !== TRUE; ) {
    const { band } = certain(known.get(node));
    bands[forest.variableOf(node)] = band;
    node = certain(forest.kidsOf(node)[band]);
  }
  return bands;
}
