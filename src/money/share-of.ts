import { moneySlot } from '../logic/slot.js';

/**
 * The share of an amount, rounded half up to the fen: 0.3333 of 150.00 yuan is 49.995, so 50.00.
 *
 * Fen times ten-thousandths stay below 10 ** 15, so the product is an exact whole number: the largest amount there is,
 * 999999999.99, has eleven digits of fen, and the whole has five.
 *
 * @param amount yuan, as text. @param share whole ten-thousandths, from 0 to 10000.
 * @returns whole fen.
 */
export function shareOf(amount: string, share: number): number {
  const exact = moneySlot(amount) * share;
  const rest = exact % 10_000;
  return (exact - rest) / 10_000 + (2 * rest >= 10_000 ? 1 : 0);
}
