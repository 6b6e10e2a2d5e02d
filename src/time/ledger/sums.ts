import { moneySlot } from '../../logic/slot.js';
import { yuan } from '../../money/fen.js';
import type { Bounds } from './monthly-decision.js';

/** Whole fen as yuan with two decimals, below 0 too: -31000 is `"-310.00"`. */
export function signedYuan(fen: number): string {
  return fen < 0 ? `-${yuan(-fen)}` : yuan(fen);
}

/** Whole fen of yuan as text, below 0 too. */
export function fenOfYuan(text: string): number {
  return text.startsWith('-') ? -moneySlot(text.slice(1)) : moneySlot(text);
}

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
