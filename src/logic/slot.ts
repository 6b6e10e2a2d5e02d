import type { ChoiceFact, Fact, GradeFact } from './fact.js';

/**
 * A known value as one small number, so that a whole case is a flat list of slots: booleans 0 and 1, choices and
 * grades their position in the fact's list, days `YYYYMMDD`, divisions their code (0 for none), money whole fen.
 * An unknown value is `undefined`, never a number.
 */
export type Slot = number | undefined;

/** Where a fact's slot stands in the list. */
export type SlotOf = (fact: Fact) => number;

/** The values of a choice or grade in their fixed order. */
export function valuesOf(fact: ChoiceFact | GradeFact): readonly (string | number)[] {
  return fact.type === 'grade' ? fact.values : Object.keys(fact.values);
}

/** A calendar day as a number that orders like the day: `2010-02-03` is 20100203. */
export function daySlot(day: string): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}

/** A division code as a number; `none` is 0, which is no code. */
export function divisionSlot(code: string): number {
  return code === 'none' ? 0 : Number(code);
}

/** Whole fen of a decimal amount that has at most two decimals: `"12.5"` is 1250. */
export function moneySlot(amount: string): number {
  const point = amount.indexOf('.');
  if (point < 0) return Number(amount) * 100;
  return Number(amount.slice(0, point)) * 100 + Number(amount.slice(point + 1).padEnd(2, '0'));
}
