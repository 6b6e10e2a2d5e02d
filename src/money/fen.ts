import { Decimal as SharedDecimal } from 'decimal.js';
import { moneySlot } from '../logic/slot.js';

/** A configuration of our own: the shared one can be changed by anybody in the process. */
const Decimal = SharedDecimal.clone({ precision: 40, rounding: SharedDecimal.ROUND_HALF_UP, defaults: true });

/**
 * The share of an amount, rounded half up to the fen: 0.3333 of 150.00 yuan is 49.995, so 50.00.
 *
 * @param amount yuan, as text. @param share a ratio from 0 to 1, as text.
 * @returns whole fen.
 */
export function shareOf(amount: string, share: string): number {
  return new Decimal(amount).times(share).times(100).toDecimalPlaces(0).toNumber();
}

/** The larger of two decimals written as text. */
export function larger(one: string, other: string): string {
  return new Decimal(one).gte(other) ? one : other;
}

/**
 * Whole fen as yuan with two decimals: 65000 is `"650.00"`, -5 is `"-0.05"`.
 *
 * @param fen a `bigint` where a whole register is summed, which may come to more than a number counts exactly.
 */
export function yuan(fen: number | bigint): string {
  const digits = String(fen < 0 ? -fen : fen).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Whole fen of yuan as text, below 0 too: the inverse of `yuan`. */
export function fenOfYuan(text: string): number {
  return text.startsWith('-') ? -moneySlot(text.slice(1)) : moneySlot(text);
}

/** Whole fen of yuan written with two decimals, exact for the sum of a whole register. */
export function exactFen(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}

/** A share raised by another, never above 1: 0.7 raised by 0.5 is 1. */
export function raisedShare(share: string, uplift: string): string {
  return Decimal.min(1, new Decimal(share).plus(uplift)).toString();
}
