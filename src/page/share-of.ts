import { moneySlot } from '../logic/slot.js';

/**
 * What the page's bundle takes in place of `src/money/share-of.ts`, because decimal.js is a tenth of what the page may
 * weigh: fen times ten-thousandths stay below 10 ** 15, so the product is an exact whole number.
 */
export function shareOf(amount: string, share: number): number {
  const exact = moneySlot(amount) * share;
  const rest = exact % 10_000;
  return (exact - rest) / 10_000 + (2 * rest >= 10_000 ? 1 : 0);
}
