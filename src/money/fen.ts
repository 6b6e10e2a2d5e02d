import { moneySlot } from '../logic/slot.js';

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
