import { FACTS } from '../../src/case/dictionary.js';
import type { ChoiceFact, Fact } from '../../src/logic/fact.js';
import { valuesOf } from '../../src/logic/slot.js';
import { formatDay, parseDay, shiftDay, withYear } from '../oracle/calendar.js';
import { type FactValue, type NestedCase, nest } from '../oracle/facts.js';
import { ON } from './day.js';

/** How often a yes-or-no fact is a yes, in a register of children in difficulty; one in six where not named. */
const YES: Readonly<Record<string, number>> = {
  hasIncomeSource: 0.3,
  supporterAble: 0.5,
  street: 0.05,
  hiv: 0.01,
  'household.inHardship': 0.4,
  'household.meetsMinimumLiving': 0.35,
  'household.registeredPoor': 0.3,
  'household.rural': 0.6,
  'disability.certified': 0.35,
  'education.enrolled': 0.85,
  'insurance.enrolled': 0.9,
  workInjuryCareFee: 0.02,
};

/** How often each value of a choice comes up; all alike where not named. */
const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  status: [55, 20, 5, 14, 6],
  custody: [82, 5, 4, 5, 4],
};

const COUNTIES = ['431002', '431003', '431021', '431022', '431023', '431024', '431028', '431081'];

/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function weighted(fact: ChoiceFact, next: () => number): FactValue {
  const values = valuesOf(fact);
  const weights = WEIGHTS[fact.path.split('.').at(-1) ?? ''] ?? values.map(() => 1);
  let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = values.find((_, position) => {
    left -= weights[position] ?? 0;
    return left < 0;
  });
  return found ?? values[0] ?? '';
}

function oneOf<Value extends FactValue>(values: readonly Value[], next: () => number): Value | '' {
  return values[Math.floor(next() * values.length)] ?? '';
}

function drawn(fact: Fact, next: () => number): FactValue {
  switch (fact.type) {
    case 'boolean':
      return next() < (YES[fact.path] ?? 1 / 6);
    case 'choice':
      return weighted(fact, next);
    case 'grade':
      return oneOf(valuesOf(fact), next);
    case 'date': {
      // Up to the 20th year of age, so that all age limits matter.
      const today = parseDay(ON);
      const birthday = withYear(today, today.year - Math.floor(next() * 20));
      return formatDay(shiftDay(birthday, -Math.floor(next() * 365)));
    }
    case 'division': {
      const where = next();
      if (where < 0.03 && fact.allowsNone) return 'none';
      return where < 0.1 ? '440103' : oneOf(COUNTIES, next);
    }
    case 'money':
      return `${Math.floor(next() * 1500)}.${String(Math.floor(next() * 100)).padStart(2, '0')}`;
    case 'text':
      return `c${Math.floor(next() * 1e6)}`;
  }
}

/** How many children a data set has. */
export const CHILDREN = 100_000;

/**
 * The `index`-th child of the register: every fact known, or each forgotten with the same chance.
 *
 * @param unknown chance of a fact to be forgotten: 0 or 0.1.
 */
export function childAt(index: number, unknown: number): NestedCase {
  const next = numbers(index * 7919 + 2017);
  const facts: Record<string, FactValue> = {};
  for (const fact of FACTS) facts[fact.path] = drawn(fact, next);
  // First the child as it is, then what is forgotten: a lost parent has no other facts to be forgotten.
  const recorded = nest(facts);
  if (unknown === 0) return recorded;
  const forget = numbers(index * 104_729 + 3);
  return withoutSome(recorded, () => forget() < unknown);
}

/** The same case without the facts that `forgets` picks; the caller's own key stays. */
function withoutSome(recorded: NestedCase, forgets: () => boolean): NestedCase {
  const left: NestedCase = {};
  for (const [key, value] of Object.entries(recorded)) {
    if (typeof value !== 'object' || value === null) {
      if (key === 'id' || !forgets()) left[key] = value;
    } else {
      left[key] = Object.fromEntries(Object.entries(value).filter(() => !forgets()));
    }
  }
  return left;
}
