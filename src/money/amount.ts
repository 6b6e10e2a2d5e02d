import type { Expression } from '../logic/expression.js';
import type { MoneyFact } from '../logic/fact.js';
import type { Reading } from '../logic/reading.js';

/** How much a benefit is, written once as a plain value like a condition; `Id` are the standards it may name. */
export type Amount<Id extends string = string> =
  | { readonly kind: 'standard'; readonly standard: Id; readonly rural: boolean | null }
  | {
      readonly kind: 'choose';
      readonly when: Expression;
      readonly then: Amount<Id>;
      readonly otherwise: Amount<Id>;
    }
  | { readonly kind: 'less'; readonly amount: Amount<Id>; readonly deduct: MoneyFact }
  | { readonly kind: 'share'; readonly of: Id; readonly shares: readonly Share<Id>[] }
  | {
      readonly kind: 'by-reading';
      readonly reading: Reading;
      readonly options: Readonly<Record<string, Amount<Id>>>;
    };

/** A part of an amount that is due under a condition: all of it, or the share that a standard sets. */
export interface Share<Id extends string = string> {
  readonly when: Expression;
  readonly share: 'whole' | Id;
}

/** The standard in force for the child's county, else for the city. */
/* @__NO_SIDE_EFFECTS__ */
export function standard<Id extends string>(id: Id, rural: boolean | null = null): Amount<Id> {
  return { kind: 'standard', standard: id, rural };
}

/** One amount where the condition holds, another elsewhere. */
/* @__NO_SIDE_EFFECTS__ */
export function choose<Id extends string>(
  when: Expression,
  then: Amount<Id>,
  otherwise: Amount<Id>,
): Amount<Id> {
  return { kind: 'choose', when, then, otherwise };
}

/** The amount less a sum, not below 0: 420.00 less 500.00 is 0.00. */
/* @__NO_SIDE_EFFECTS__ */
export function less<Id extends string>(amount: Amount<Id>, deduct: MoneyFact): Amount<Id> {
  return { kind: 'less', amount, deduct };
}

/** The largest share that applies, of a standard. */
/* @__NO_SIDE_EFFECTS__ */
export function largestShare<Id extends string>(of: Id, ...shares: readonly Share<Id>[]): Amount<Id> {
  return { kind: 'share', of, shares };
}

/** The amount that belongs to the option in force of a contested reading. */
/* @__NO_SIDE_EFFECTS__ */
export function amountByReading<Option extends string, Id extends string>(
  reading: Reading<string, Option>,
  options: Readonly<Record<NoInfer<Option>, Amount<Id>>>,
): Amount<Id> {
  return { kind: 'by-reading', reading, options };
}
