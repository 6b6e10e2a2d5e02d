import type { FactDictionary } from '../case/fact-dictionary.js';
import { certain } from '../logic/certain.js';
import type { Node, Support } from '../logic/diagram.js';

/** Calls `visit` for every slot in a support. */
function eachSlot(support: Support, visit: (slot: number) => void): void {
  for (let word = support.a; word !== 0; word &= word - 1) visit(31 - Math.clz32(word & -word));
  for (let word = support.b; word !== 0; word &= word - 1) visit(61 - Math.clz32(word & -word));
  for (let word = support.c; word !== 0; word &= word - 1) visit(91 - Math.clz32(word & -word));
}

const NONE: readonly never[] = Object.freeze([]);

/**
 * The unknown facts that can still change a result, exactly: two completions that differ in that fact alone differ in
 * a verdict or in an amount. First those that can change most verdicts, then in the dictionary's order.
 *
 * @param verdicts diagrams of categories, benefits (paid or not) and measures.
 * @param amounts diagrams of what the paid benefits come to.
 */
export function missingFacts<Path extends string>(
  dictionary: FactDictionary<Path>,
  verdicts: readonly Node[],
  amounts: readonly Node[],
): readonly Path[] {
  if (verdicts.length === 0 && amounts.length === 0) return NONE;
  const counts = new Map<number, number>();
  for (const node of verdicts)
    eachSlot(node.support, (slot) => void counts.set(slot, (counts.get(slot) ?? 0) + 1));
  for (const node of amounts) eachSlot(node.support, (slot) => void counts.set(slot, counts.get(slot) ?? 0));
  const slots = [...counts.entries()].sort(([one, times], [other, otherTimes]) =>
    otherTimes === times ? one - other : otherTimes - times,
  );
  return slots.map(([slot]) => certain(dictionary.facts[slot]).path);
}
