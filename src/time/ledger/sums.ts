import { moneySlot } from '../../logic/slot.js';
import { yuan } from '../../money/fen.js';
import type { Bounds } from './monthly-decision.js';

/** The sum of what is bounded each by itself; one without a most leaves the sum without one. */
export function sumOfBounds(all: readonly Bounds[]): Bounds {
  let min = 0;
  let max: number | null = 0;
  for (const bounds of all) {
    min += moneySlot(bounds.min);
    max = max === null || bounds.max === null ? null : max + moneySlot(bounds.max);
  }
  return { min: yuan(min), max: max === null ? null : yuan(max) };
}
