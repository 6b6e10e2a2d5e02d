import { FACTS } from '../../case/dictionary.js';
import { PRESENT } from '../../case/lost.js';
import { PARENTS } from '../../case/parents.js';
import { certain } from '../../logic/certain.js';
import type { Slot } from '../../logic/slot.js';
import { representatives } from './representatives.js';
import type { Setting } from './setting.js';

/** The domain of every slot of the dictionary in this setting. */
export function domainsOf(setting: Setting, counties: readonly number[]): readonly (readonly number[])[] {
  return FACTS.map((fact) => representatives(fact, setting, counties));
}

const OTHERS: ReadonlyMap<number, readonly number[]> = new Map(
  PARENTS.map((parent) => [parent.statusSlot, parent.others.map(({ slot }) => slot)]),
);

/** A parent of whom any other fact is recorded is neither dead, declared missing nor unidentified. */
export function domainOf(
  slot: number,
  slots: readonly Slot[],
  domains: readonly (readonly number[])[],
): readonly number[] {
  const others = OTHERS.get(slot);
  if (others?.some((other) => slots[other] !== undefined) === true) return PRESENT;
  return certain(domains[slot]);
}
