import { Decimal as SharedDecimal } from 'decimal.js';

/** A configuration of our own: the shared one can be changed by any code in the process. */
const Decimal = SharedDecimal.clone({ precision: 40, rounding: SharedDecimal.ROUND_HALF_UP, defaults: true });

/**
 * The share of an amount, rounded half up to the fen: 0.3333 of 150.00 yuan is 49.995, so 50.00. Yuan times
 * ten-thousandths is a hundred times the fen.
 *
 * @param amount yuan, as text. @param share whole ten-thousandths, from 0 to 10000.
 * @returns whole fen.
 */
export function shareOf(amount: string, share: number): number {
  return new Decimal(amount).times(share).dividedBy(100).toDecimalPlaces(0).toNumber();
}
