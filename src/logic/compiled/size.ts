import type { Flat } from './flat.js';
import type { Node } from './forest.js';
import { intAt } from './ints.js';

/** How many nodes stand under the roots, shared ones counted once. */
export function sizeUnder(flat: Flat, roots: readonly Node[]): number {
  const seen = new Set(roots.filter((root) => root >= 0));
  for (const node of seen) {
    const end = flat.first[node + 1] ?? flat.kids.length;
    for (let place = intAt(flat.first, node); place < end; place += 1) {
      const kid = intAt(flat.kids, place);
      if (kid >= 0) seen.add(kid);
    }
  }
  return seen.size;
}
