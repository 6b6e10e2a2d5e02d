import { certain } from '../logic/certain.js';

/** How many letters must be typed, dropped, changed or swapped with a neighbour to turn one word into the other. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      const at = (list: readonly number[], k: number): number => certain(list[k]);
      let best = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + cost);
      if (from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        best = Math.min(best, at(before, j - 2) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return certain(row[to.length]);
}

/** The known name nearest to a misspelt one, or `undefined` where none is near enough to be meant. */
export function nearest(misspelt: string, known: readonly string[]): string | undefined {
  if (misspelt.length > 64) return undefined;
  const wanted = misspelt.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.floor(misspelt.length / 3) + 1;
  for (const name of known) {
    const d = distance(wanted, name.toLowerCase());
    if (d < bestDistance) {
      best = name;
      bestDistance = d;
    }
  }
  return best;
}

/**
 * The end of a message about a misspelt name, `; did you mean …?`, or nothing where no known name is near enough.
 *
 * @param prefix what stands before every known name, for example the dashes of an option.
 */
export function didYouMean(misspelt: string, known: readonly string[], prefix = ''): string {
  const near = nearest(misspelt, known);
  return near === undefined ? '' : `; did you mean ${prefix}${near}?`;
}
