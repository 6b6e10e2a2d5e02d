import type { Figured, Formula } from '../../decide/compiled/formula.js';
import { certain } from '../../logic/certain.js';
import type { MoneyFact } from '../../logic/fact.js';

/** What is less sums and what is received of others, not below 0. */
export interface Deducting {
  readonly deducts: readonly MoneyFact[];
  readonly received: readonly Deducting[];
}

/** What a formula pays: a figure or a part of it, less sums and what is received of other payments. */
export interface Payment extends Deducting {
  readonly figured: Figured;
  readonly percent: number;
  readonly received: readonly Payment[];
}

/** A formula as SQL pays it. @param formulas by the number of their end. */
export function paymentOf(
  { figured, percent = 100, deducts, received = [] }: Formula,
  formulas: readonly (Formula | undefined)[],
): Payment {
  return {
    figured,
    percent,
    deducts,
    received: received.map((end) => paymentOf(certain(formulas[end]), formulas)),
  };
}

/** A figure from which nothing is deducted. */
export function plainly(figured: Figured): Payment {
  return { figured, percent: 100, deducts: [], received: [] };
}

/** Whether an amount is its figure less one sum at most, so that it is settled by comparing the two. */
export function isPlain({ deducts, received }: Payment): boolean {
  return deducts.length < 2 && received.length === 0;
}

/** The sums that payments deduct, each once. */
export function sumsOf(payments: readonly Deducting[]): readonly MoneyFact[] {
  return [...new Set(payments.flatMap(({ deducts, received }) => [...deducts, ...sumsOf(received)]))];
}

/** Whether payments deduct the same, with figures that `same` compares. */
export function areAlike(
  one: Payment,
  other: Payment,
  same: (one: Payment, other: Payment) => boolean,
): boolean {
  return (
    one.deducts.length === other.deducts.length &&
    one.deducts.every((fact, index) => fact === other.deducts[index]) &&
    one.received.length === other.received.length &&
    one.received.every((received, index) => areAlike(received, certain(other.received[index]), same)) &&
    same(one, other)
  );
}
