import { FACTS } from '../case/dictionary.js';
import { PARENTS, PRESENT } from '../case/parents.js';
import type { Fact } from '../logic/fact.js';
import { type Slot, valuesOf } from '../logic/slot.js';
import type { Setting } from './setting.js';

/** More than any standard can be: an amount has at most nine digits before the point. */
const BEYOND_EVERY_STANDARD = 1e12;
const ELSEWHERE = 110101;
const CITY = 431000;
const NO_REGISTRATION = 0;

/**
 * The values that stand for all values of an unknown fact. For a day of birth, one day of each span between the age
 * limits; for a division, elsewhere, none, the city, and each county with standards of its own; for money, nothing
 * and more than any standard, because an amount falls steadily as the income rises.
 */
function representatives(fact: Fact, setting: Setting, counties: readonly number[]): readonly number[] {
  switch (fact.type) {
    case 'boolean':
      return [0, 1];
    case 'choice':
    case 'grade':
      return valuesOf(fact).map((_, position) => position);
    case 'date':
      return [setting.onSlot, ...Object.values(setting.latestBirth)];
    case 'division':
      return fact.allowsNone ? [ELSEWHERE, NO_REGISTRATION, CITY, ...counties] : [ELSEWHERE, CITY];
    case 'money':
      return [0, BEYOND_EVERY_STANDARD];
    case 'text':
      return [1];
  }
}

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
  return domains[slot] ?? [];
}
