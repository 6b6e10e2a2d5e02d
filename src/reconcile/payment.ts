import { isMonth } from '../calendar/months.js';
import { AMOUNT } from '../case/read.js';
import type { Issue } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import { mustBe, mustBeOneOf, told, wrongAt } from '../input/say.js';
import { moneySlot } from '../logic/slot.js';
import type { Office } from '../office/office.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids, Policy } from '../policy/policy.js';

/** The name of all monthly benefits together, where the books do not tell them apart. */
export const LIVING = 'living';

/** One payment as the books have it. */
export interface PaidRow {
  /** The row as a spreadsheet numbers it; where absent, the place in the list, from 1. */
  readonly row?: number;
  /** The child's id, exactly as the register has it; empty where the books know the child by its key alone. */
  readonly id: string;
  /** The child's resident identity number, where the books have it: children are found and compared by it; never shown. */
  readonly key?: string;
  /** A monthly benefit by its id or Chinese name; absent, `null` or `living`: the sum of all of them. */
  readonly benefit?: string | null;
  /** Yuan, as text. */
  readonly amount: string;
  /** The month for which it was paid, `YYYY-MM`; absent or `null`: the month in question. */
  readonly month?: string | null;
}

/** A payment that cannot be read, and why. */
export interface RefusedPaidRow {
  readonly row?: number;
  /** The child's id, where that much can be read. */
  readonly id: string | null;
  readonly issues: readonly Issue[];
}

/** What a payment is for: one monthly benefit, or all of them together. */
export type PaidBenefit<I extends Ids = ChenzhouIds> = I['benefit'] | typeof LIVING;

/** A payment that was checked. */
export interface CheckedPayment<I extends Ids> {
  readonly id: string;
  /** The resident identity number; `null` where the books do not have it. */
  readonly key: string | null;
  readonly benefit: PaidBenefit<I>;
  readonly fen: number;
  /** `null`: the month in question. */
  readonly month: string | null;
}

const FIELDS: readonly string[] = ['row', 'id', 'key', 'benefit', 'amount', 'month'];

type Fields = Readonly<Record<string, unknown>>;

/** The text in a field; `null` where it is absent or blank, or is no text, which is reported. */
function textIn(given: Fields, field: string, issues: Issue[]): string | null {
  const value = given[field];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  issues.push(mustBe('invalid-type', field, { zh: '文本', en: 'text' }, { type: 'text' }));
  return null;
}

const BENEFIT = {
  zh: '按月发放的待遇，或留空，即各项合计',
  en: 'a benefit that is paid by the month, or blank for the sum of all',
};

/** Whether a payment is named as one that an office is not told of; it may come from a file. */
export function isLeftOut<I extends Ids>(office: Office<I>, given: unknown): boolean {
  return isRecord(given) && typeof given.benefit === 'string' && office.isNamedIn(given.benefit);
}

const YUAN = {
  zh: '以文本写的金额（元）：不为负，至多两位小数，不用科学记数',
  en: 'yuan as text: not negative, at most two decimals, no exponent',
};
const YUAN_FORM = { type: 'amount', min: '0', format: '0.00' } as const;
const GIVEN = { zh: '须写明', en: 'must be given' };

/** A policy, and what an office is told of its payments. */
interface PaymentPolicy<I extends Ids> {
  readonly policy: Policy<I>;
  readonly office: Office<I>;
}

/** Checks payments of the monthly benefits of a policy. */
export class PaymentChecker<I extends Ids> {
  private readonly office: Office<I>;
  /** By id and Chinese name. */
  private readonly named: ReadonlyMap<string, PaidBenefit<I>>;

  constructor({ policy: { verdicts }, office }: PaymentPolicy<I>) {
    this.office = office;
    const monthly = verdicts.benefits.filter((benefit) => benefit.monthly);
    this.named = new Map<string, PaidBenefit<I>>([
      [LIVING, LIVING],
      ['基本生活保障', LIVING],
      ...monthly.flatMap(({ id, rule: { label } }): [string, PaidBenefit<I>][] => [
        [id, id],
        [label.zh, id],
      ]),
    ]);
  }

  /** Checks one payment; where there are issues, the rest of it means nothing. */
  check(given: unknown): CheckedPayment<I> & { readonly issues: readonly Issue[] } {
    const issues: Issue[] = [];
    const fields = isRecord(given) ? given : {};
    if (fields !== given) {
      const message = {
        zh: '一笔发放须为含 id 和 amount 的对象',
        en: 'a payment must be an object with id and amount',
      };
      issues.push(told('invalid-type', '', message, { expected: { type: 'object', values: FIELDS } }));
    }
    for (const field of Object.keys(fields).filter((key) => !FIELDS.includes(key))) {
      issues.push(mustBeOneOf('unexpected-field', field.slice(0, 80), FIELDS));
    }
    const before = issues.length;
    const id = textIn(fields, 'id', issues);
    const key = textIn(fields, 'key', issues);
    if (id === null && key === null && issues.length === before)
      issues.push(wrongAt('required', 'id', GIVEN, { expected: { type: 'text' } }));
    const benefit = this.benefitIn(fields, issues);
    const untyped = issues.length;
    const amount = textIn(fields, 'amount', issues);
    if (amount === null && issues.length === untyped)
      issues.push(wrongAt('required', 'amount', GIVEN, { expected: YUAN_FORM }));
    if (amount !== null && !AMOUNT.test(amount))
      issues.push(mustBe('invalid-amount', 'amount', YUAN, YUAN_FORM));
    const month = textIn(fields, 'month', issues);
    if (month !== null && !isMonth(month)) {
      const be = { zh: '月份，YYYY-MM', en: 'a month, YYYY-MM' };
      issues.push(mustBe('invalid-date', 'month', be, { type: 'month', format: 'YYYY-MM' }));
    }
    return { id: id ?? '', key, benefit, fen: moneySlot(amount ?? '0'), month, issues };
  }

  private benefitIn(given: Fields, issues: Issue[]): PaidBenefit<I> {
    const name = textIn(given, 'benefit', issues);
    if (name === null) return LIVING;
    const benefit = this.named.get(name);
    if (benefit !== undefined) return benefit;
    const says = { zh: `须为${BENEFIT.zh}`, en: `must be ${BENEFIT.en}` };
    const expected = {
      type: 'choice',
      values: [...new Set(this.named.values())].filter((id) => !this.office.isNamedIn(id)),
    } as const;
    issues.push(
      wrongAt('invalid-value', 'benefit', says, {
        expected,
        suggestion: nearest(name, [...this.named.keys()]),
      }),
    );
    return LIVING;
  }
}
