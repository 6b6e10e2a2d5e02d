import type { ByPeriod } from './period.js';

/**
 * The least and the most of a sum in fen; infinite where a standard is missing. Of a change, below 0 is a loss.
 */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** What is paid in one period before and after, and the change, each over the same completions of a child. */
export interface MoneyChange {
  readonly before: Span;
  readonly after: Span;
  readonly change: Span;
}

/** The money of every period. */
export type MoneyByPeriod = ByPeriod<MoneyChange>;

const NOTHING: Span = { min: 0, max: 0 };

/** Neither before nor after anything is paid. */
export const NO_MONEY: MoneyChange = { before: NOTHING, after: NOTHING, change: NOTHING };

function wider(one: Span, other: Span): Span {
  return { min: Math.min(one.min, other.min), max: Math.max(one.max, other.max) };
}

/** Either of two outcomes; the very first where the second adds nothing. */
export function either(one: MoneyChange | undefined, other: MoneyChange): MoneyChange {
  if (one === undefined || one === other) return other;
  return {
    before: wider(one.before, other.before),
    after: wider(one.after, other.after),
    change: wider(one.change, other.change),
  };
}
