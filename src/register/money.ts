import { AMOUNT } from '../case/read.js';
import type { CellOutcome, Normalisation } from './outcome.js';

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const EXPONENT = /^\d+(?:\.\d+)?e[-+]?\d+$/i;
const NUMBER = /^-?[\d.]+$/;

const YUAN = { type: 'amount', min: '0', format: '0.00' } as const;
const NUMBER_HINT = {
  zh: '须为准确的金额（元），如 420.50，不带文字，不用“万”',
  en: 'must be an exact amount in yuan, such as 420.50, without words and without 万',
};
const EXPONENT_HINT = {
  zh: '须为写全各位数字的金额（元）：Excel 把它缩写了，请把该列设为数值格式',
  en: 'must be an amount in yuan with all its digits: Excel shortened it, format the column as a number',
};
const AMOUNT_HINT = {
  zh: '须为金额（元），不为负，至多两位小数，如 420.50',
  en: 'must be an amount in yuan, not negative, at most two decimals, such as 420.50',
};

/** As an expression, `\s*元$`, it would begin anew at each of 100,000 spaces. */
function withoutUnit(text: string): string {
  return text.endsWith('元') ? text.slice(0, -1).trimEnd() : text;
}

/**
 * Reads an amount in yuan: 1200, 1,200.50, ￥1200, 1200元. About so much, or so many 万, is no amount.
 *
 * @param text half-width, trimmed.
 */
export function readMoney(text: string): CellOutcome {
  const kinds: Normalisation[] = [];
  const bare = withoutUnit(text.replace(/^¥\s*/, ''));
  if (bare !== text) kinds.push('currency-sign');
  const isGrouped = GROUPED.test(bare);
  if (isGrouped) kinds.push('thousands-separator');
  const value = isGrouped ? bare.replaceAll(',', '') : bare;
  if (AMOUNT.test(value)) return { value, kinds };
  if (EXPONENT.test(value)) return { code: 'not-a-number', hint: EXPONENT_HINT, expected: YUAN };
  if (NUMBER.test(value)) return { code: 'invalid-amount', hint: AMOUNT_HINT, expected: YUAN };
  return { code: 'not-a-number', hint: NUMBER_HINT, expected: YUAN };
}
