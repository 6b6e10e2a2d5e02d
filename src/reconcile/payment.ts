import { isMonth } from '../calendar/months.js';
import { AMOUNT } from '../case/read.js';
import type { Issue, IssueCode } from '../input/issue.js';
import { didYouMean } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import { moneySlot } from '../logic/slot.js';
import { officeIssue } from '../office/disclose.js';
import type { BenefitId } from '../policy/rulebook.js';
import { MONTHLY_BENEFITS } from '../policy/verdicts.js';
import { LIVING } from '../time/settle/office-settlement.js';

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
export type PaidBenefit = BenefitId | typeof LIVING;

/** A payment that was checked. */
export interface CheckedPayment {
  readonly id: string;
  /** The resident identity number; `null` where the books do not have it. */
  readonly key: string | null;
  readonly benefit: PaidBenefit;
  readonly fen: number;
  /** `null`: the month in question. */
  readonly month: string | null;
}

const NAMED = new Map<string, PaidBenefit>([
  [LIVING, LIVING],
  ['基本生活保障', LIVING],
  ...MONTHLY_BENEFITS.flatMap(({ id, rule: { label } }): [string, PaidBenefit][] => [
    [id, id],
    [label.zh, id],
  ]),
]);

const FIELDS: readonly string[] = ['row', 'id', 'key', 'benefit', 'amount', 'month'];

type Given = Readonly<Record<string, unknown>>;

/** The text in a field; `null` where it is absent or blank, or is no text, which is reported. */
function textIn(given: Given, field: string, issues: Issue[]): string | null {
  const value = given[field];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  issues.push({ code: 'invalid-type', path: field, message: `${field} must be text` });
  return null;
}

const BENEFIT_HINT = 'benefit must be a benefit that is paid by the month, or blank for the sum of all';

/** What is wrong with a payment as an office list tells it: without the name of the benefit that may be meant. */
export function officePaymentIssue(issue: Issue): Issue {
  return issue.path === 'benefit' ? { ...issue, message: BENEFIT_HINT } : officeIssue(issue);
}

function benefitIn(given: Given, issues: Issue[]): PaidBenefit {
  const name = textIn(given, 'benefit', issues);
  if (name === null) return LIVING;
  const benefit = NAMED.get(name);
  if (benefit !== undefined) return benefit;
  const message = `${BENEFIT_HINT}${didYouMean(name, [...NAMED.keys()])}`;
  issues.push({ code: 'invalid-value', path: 'benefit', message });
  return LIVING;
}

const AMOUNT_HINT = 'amount must be yuan as text: not negative, at most two decimals, no exponent';
const MONTH_HINT = 'month must be a month, YYYY-MM';

/** Checks one payment; where there are issues, the rest of it means nothing. */
export function checkPayment(given: unknown): CheckedPayment & { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const refuse = (code: IssueCode, path: string, message: string): void =>
    void issues.push({ code, path, message });
  const fields = isRecord(given) ? given : {};
  if (fields !== given) refuse('invalid-type', '', 'a payment must be an object with id and amount');
  for (const field of Object.keys(fields).filter((key) => !FIELDS.includes(key))) {
    const path = field.slice(0, 80);
    refuse('unexpected-field', path, `${path} must be one of ${FIELDS.join(', ')}`);
  }
  const before = issues.length;
  const id = textIn(fields, 'id', issues);
  const key = textIn(fields, 'key', issues);
  if (id === null && key === null && issues.length === before) refuse('required', 'id', 'id must be given');
  const benefit = benefitIn(fields, issues);
  const untyped = issues.length;
  const amount = textIn(fields, 'amount', issues);
  if (amount === null && issues.length === untyped) refuse('required', 'amount', 'amount must be given');
  if (amount !== null && !AMOUNT.test(amount)) refuse('invalid-amount', 'amount', AMOUNT_HINT);
  const month = textIn(fields, 'month', issues);
  if (month !== null && !isMonth(month)) refuse('invalid-date', 'month', MONTH_HINT);
  return { id: id ?? '', key, benefit, fen: moneySlot(amount ?? '0'), month, issues };
}
