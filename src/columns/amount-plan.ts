import type { Expression } from '../logic/expression.js';
import type { MoneyFact } from '../logic/fact.js';
import { inForce, type ReadingsInForce } from '../logic/reading.js';
import type { Amount } from '../money/amount.js';
import { lessFen, partOfFen } from '../money/due.js';
import { foldAmount } from '../money/fold-amount.js';
import { largestShareDue } from '../money/largest-share.js';
import { fenOf, type StandardBook } from '../money/standard-book.js';

/** What an amount comes to before what is deducted from it. */
export interface Gross {
  /** Whole fen; `null` where a standard is missing. */
  readonly fen: number | null;
  readonly deduct: readonly MoneyFact[];
  /** What is received of other benefits, which is deducted too. */
  readonly received: readonly Gross[];
}

/** An amount without what is deducted from it. */
const plain = (fen: number | null): Gross => ({ fen, deduct: [], received: [] });

/** Whole fen less all that is deducted, not below 0, in one row; `null` where a standard is missing. */
export function netOf({ fen, deduct, received }: Gross, sumOf: (fact: MoneyFact) => number): number | null {
  let left = fen;
  for (const fact of deduct) left = left === null ? null : lessFen(left, sumOf(fact));
  for (const other of received) {
    const taken = netOf(other, sumOf);
    left = left === null || taken === null ? null : lessFen(left, taken);
  }
  return left;
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
  /** Whether something is received of other benefits. */
  readonly topsUp: boolean;
  readonly grossOf: GrossOf<Id>;
}

/** Lays out an amount under the readings in force. */
export function planAmount<Id extends string>(amount: Amount<Id>, readings: ReadingsInForce): AmountPlan<Id> {
  const conditions: Expression[] = [];
  const deducts = new Set<MoneyFact>();
  let topsUp = false;
  const place = (condition: Expression): number => conditions.push(condition) - 1;
  const grossOf = foldAmount<GrossOf<Id>, Id>(amount, {
    standard: (id, rural) => (book, county) => plain(fenOf(book.figure(id, rural, county))),
    choose: (when, then, otherwise) => {
      const at = place(when);
      return (book, county, holds) => (holds(at) ? then : otherwise)(book, county, holds);
    },
    less: (whole, fact) => {
      deducts.add(fact);
      return (book, county, holds) => {
        const gross = whole(book, county, holds);
        return { ...gross, deduct: [...gross.deduct, fact] };
      };
    },
    part: (whole, percent) => (book, county, holds) => {
      const gross = whole(book, county, holds);
      return { ...gross, fen: gross.fen === null ? null : partOfFen(gross.fen, percent) };
    },
    topUp: (whole, received) => {
      topsUp = true;
      const placed = received.map(({ paid, amount: other }) => ({ other, at: place(paid) }));
      return (book, county, holds) => {
        const gross = whole(book, county, holds);
        const taken = placed.filter(({ at }) => holds(at)).map(({ other }) => other(book, county, holds));
        return { ...gross, received: [...gross.received, ...taken] };
      };
    },
    largestShare: (of, shares) => {
      const placed = shares.map(({ when, share }) => ({ share, at: place(when) }));
      return (book, county, holds) => {
        const applying = placed.filter(({ at }) => holds(at)).map(({ share }) => share);
        return plain(largestShareDue(book, of, applying, county).fen);
      };
    },
    reading: (reading, options) => inForce(reading, options, { readings }),
  });
  return { conditions, deducts: [...deducts], topsUp, grossOf };
}
