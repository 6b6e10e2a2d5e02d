import { moneySlot, yuan } from '../logic/slot.js';

export { yuan };

/** Whole fen of yuan as text, below 0 too: the inverse of `yuan`. */
export function fenOfYuan(text: string): number {
  return text.startsWith('-') ? -moneySlot(text.slice(1)) : moneySlot(text);
}

/** Whole fen of yuan written with two decimals, exact for the sum of a whole register. */
export function exactFen(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}
