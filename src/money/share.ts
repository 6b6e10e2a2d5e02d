import { certain } from '../logic/certain.js';

/** The whole of an amount, as a share. */
export const WHOLE = 10_000;

/** A ratio with at most four decimals as whole ten-thousandths: "0.3333" is 3333, "1" is 10000. */
export function shareIn(ratio: string): number {
  const [whole, part = ''] = ratio.split('.');
  return Number(certain(whole)) * WHOLE + Number(part.padEnd(4, '0'));
}

/** A share raised by another, never above the whole: 0.7 raised by 0.5 is 1. */
export function raisedShare(share: number, uplift: number): number {
  return Math.min(WHOLE, share + uplift);
}
