import type { FactDictionary } from '../../case/fact-dictionary.js';
import type { Prepared } from '../../decide/context/context.js';
import { certain } from '../../logic/certain.js';
import type { Fact } from '../../logic/fact.js';
import { type Slot, valuesOf } from '../../logic/slot.js';
import { CHENZHOU_2017 } from '../../policy/chenzhou-2017.js';
import type { Ids } from '../../policy/policy.js';

/** In a hundred facts so many are unknown, child after child. */
const UNKNOWN = [0, 10, 40];
/** The city, two of its counties and a district elsewhere: 440103. */
const CITY = CHENZHOU_2017.standards.city;
const COUNTY = CITY + 2;
const DIVISIONS = [CITY, COUNTY, CITY + 21, 440_103];
const INCOMES = [0, 1, 20_000, 45_050, 99_999_999_999];

/** A fixed sequence of whole numbers below a bound: the same rows in every query. */
function sequence(): (below: number) => number {
  let state = 2017;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function valuesFor(fact: Fact, { onSlot, latestBirth, book }: Prepared<Ids>): readonly number[] {
  switch (fact.type) {
    case 'boolean':
      return [0, 1];
    case 'choice':
    case 'grade':
      return valuesOf(fact).map((_, position) => position);
    case 'date':
      return [onSlot, ...Object.values(latestBirth)];
    case 'division': {
      // The city, where most children of a register live, comes up as often as everything else.
      const here = [COUNTY, COUNTY, COUNTY];
      return [...(fact.allowsNone ? [0] : []), ...here, ...DIVISIONS, ...book.counties];
    }
    case 'money':
      return INCOMES;
    case 'text':
      return [];
  }
}

/**
 * Children that try the rules out: values on both sides of every limit, facts unknown here and there.
 *
 * @param complete whether everything is known of all of them.
 */
export function sampleRows(
  count: number,
  { facts, groups }: FactDictionary,
  prepared: Prepared<Ids>,
  complete: boolean,
): readonly (readonly Slot[])[] {
  const next = sequence();
  const values = facts.map((fact) => valuesFor(fact, prepared));
  return Array.from({ length: count }, (_, index) => {
    const unknown = complete ? 0 : certain(UNKNOWN[index % UNKNOWN.length]);
    const slots = values.map((of): Slot => {
      const slot = of[next(of.length)];
      return next(100) < unknown ? undefined : slot;
    });
    for (const { statusSlot, lost, others } of groups) {
      const status = slots[statusSlot];
      if (status === undefined || !lost.includes(status)) continue;
      for (const { slot } of others) slots[slot] = undefined;
    }
    return slots;
  });
}
