import type { Bilingual } from '../logic/bilingual.js';
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
  | { readonly kind: 'part'; readonly amount: Amount<Id>; readonly percent: number }
  | {
      readonly kind: 'top-up';
      readonly amount: Amount<Id>;
      readonly received: readonly Received<Amount<Id>>[];
    }
  | { readonly kind: 'share'; readonly of: Id; readonly shares: readonly Share<Id>[] }
  | {
      readonly kind: 'by-reading';
      readonly reading: Reading;
      readonly options: Readonly<Record<string, Amount<Id>>>;
    };

/** What a child receives of another benefit, which is topped up. */
export interface Received<Meaning> {
  readonly benefit: string;
  readonly label: Bilingual;
  /** Whether the other benefit is paid. */
  readonly paid: Expression;
  /** What it comes to. */
  readonly amount: Meaning;
}

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

/** So many hundredths of an amount, rounded half-up to the fen: half of 650.01 is 325.01. */
/* @__NO_SIDE_EFFECTS__ */
export function part<Id extends string>(amount: Amount<Id>, percent: number): Amount<Id> {
  return { kind: 'part', amount, percent };
}

/**
 * The amount less what is received of other benefits, not below 0: 950.00 beside 310.00 of minimum living is 640.00. Of
 * top-ups that are paid together no two may deduct the same benefit, or the bounds of the sum would not be tight.
 */
/* @__NO_SIDE_EFFECTS__ */
export function topUp<Id extends string>(
  amount: Amount<Id>,
  received: readonly Received<Amount<Id>>[],
): Amount<Id> {
  return { kind: 'top-up', amount, received };
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
