import { certain } from '../logic/certain.js';
import { moneySlot } from '../logic/slot.js';

/** The whole of an amount, as a share. */
export const WHOLE = 10_000;

/** A ratio with at most four decimals as whole ten-thousandths: "0.3333" is 3333, "1" is 10000. */
export function shareIn(ratio: string): number {
  const [whole, part = ''] = ratio.split('.');
  return Number(certain(whole)) * WHOLE + Number(part.padEnd(4, '0'));
}

/**
 * The share of an amount, rounded half up to the fen: 0.3333 of 150.00 yuan is 49.995, so 50.00. An amount below a
 * billion yuan is at most eleven digits of fen, so its product with ten-thousandths is exact.
 *
 * @param amount yuan, as text. @param share whole ten-thousandths, from 0 to `WHOLE`.
 * @returns whole fen.
 */
export function shareOf(amount: string, share: number): number {
  const exact = moneySlot(amount) * share;
  const rest = exact % WHOLE;
  return (exact - rest) / WHOLE + (2 * rest >= WHOLE ? 1 : 0);
}

/** A share raised by another, never above the whole: 0.7 raised by 0.5 is 1. */
export function raisedShare(share: number, uplift: number): number {
  return Math.min(WHOLE, share + uplift);
}
