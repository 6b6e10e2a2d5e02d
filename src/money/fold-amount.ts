import type { Expression } from '../logic/expression.js';
import type { MoneyFact } from '../logic/fact.js';
import type { Reading } from '../logic/reading.js';
import type { Amount, Received, Share } from './amount.js';

/** What each part of an amount means in one world: a sum, a diagram, a lookup by county, a sentence. */
export interface AmountAlgebra<Meaning, Id extends string = string> {
  standard(id: Id, rural: boolean | null): Meaning;
  choose(when: Expression, then: Meaning, otherwise: Meaning): Meaning;
  less(amount: Meaning, deduct: MoneyFact): Meaning;
  part(amount: Meaning, percent: number): Meaning;
  topUp(amount: Meaning, received: readonly Received<Meaning>[]): Meaning;
  largestShare(of: Id, shares: readonly Share<Id>[]): Meaning;
  reading(reading: Reading, options: Readonly<Record<string, Meaning>>): Meaning;
}

/** Walks an amount once, bottom up, and says what it means in the world of `algebra`. */
export function foldAmount<Meaning, Id extends string>(
  amount: Amount<Id>,
  algebra: AmountAlgebra<Meaning, Id>,
): Meaning {
  switch (amount.kind) {
    case 'standard':
      return algebra.standard(amount.standard, amount.rural);
    case 'choose':
      return algebra.choose(
        amount.when,
        foldAmount(amount.then, algebra),
        foldAmount(amount.otherwise, algebra),
      );
    case 'less':
      return algebra.less(foldAmount(amount.amount, algebra), amount.deduct);
    case 'part':
      return algebra.part(foldAmount(amount.amount, algebra), amount.percent);
    case 'top-up':
      return algebra.topUp(
        foldAmount(amount.amount, algebra),
        amount.received.map((one) => ({ ...one, amount: foldAmount(one.amount, algebra) })),
      );
    case 'share':
      return algebra.largestShare(amount.of, amount.shares);
    case 'by-reading': {
      const options: Record<string, Meaning> = {};
      for (const [option, part] of Object.entries(amount.options))
        options[option] = foldAmount(part, algebra);
      return algebra.reading(amount.reading, options);
    }
  }
}
