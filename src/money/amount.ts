import type { Expression } from '../logic/expression.js';
import type { MoneyFact } from '../logic/fact.js';
import type { Reading } from '../logic/reading.js';
import type { StandardId } from './standard-ids.js';

/** How much a benefit is, written once as a plain value like a condition. */
export type Amount =
  | { readonly kind: 'standard'; readonly standard: StandardId; readonly rural: boolean | null }
  | { readonly kind: 'choose'; readonly when: Expression; readonly then: Amount; readonly otherwise: Amount }
  | { readonly kind: 'less'; readonly amount: Amount; readonly deduct: MoneyFact }
  | { readonly kind: 'share'; readonly of: StandardId; readonly shares: readonly Share[] }
  | {
      readonly kind: 'by-reading';
      readonly reading: Reading;
      readonly options: Readonly<Record<string, Amount>>;
    };

/** A part of an amount that is due under a condition: all of it, or the share that a standard sets. */
export interface Share {
  readonly when: Expression;
  readonly share: 'whole' | StandardId;
}

/** The standard in force for the child's county, else for the city. */
/* @__NO_SIDE_EFFECTS__ */
export function standard(id: StandardId, rural: boolean | null = null): Amount {
  return { kind: 'standard', standard: id, rural };
}

/** One amount where the condition holds, another elsewhere. */
/* @__NO_SIDE_EFFECTS__ */
export function choose(when: Expression, then: Amount, otherwise: Amount): Amount {
  return { kind: 'choose', when, then, otherwise };
}

/** The amount less a sum, not below 0: 420.00 less 500.00 is 0.00. */
/* @__NO_SIDE_EFFECTS__ */
export function less(amount: Amount, deduct: MoneyFact): Amount {
  return { kind: 'less', amount, deduct };
}

/** The largest share that applies, of a standard. */
/* @__NO_SIDE_EFFECTS__ */
export function largestShare(of: StandardId, ...shares: readonly Share[]): Amount {
  return { kind: 'share', of, shares };
}

/** The amount that belongs to the option in force of a contested reading. */
/* @__NO_SIDE_EFFECTS__ */
export function amountByReading<Option extends string>(
  reading: Reading<string, Option>,
  options: Readonly<Record<NoInfer<Option>, Amount>>,
): Amount {
  return { kind: 'by-reading', reading, options };
}
