import { isMonth } from '../../calendar/months.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import { moneySlot } from '../../logic/slot.js';
import { yuan } from '../../money/fen.js';
import type { CitedCause } from '../cause.js';
import type { Ledger } from '../ledger/ledger.js';
import type { LedgerChange } from '../ledger/transition.js';
import { type Account, accountOfPayments, type FenRange, NO_FEN, type Payment, plus } from './payments.js';

/** Yuan between two bounds; `null` where a bound is not known. Below 0 with a minus sign. */
export interface Range {
  readonly min: string | null;
  readonly max: string | null;
}

/** Why paid and due differ, as far as the two accounts tell. */
export interface DifferenceReason {
  /**
   * `not-paid`: due, nothing paid. `not-due`: paid, nothing due. `amount`: another amount was paid. `unknown`: facts
   * or standards are missing. `outside`: paid for a month before the policy, which this policy does not judge.
   */
  readonly kind: 'not-paid' | 'not-due' | 'amount' | 'unknown' | 'outside';
  /** The month since which a ledger says so, and the change in it; `null` where no ledger shows one. */
  readonly since: string | null;
  readonly change: LedgerChange['change'] | null;
  readonly causes: readonly CitedCause[];
}

/** One month and benefit in which paid and due differ, or may differ. */
export interface SettleRow {
  readonly month: string;
  readonly benefit: string;
  readonly paid: Range;
  readonly due: Range;
  /** Due less paid: above 0 is still owed (应补), below 0 was paid too much (多发). */
  readonly difference: Range;
  readonly reason: DifferenceReason;
}

/** The totals over all months and benefits, equal ones included. */
export interface SettleTotals {
  readonly paid: Range;
  readonly due: Range;
  /** Due less paid: what is left to pay, or to recover. */
  readonly difference: Range;
  /** 应补: the sum of what is still owed. */
  readonly arrears: Range;
  /** 多发: the sum of what was paid too much under the policy, months before it left out. */
  readonly overpaid: Range;
}

/** What is owed and what was overpaid. */
export interface Settlement {
  readonly rows: readonly SettleRow[];
  readonly totals: SettleTotals;
}

/** One side of a settlement, with the ledger that it came from. */
interface Side {
  readonly account: Account;
  readonly ledger: Ledger | null;
}

/** A range in whole fen as yuan. */
export const rangeOf = ({ min, max }: FenRange): Range => ({
  min: Number.isFinite(min) ? yuan(min) : null,
  max: Number.isFinite(max) ? yuan(max) : null,
});

function accountOfLedger(ledger: Ledger): Account {
  return new Map(
    ledger.rows.map(({ month, paid }) => [
      month,
      new Map(
        paid.map(({ benefit, min, max }) => [
          benefit,
          { min: moneySlot(min), max: max === null ? Number.POSITIVE_INFINITY : moneySlot(max) },
        ]),
      ),
    ]),
  );
}

function isList(input: Ledger | readonly Payment[]): input is readonly Payment[] {
  return Array.isArray(input);
}

function isAmount(entry: unknown): boolean {
  if (!isRecord(entry)) return false;
  const { benefit, min, max } = entry;
  return typeof benefit === 'string' && typeof min === 'string' && (max === null || typeof max === 'string');
}

function isRow(row: unknown): boolean {
  if (!isRecord(row) || typeof row.month !== 'string' || !isMonth(row.month)) return false;
  return Array.isArray(row.changes) && Array.isArray(row.paid) && row.paid.every(isAmount);
}

/** Whether a value has what a settlement reads of a ledger; it may come from a file. */
function isLedger(input: unknown): boolean {
  return isRecord(input) && Array.isArray(input.rows) && input.rows.every(isRow);
}

function sideOf(input: Ledger | readonly Payment[], at: string, issues: Issue[]): Side {
  if (isList(input)) return { account: accountOfPayments(input, at, issues), ledger: null };
  if (!isLedger(input)) {
    issues.push({ code: 'invalid-type', path: at, message: `${at} must be a ledger or a list of payments` });
    return { account: new Map(), ledger: null };
  }
  return { account: accountOfLedger(input), ledger: input };
}

/** A ledger says nothing of months outside its span, so nothing can be set against them. */
function checkCovered(ledger: Ledger | null, other: Side, name: string, issues: Issue[]): void {
  if (ledger === null) return;
  for (const month of other.account.keys()) {
    if (month >= ledger.from && month <= ledger.to) continue;
    const message = `${name} must lie within the months of the ledger that it is set against`;
    issues.push({ code: 'invalid-date', path: name, message });
    return;
  }
}

