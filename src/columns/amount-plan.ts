import type { Expression } from '../logic/expression.js';
import type { MoneyFact } from '../logic/fact.js';
import { inForce, type ReadingsInForce } from '../logic/reading.js';
import type { Amount, Share } from '../money/amount.js';
import { larger, shareOf } from '../money/fen.js';
import { fenOf, type StandardBook } from '../money/standard-book.js';
import type { StandardId } from '../money/standard-ids.js';

/** What an amount comes to before what is deducted from it. */
export interface Gross {
  /** Whole fen; `null` where a standard is missing. */
  readonly fen: number | null;
  readonly deduct: readonly MoneyFact[];
}

/** What it comes to in a county; `holds` says which conditions hold, by their place. */
type GrossOf = (book: StandardBook, county: number, holds: (condition: number) => boolean) => Gross;

/** An amount made ready to be looked up by county and by which of its conditions hold. */
export interface AmountPlan {
  readonly conditions: readonly Expression[];
  /** The facts that are deducted in some case. */
  readonly deducts: readonly MoneyFact[];
  readonly grossOf: GrossOf;
}

function largestShare(of: StandardId, shares: readonly (Share & { readonly place: number })[]): GrossOf {
  return (book, county, holds) => {
    const applying = shares.filter(({ place }) => holds(place));
    const ratios = applying.map(({ share }) =>
      share === 'whole' ? '1' : book.figure(share, null, county).amount,
    );
    const largest = ratios.reduce<string>(
      (most, ratio) => (ratio === null ? most : larger(most, ratio)),
      '0',
    );
    const { amount } = book.figure(of, null, county);
    // A missing share could be the largest, unless the whole is due anyway.
    const open = amount === null || (Number(largest) !== 1 && ratios.includes(null));
    return { fen: open ? null : shareOf(amount, largest), deduct: [] };
  };
}

/** Lays out an amount under the readings in force. */
export function planAmount(amount: Amount, readings: ReadingsInForce): AmountPlan {
  const conditions: Expression[] = [];
  const deducts = new Set<MoneyFact>();
  const lay = (part: Amount): GrossOf => {
    switch (part.kind) {
      case 'standard':
        return (book, county) => ({ fen: fenOf(book.figure(part.standard, part.rural, county)), deduct: [] });
      case 'choose': {
        const place = conditions.push(part.when) - 1;
        const then = lay(part.then);
        const otherwise = lay(part.otherwise);
        return (book, county, holds) => (holds(place) ? then : otherwise)(book, county, holds);
      }
      case 'less': {
        const whole = lay(part.amount);
        deducts.add(part.deduct);
        return (book, county, holds) => {
          const { fen, deduct } = whole(book, county, holds);
          return { fen, deduct: [...deduct, part.deduct] };
        };
      }
      case 'share':
        return largestShare(
          part.of,
          part.shares.map((share) => ({ ...share, place: conditions.push(share.when) - 1 })),
        );
      case 'by-reading':
        return lay(inForce(part.reading, part.options, { readings }));
    }
  };
  const grossOf = lay(amount);
  return { conditions, deducts: [...deducts], grossOf };
}
