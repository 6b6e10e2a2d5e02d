import { isMonth } from '../../calendar/months.js';
import { AMOUNT } from '../../case/read.js';
import type { Issue } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import { mustBe, mustBeOneOf } from '../../input/say.js';
import { moneySlot } from '../../logic/slot.js';
import type { Policy } from '../../policy/policy.js';

/** What was paid to a child for one month, as the books have it. */
export interface Payment {
  /** The month for which it was paid, `YYYY-MM`. */
  readonly month: string;
  /**
   * The id of a benefit or its Chinese or English name; or whatever the books call it, and then only equal names are
   * set against each other.
   */
  readonly benefit: string;
  /** Yuan, as text. */
  readonly amount: string;
}

/** An amount between two bounds in whole fen; a bound that is not known is infinite. */
export interface FenRange {
  readonly min: number;
  readonly max: number;
}

/** Nothing at all. */
export const NO_FEN: FenRange = { min: 0, max: 0 };

/** The two ranges added. */
export function plus(one: FenRange, other: FenRange): FenRange {
  return { min: one.min + other.min, max: one.max + other.max };
}

/** What stands in an account: for each month and benefit how much. */
export type Account = ReadonlyMap<string, ReadonlyMap<string, FenRange>>;

/** The benefits of a policy by every name they go by. */
function idsOf({ verdicts }: Policy): ReadonlyMap<string, string> {
  return new Map(
    verdicts.benefits.flatMap(({ id, rule: { label } }): readonly [string, string][] => [
      [label.zh, id],
      [label.en, id],
    ]),
  );
}

const FIELDS = ['month', 'benefit', 'amount'];
const EXPECTED = {
  month: [
    'invalid-date',
    { zh: '月份，YYYY-MM', en: 'a month, YYYY-MM' },
    { type: 'month', format: 'YYYY-MM' },
  ],
  benefit: ['invalid-value', { zh: '待遇的名称', en: 'the name of a benefit' }, { type: 'text' }],
  amount: [
    'invalid-amount',
    {
      zh: '以文本写的金额（元）：不为负，至多两位小数，不用科学记数',
      en: 'an amount in yuan as text: not negative, at most two decimals, no exponent',
    },
    { type: 'amount', min: '0', format: '0.00' },
  ],
} as const;
const VALID = {
  month: isMonth,
  benefit: (text: string) => text.trim() !== '' && text.length <= 80,
  amount: (text: string) => AMOUNT.test(text),
} as const;

/** The text in a field; the empty text after reporting that it is absent or something else. */
function textAt(
  entry: Readonly<Record<string, unknown>>,
  field: keyof typeof EXPECTED,
  at: string,
  issues: Issue[],
): string {
  const value = entry[field];
  const [code, be, expected] = EXPECTED[field];
  const path = `${at}.${field}`;
  const refuse = (wrong: Issue['code']): string => {
    issues.push(mustBe(wrong, path, be, expected));
    return '';
  };
  if (value === undefined || value === null) return refuse('required');
  if (typeof value !== 'string') return refuse('invalid-type');
  return VALID[field](value) ? value : refuse(code);
}

/** Checks a list of payments and adds up what was paid for the same month and benefit. */
export function accountOfPayments(
  policy: Policy,
  list: readonly unknown[],
  at: string,
  issues: Issue[],
): Account {
  const ids = idsOf(policy);
  const account = new Map<string, Map<string, FenRange>>();
  list.forEach((entry, i) => {
    const path = `${at}[${i}]`;
    if (!isRecord(entry)) {
      const be = { zh: `对象：${FIELDS.join('、')}`, en: `an object: ${FIELDS.join(', ')}` };
      issues.push(mustBe('invalid-type', path, be, { type: 'object', values: FIELDS }));
      return;
    }
    for (const field of Object.keys(entry).filter((key) => !FIELDS.includes(key))) {
      issues.push(mustBeOneOf('unexpected-field', `${path}.${field.slice(0, 80)}`, FIELDS));
    }
    const month = textAt(entry, 'month', path, issues);
    const name = textAt(entry, 'benefit', path, issues);
    const benefit = ids.get(name.trim()) ?? name;
    const fen = moneySlot(textAt(entry, 'amount', path, issues));
    const benefits = account.get(month) ?? new Map<string, FenRange>();
    benefits.set(benefit, plus(benefits.get(benefit) ?? NO_FEN, { min: fen, max: fen }));
    account.set(month, benefits);
  });
  return account;
}
