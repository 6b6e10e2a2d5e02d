import type { UsedStandard } from './standard.js';
import { fenOf, type StandardBook, shown } from './standard-book.js';

/** What a benefit comes to under the standards of one county on one day. */
export interface Due<Id extends string = string> {
  /** Whole fen; `null` where a standard is missing. */
  readonly fen: number | null;
  /** The entry it came from; `null` where the text itself says it, or a standard is missing. */
  readonly entry: UsedStandard<Id> | null;
  /** Standards that would be needed and were not given. */
  readonly needs: readonly Id[];
}

/** A standard as it stands. */
export function standardDue<Id extends string>(
  book: StandardBook<Id>,
  id: Id,
  rural: boolean | null,
  county: number,
): Due<Id> {
  const figure = book.figure(id, rural, county);
  const entry = figure.entry === null ? null : shown(figure.entry);
  return { fen: fenOf(figure), entry, needs: figure.amount === null ? [id] : [] };
}

/** A sum less another, not below 0: 420.00 less 500.00 is 0.00. */
export function lessFen(fen: number, deduct: number): number {
  return Math.max(0, fen - deduct);
}

/** So many hundredths of a sum, rounded half-up to the fen: half of 650.01 is 325.01. */
export function partOfFen(fen: number, percent: number): number {
  return Math.floor((fen * percent + 50) / 100);
}
