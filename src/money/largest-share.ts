import type { Due } from './due.js';
import { shareIn, WHOLE } from './share.js';
import { shareOf } from './share-of.js';
import { type StandardBook, shown } from './standard-book.js';

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
