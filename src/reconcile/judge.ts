import type { FenRange } from '../time/settle/payments.js';

/** What becomes of a payment, or of a child in the register. In every list the kinds stand in this order. */
export const KINDS = [
  /** 漏保: entitled, and paid nothing or too little. */
  'underpaid',
  /** 错保: paid though not entitled, or paid too much. */
  'overpaid',
  /** 待核实: cannot be judged for missing facts, standards or payments. */
  'to-verify',
  /** A payment to an id that the register does not have. */
  'not-in-register',
  /** A child in the register without id. */
  'id-missing',
  /** Several children in the register with one id. */
  'id-doubled',
  /** One identity number under several ids, in the register or in the payments. */
  'identity-doubled',
  /** A row of the register that cannot be read as a child. */
  'register-refused',
  /** A payment that cannot be read. */
  'payment-refused',
  /** A payment for another month. */
  'other-month',
  /** 相符: paid what is due. */
  'in-order',
] as const;

/** The kind of a row. */
export type RowKind = (typeof KINDS)[number];

/** Why a child is underpaid, overpaid or to be verified; `null` where the kind says it all. */
export type RowReason =
  | 'not-paid'
  | 'too-little'
  | 'not-due'
  | 'too-much'
  | 'facts-missing'
  | 'standards-missing'
  | 'payment-refused'
  | null;

/** A judgement. */
export interface Judgement {
  readonly kind: RowKind;
  readonly reason: RowReason;
}

/** What is due of one benefit, or of all together. */
export interface Due extends FenRange {
  /** Whether something is due in every completion of the unknown facts, whatever it comes to. */
  readonly isEntitled: boolean;
  /** Whether a missing fact can still change it; otherwise only a missing standard can. */
  readonly waitsForFacts: boolean;
}

/** The difference: due less paid. Above 0 is owed, below 0 was paid too much. */
export function difference(due: FenRange, paid: FenRange): FenRange {
  return { min: due.min - paid.max, max: due.max - paid.min };
}

/**
 * Sets what was paid against what is due. Nothing is guessed: where the bounds leave both open, it is to be verified,
 * and where paid lies outside of them it is wrong whatever the missing facts turn out to be.
 *
 * @param paid whole fen; without a most where a payment to the child cannot be read.
 */
export function judge(due: Due, paid: FenRange): Judgement {
  const isUnpaid = paid.max === 0;
  if (paid.max < due.min || (isUnpaid && due.isEntitled && due.max > 0)) {
    return { kind: 'underpaid', reason: isUnpaid ? 'not-paid' : 'too-little' };
  }
  if (paid.min > due.max) return { kind: 'overpaid', reason: due.max === 0 ? 'not-due' : 'too-much' };
  if (paid.max === Number.POSITIVE_INFINITY) return { kind: 'to-verify', reason: 'payment-refused' };
  if (due.min === due.max) return { kind: 'in-order', reason: null };
  return { kind: 'to-verify', reason: due.waitsForFacts ? 'facts-missing' : 'standards-missing' };
}
