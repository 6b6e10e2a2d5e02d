import type { ExclusiveGroup } from '../case/fact-dictionary.js';
import { type BitPlane, itemAt, wordAt } from './bits.js';
import { type Packed, planesOf } from './fact-column.js';

/**
 * A lost parent has no other facts: rows that record one are refused, and in all others the facts that nothing looks
 * at are taken as known (the first value of each), so that a register with dead parents still counts as complete.
 *
 * @param packed the packed columns by slot.
 */
export function settleLostParents(
  groups: readonly ExclusiveGroup[],
  packed: readonly (Packed | undefined)[],
  refused: BitPlane,
): void {
  for (const { statusSlot, others, lost: lostValues } of groups) {
    const status = packed[statusSlot]?.column;
    if (status?.kind !== 'values') continue;
    const columns = others.flatMap(({ slot }) => packed[slot] ?? []);
    for (let word = 0; word < refused.length; word += 1) {
      let lost = 0;
      for (const position of lostValues) lost |= wordAt(itemAt(status.planes, position), word);
      if (lost === 0) continue;
      let recorded = 0;
      for (const { known } of columns) recorded |= wordAt(known, word);
      refused[word] = wordAt(refused, word) | (lost & recorded);
      const free = lost & ~recorded;
      for (const { column, known } of columns) {
        known[word] = wordAt(known, word) | free;
        for (const first of planesOf(column).slice(0, 1)) first[word] = wordAt(first, word) | free;
      }
    }
  }
}
