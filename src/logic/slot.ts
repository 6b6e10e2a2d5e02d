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

/**
 * The number that the characters from `from` to `to` (exclusive) spell; they must be digits. Every child's day of
 * birth and divisions come through here, and slicing text costs several times as much.
 */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i += 1) number = number * 10 + text.charCodeAt(i) - 48;
  return number;
}

/** A calendar day as a number that orders like the day: `2010-02-03` is 20100203. */
export function daySlot(day: string): number {
  return digits(day, 0, 4) * 10_000 + digits(day, 5, 7) * 100 + digits(day, 8, 10);
}

/**
 * Whole fen as yuan with two decimals: 65000 is `"650.00"`, -5 is `"-0.05"`.
 *
 * @param fen a `bigint` where a whole register is summed, which may come to more than a number counts exactly.
 */
export function yuan(fen: number | bigint): string {
  const digits = String(fen < 0 ? -fen : fen).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A division code as a number, or `undefined` where the text is not one: six digits, the first not 0. */
export function divisionSlot(text: string): number | undefined {
  if (text.length !== 6) return undefined;
  let code = 0;
  for (let i = 0; i < 6; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    code = code * 10 + digit;
  }
  return code < 100_000 ? undefined : code;
}

/** Whole fen of a decimal amount that has at most two decimals: `"12.5"` is 1250. */
export function moneySlot(amount: string): number {
  const point = amount.indexOf('.');
  if (point < 0) return Number(amount) * 100;
  return Number(amount.slice(0, point)) * 100 + Number(amount.slice(point + 1).padEnd(2, '0'));
}
