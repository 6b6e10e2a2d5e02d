import { checkCase } from '../../src/case/check.js';
import { FACTS } from '../../src/case/dictionary.js';
import { mentionsOf } from '../../src/logic/collect.js';
import type { Fact } from '../../src/logic/fact.js';
import { daySlot, type Slot, valuesOf } from '../../src/logic/slot.js';
import type { NestedCase } from '../oracle/facts.js';
import { CUT } from './cut.js';
import { ON } from './day.js';
import { flatName } from './dialect.js';

/**
 * A child as the other engines are given it: flat, days as `YYYYMMDD` and divisions as numbers (none is 0), so that
 * no engine parses anything, and only the facts that the cut looks at. Unknown facts are absent.
 */
export type Facts = Readonly<Record<string, boolean | string | number>>;

/** One child, made ready for every engine; making it ready is not measured. */
export interface Child {
  readonly given: NestedCase;
  readonly slots: readonly Slot[];
  readonly facts: Facts;
}

const TODAY = daySlot(ON);

const MENTIONED = mentionsOf(CUT.map(({ when }) => when)).facts;

/** The facts that the cut looks at, in the dictionary's order, with their slots. */
export const LOOKED_AT = FACTS.map((fact, slot) => ({ fact, slot })).filter(({ fact }) =>
  MENTIONED.has(fact),
);

function plainValue(fact: Fact, slot: number): boolean | string | number {
  if (fact.type === 'boolean') return slot === 1;
  if (fact.type === 'choice' || fact.type === 'grade') return valuesOf(fact)[slot] ?? '';
  return slot;
}

/** Checks a case and flattens it. */
export function childOf(given: NestedCase): Child {
  const { slots, issues } = checkCase(given, TODAY);
  if (issues.length > 0) throw new RangeError('the register holds a case that is refused');
  const facts: Record<string, boolean | string | number> = {};
  for (const { fact, slot } of LOOKED_AT) {
    const value = slots[slot];
    if (value !== undefined) facts[flatName(fact)] = plainValue(fact, value);
  }
  return { given, slots, facts };
}