/** The last change of a benefit up to a month. */
function lastChange(ledger: Ledger | null, month: string, benefit: string) {
  const changes = (ledger?.rows ?? [])
    .filter((row) => row.month <= month)
    .flatMap((row) => row.changes.map((change) => ({ since: row.month, ...change })));
  return changes.filter((change) => change.benefit === benefit).at(-1);
}

function kindOf(paid: FenRange, due: FenRange, outside: boolean): DifferenceReason['kind'] {
  if (outside) return 'outside';
  if (paid.min !== paid.max || due.min !== due.max) return 'unknown';
  if (paid.max === 0) return 'not-paid';
  return due.max === 0 ? 'not-due' : 'amount';
}

/** The cause stands in the ledger of what is due; where that shows no change, in the ledger of what was paid. */
function reasonOf(kind: DifferenceReason['kind'], paid: Side, due: Side, month: string, benefit: string) {
  const change = lastChange(due.ledger, month, benefit) ?? lastChange(paid.ledger, month, benefit);
  if (change === undefined) return { kind, since: null, change: null, causes: [] };
  return { kind, since: change.since, change: change.change, causes: change.causes };
}

const benefitsIn = (month: string, ...sides: readonly Side[]): readonly string[] => [
  ...new Set(sides.flatMap(({ account }) => [...(account.get(month)?.keys() ?? [])])),
];

const above = (fen: number): number => Math.max(0, fen);

/**
 * Sets what was paid against what is due: arrears and overpayments by month and benefit, with the cause of each.
 *
 * Where an amount is not known the difference is a range, never a guess; a month and benefit in which the two surely
 * agree has no row. Payments for months before the policy are reported but not counted as overpaid.
 *
 * @param paid a ledger, or the payments as the books have them (yuan as text); what is not listed was not paid.
 * @param due a ledger, or a list of what is due.
 * @throws {RefusedInput} where a payment is malformed or lies outside the months of the ledger it is set against.
 * @example
 * const paid = ['2017-09', '2017-10'].map((month) => ({ month, benefit: 'orphan-living', amount: '600' }));
 * const due = ['2017-09', '2017-10'].map((month) => ({ month, benefit: 'orphan-living', amount: '650' }));
 * settle(paid, due).totals.arrears; // { min: '100.00', max: '100.00' }
 */
export function settle(paid: Ledger | readonly Payment[], due: Ledger | readonly Payment[]): Settlement {
  const issues: Issue[] = [];
  const [paidSide, dueSide] = [sideOf(paid, 'paid', issues), sideOf(due, 'due', issues)];
  if (issues.length === 0) {
    checkCovered(dueSide.ledger, paidSide, 'paid', issues);
    checkCovered(paidSide.ledger, dueSide, 'due', issues);
  }
  if (issues.length > 0) throw new RefusedInput(issues);

  const outside = new Set((dueSide.ledger?.rows ?? []).filter((row) => row.outside).map((row) => row.month));
  const months = [...new Set([...paidSide.account.keys(), ...dueSide.account.keys()])].sort();
  const rows: SettleRow[] = [];
  let [sumPaid, sumDue, sumDifference, arrears, overpaid] = [NO_FEN, NO_FEN, NO_FEN, NO_FEN, NO_FEN];
  for (const month of months) {
    for (const benefit of benefitsIn(month, paidSide, dueSide)) {
      const was = paidSide.account.get(month)?.get(benefit) ?? NO_FEN;
      const should = dueSide.account.get(month)?.get(benefit) ?? NO_FEN;
      const difference = { min: should.min - was.max, max: should.max - was.min };
      sumPaid = plus(sumPaid, was);
      sumDue = plus(sumDue, should);
      sumDifference = plus(sumDifference, difference);
      if (difference.min === 0 && difference.max === 0) continue;
      const kind = kindOf(was, should, outside.has(month));
      arrears = plus(arrears, { min: above(difference.min), max: above(difference.max) });
      if (kind !== 'outside')
        overpaid = plus(overpaid, { min: above(-difference.max), max: above(-difference.min) });
      rows.push({
        month,
        benefit,
        paid: rangeOf(was),
        due: rangeOf(should),
        difference: rangeOf(difference),
        reason: reasonOf(kind, paidSide, dueSide, month, benefit),
      });
    }
  }
  return {
    rows,
    totals: {
      paid: rangeOf(sumPaid),
      due: rangeOf(sumDue),
      difference: rangeOf(sumDifference),
      arrears: rangeOf(arrears),
      overpaid: rangeOf(overpaid),
    },
  };
}
