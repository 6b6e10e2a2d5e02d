import type { Fact } from '../logic/fact.js';
import { type BitPlane, wordAt } from './bits.js';
import type { Days } from './days.js';
import type { RunBlock } from './plane-program.js';
import type { Register } from './register.js';

/** The latest birth of those who have reached `years`, day by day. */
function limitsOf(days: Days, years: number): Int32Array {
  return Int32Array.from(days.list, (day) => day.latestBirth[years] ?? 0);
}

/** 1 for a birth on or before the limit: the sign of the difference, which eight digits never overflow. */
function hasReached(birth: number, limit: number): number {
  return (birth - limit - 1) >>> 31;
}

/** One day for all rows, four rows a turn: 0.8 ns a row instead of 1.3. */
function fillUnderOne(
  births: Int32Array,
  limit: number,
  start: number,
  count: number,
  plane: BitPlane,
): void {
  for (let word = 0; word < count; word += 1) {
    const first = (start + word) * 32;
    let bits = 0;
    for (let i = 0; i < 32; i += 4) {
      const row = first + i;
      const four =
        hasReached(wordAt(births, row), limit) |
        (hasReached(wordAt(births, row + 1), limit) << 1) |
        (hasReached(wordAt(births, row + 2), limit) << 2) |
        (hasReached(wordAt(births, row + 3), limit) << 3);
      bits |= four << i;
    }
    plane[word] = bits;
  }
}

/** A day of its own for every row. */
function fillByRow(
  births: Int32Array,
  limits: Int32Array,
  dayOf: Int32Array,
  start: number,
  count: number,
  plane: BitPlane,
): void {
  for (let word = 0; word < count; word += 1) {
    const first = (start + word) * 32;
    const rows = Math.min(32, dayOf.length - first);
    let bits = 0;
    for (let i = 0; i < rows; i += 1) {
      const limit = wordAt(limits, Math.max(0, wordAt(dayOf, first + i)));
      bits |= hasReached(wordAt(births, first + i), limit) << i;
    }
    plane[word] = bits;
  }
}

/**
 * Fills a plane of one block with those born on or before the limit: they have reached the age. An unknown birth lies
 * after every limit.
 *
 * @param plane one block.
 */
export function reachedFiller(
  register: Register,
  fact: Fact,
  years: number,
  days: Days,
  plane: BitPlane,
): RunBlock {
  const column = register.column(fact);
  if (column?.kind !== 'days') return () => undefined;
  const { days: births } = column;
  const { dayOf } = days;
  const limits = limitsOf(days, years);
  return dayOf === null
    ? (start, count) => fillUnderOne(births, wordAt(limits, 0), start, count, plane)
    : (start, count) => fillByRow(births, limits, dayOf, start, count, plane);
}
