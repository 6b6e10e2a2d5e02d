import { shareIn, WHOLE } from './share.js';
import { shareOf } from './share-of.js';
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

/**
 * The largest of the shares that apply, of a standard: with 150.00, shares of 0.5 and 0.6 come to 90.00. A share that
 * is missing could be the largest, so nothing is known then, unless another is the whole.
 *
 * @param of a standard without a floor in the text.
 */
export function largestShareDue<Id extends string>(
  book: StandardBook<Id>,
  of: Id,
  shares: readonly ('whole' | Id)[],
  county: number,
): Due<Id> {
  const { entry } = book.figure(of, null, county);
  let largest = shares.includes('whole') ? WHOLE : 0;
  const missing: Id[] = [];
  for (const share of shares) {
    if (share === 'whole') continue;
    const { amount } = book.figure(share, null, county);
    if (amount === null) missing.push(share);
    else largest = Math.max(largest, shareIn(amount));
  }
  const needs = [...(entry === null ? [of] : []), ...(largest === WHOLE ? [] : missing)];
  if (entry === null || needs.length > 0) return { fen: null, entry: null, needs };
  return { fen: shareOf(entry.amount, largest), entry: shown(entry), needs };
}
