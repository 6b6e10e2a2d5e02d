import type { Expression } from '../logic/expression.js';
import type { MoneyFact } from '../logic/fact.js';
import { inForce, type ReadingsInForce } from '../logic/reading.js';
import type { Amount } from '../money/amount.js';
import { largestShareDue } from '../money/due.js';
import { foldAmount } from '../money/fold-amount.js';
import { fenOf, type StandardBook } from '../money/standard-book.js';

/** What an amount comes to before what is deducted from it. */
export interface Gross {
  /** Whole fen; `null` where a standard is missing. */
  readonly fen: number | null;
  readonly deduct: readonly MoneyFact[];
}

/** What it comes to in a county; `holds` says which conditions hold, by their place. */
type GrossOf<Id extends string> = (
  book: StandardBook<Id>,
  county: number,
  holds: (condition: number) => boolean,
) => Gross;

/** An amount compiled to be looked up by county and by which of its conditions hold. */
export interface AmountPlan<Id extends string> {
  readonly conditions: readonly Expression[];
  /** The facts that are deducted in some case. */
  readonly deducts: readonly MoneyFact[];
  readonly grossOf: GrossOf<Id>;
}

/** Lays out an amount under the readings in force. */
export function planAmount<Id extends string>(amount: Amount<Id>, readings: ReadingsInForce): AmountPlan<Id> {
  const conditions: Expression[] = [];
  const deducts = new Set<MoneyFact>();
  const place = (condition: Expression): number => conditions.push(condition) - 1;
  const grossOf = foldAmount<GrossOf<Id>, Id>(amount, {
    standard: (id, rural) => (book, county) => ({ fen: fenOf(book.figure(id, rural, county)), deduct: [] }),
    choose: (when, then, otherwise) => {
      const at = place(when);
      return (book, county, holds) => (holds(at) ? then : otherwise)(book, county, holds);
    },
    less: (whole, fact) => {
      deducts.add(fact);
      return (book, county, holds) => {
        const { fen, deduct } = whole(book, county, holds);
        return { fen, deduct: [...deduct, fact] };
      };
    },
    largestShare: (of, shares) => {
      const placed = shares.map(({ when, share }) => ({ share, at: place(when) }));
      return (book, county, holds) => {
        const applying = placed.filter(({ at }) => holds(at)).map(({ share }) => share);
        return { fen: largestShareDue(book, of, applying, county).fen, deduct: [] };
      };
    },
    reading: (reading, options) => inForce(reading, options, { readings }),
  });
  return { conditions, deducts: [...deducts], grossOf };
}
