import { certain } from '../logic/certain.js';
import type { Flat } from '../logic/compiled/flat.js';
import type { Node } from '../logic/compiled/forest.js';

/**
 * The ends that a diagram can come to, by number.
 *
 * @param fixed a variable and the only band of it that is gone through.
 */
export function endsUnder(
  flat: Flat,
  root: Node,
  fixed?: { readonly variable: number; readonly band: number },
): ReadonlySet<number> {
  const ends = new Set<number>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node < 0) {
      ends.add(~node);
      return;
    }
    const from = certain(flat.first[node]);
    const variable = certain(flat.variableOf[node]);
    const { width } = certain(flat.variables[variable]);
    for (let band = 0; band < width; band += 1) {
      if (variable !== fixed?.variable || band === fixed.band) visit(certain(flat.kids[from + band]));
    }
  };
  visit(root);
  return ends;
}
