import { type EditionId, editionNamed, type InForce } from '../../decide/editions.js';
import { successionOf } from '../../decide/in-force.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { checkOptions } from '../../input/options.js';
import type { Widened } from '../../input/widened.js';
import { yuan } from '../../money/fen.js';
import { CHENZHOU_WORDS, type PolicyWords } from '../../office/policy-words.js';
import { IN_FULL, type Renderings, withRenderings } from '../../office/rendered.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { EditionIds } from '../../policy/editions/index.js';
import type { Ids, Policy } from '../../policy/policy.js';
import type { CitedCause } from '../cause.js';
import { type Disclosed, disclosureOf, TIME_DISCLOSURES, type TimeDisclosure } from '../history/disclosed.js';
import type { AnyLedger, Ledger } from '../ledger/ledger.js';
import type { LedgerChange } from '../ledger/transition.js';
import { type FenRange, NO_FEN, type Payment, plus } from './payments.js';
import { settleTableIn } from './settle-text.js';
import { checkCovered, type Side, sideOf } from './side.js';

/** Yuan between two bounds; `null` where a bound is not known. Below 0 with a minus sign. */
export interface Range {
  readonly min: string | null;
  readonly max: string | null;
}

/** Why paid and due differ, as far as the two accounts tell. */
export interface DifferenceReason<I extends Ids = ChenzhouIds> {
  /**
   * `not-paid`: due, nothing paid. `not-due`: paid, nothing due. `amount`: another amount was paid. `unknown`: facts
   * or standards are missing. `outside`: paid for a month before the policy, which this policy does not judge.
   */
  readonly kind: 'not-paid' | 'not-due' | 'amount' | 'unknown' | 'outside';
  /** The month since which a ledger says so, and the change in it; `null` where no ledger shows one. */
  readonly since: string | null;
  readonly change: LedgerChange['change'] | null;
  readonly causes: readonly CitedCause<I>[];
}

/** One month and benefit in which paid and due differ, or may differ. */
export interface SettleRow<I extends Ids = ChenzhouIds> {
  readonly month: string;
  readonly benefit: string;
  readonly paid: Range;
  readonly due: Range;
  /** Due less paid: above 0 is still owed (应补), below 0 was paid too much (多发). */
  readonly difference: Range;
  readonly reason: DifferenceReason<I>;
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
export interface Settlement<I extends Ids = ChenzhouIds> extends Disclosed {
  /** The edition that was named, or `in-force`, whose names of benefits were read. */
  readonly edition?: string;
  readonly rows: readonly SettleRow<I>[];
  readonly totals: SettleTotals;
}

/** A settlement under the policy of 2017 or under any edition. */
export type AnySettlement = Settlement | Settlement<EditionIds>;

/** How a settlement is made. */
export interface SettleOptions {
  /** Default `full`. `office`: what is named as 2.1-2's is left out on both sides. */
  readonly disclose?: TimeDisclosure | undefined;
}

/** The same where what came later is paid too: its benefits are known by their names. */
export interface EditionSettleOptions extends SettleOptions {
  readonly edition: EditionId | InForce;
}

const OPTIONS = { disclose: TIME_DISCLOSURES, edition: null } as const;

/** A range in whole fen as yuan. */
export const rangeOf = ({ min, max }: FenRange): Range => ({
  min: Number.isFinite(min) ? yuan(min) : null,
  max: Number.isFinite(max) ? yuan(max) : null,
});

/** The last change of a benefit up to a month. */
function lastChange<I extends Ids>(ledger: Ledger<I> | null, month: string, benefit: string) {
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
function reasonOf<I extends Ids>(
  kind: DifferenceReason['kind'],
  paid: Side<I>,
  due: Side<I>,
  month: string,
  benefit: string,
): DifferenceReason<I> {
  const change = lastChange(due.ledger, month, benefit) ?? lastChange(paid.ledger, month, benefit);
  if (change === undefined) return { kind, since: null, change: null, causes: [] };
  return { kind, since: change.since, change: change.change, causes: change.causes };
}

const ZERO: Range = { min: '0.00', max: '0.00' };

const NO_TOTALS: SettleTotals = { paid: ZERO, due: ZERO, difference: ZERO, arrears: ZERO, overpaid: ZERO };

const benefitsIn = <I extends Ids>(month: string, ...sides: readonly Side<I>[]): readonly string[] => [
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
 * @param options `disclose`, default `full`; for an `office` what is named as 2.1-2's is left out on both sides, and a
 *   ledger of a case that is confidential on any day has no rows.
 * @throws {RefusedInput} where a payment is malformed or lies outside the months of the ledger it is set against; for
 *   an office also where the allowance of 2.1-2 takes the place of another benefit in a ledger made in full.
 * @example
 * const paid = ['2017-09', '2017-10'].map((month) => ({ month, benefit: 'orphan-living', amount: '600' }));
 * const due = ['2017-09', '2017-10'].map((month) => ({ month, benefit: 'orphan-living', amount: '650' }));
 * settle(paid, due).totals.arrears; // { min: '100.00', max: '100.00' }
 */
export function settle(
  paid: Ledger | readonly Payment[],
  due: Ledger | readonly Payment[],
  options?: SettleOptions,
): Settlement;
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function settle<const Paid, const Due>(
  paid: Paid & Widened<Paid, Ledger | readonly Payment[]>,
  due: Due & Widened<Due, Ledger | readonly Payment[]>,
  options?: SettleOptions,
): Settlement;
/** The same with the benefits of an edition, or of each while it is in force. */
export function settle(
  paid: AnyLedger | readonly Payment[],
  due: AnyLedger | readonly Payment[],
  options: EditionSettleOptions,
): Settlement<EditionIds>;
export function settle(
  paid: unknown,
  due: unknown,
  options: SettleOptions = {},
): Settlement | Settlement<EditionIds> {
  const edition = editionNamed(options);
  if (edition === undefined) return settleUnder<ChenzhouIds>(CHENZHOU_WORDS, paid, due, options);
  const words = successionOf(edition).engine;
  return settleUnder<EditionIds>(words, paid, due, { ...options, edition });
}

/** What may be shown of a settlement: decided again for an office, where its ledgers allow it. */
function shownOf<I extends Ids>(
  words: PolicyWords & { readonly policy: Policy<I> },
  made: Settlement<I>,
  paid: unknown,
  due: unknown,
  options: SettleOptions,
): Renderings {
  try {
    const shown =
      made.disclose === 'office' ? made : accounted(words, paid, due, { ...options, disclose: 'office' });
    return { text: (lang) => settleTableIn(shown, { ...words, lang }) };
  } catch (error) {
    // A ledger in which the allowance that is left out takes the place of another tells an office nothing.
    if (error instanceof RefusedInput) return IN_FULL;
    throw error;
  }
}

/** A settlement under any policy. @throws {RefusedInput} as {@link settle}. */
export function settleUnder<I extends Ids>(
  words: PolicyWords & { readonly policy: Policy<I> },
  paid: unknown,
  due: unknown,
  options: SettleOptions & { readonly edition?: EditionId | InForce } = {},
): Settlement<I> {
  const made = accounted(words, paid, due, options);
  return withRenderings(made, () => shownOf(words, made, paid, due, options));
}

function accounted<I extends Ids>(
  words: PolicyWords & { readonly policy: Policy<I> },
  paid: unknown,
  due: unknown,
  options: SettleOptions & { readonly edition?: EditionId | InForce },
): Settlement<I> {
  checkOptions(options, OPTIONS);
  const named = options.edition === undefined ? {} : { edition: options.edition };
  const issues: Issue[] = [];
  const disclose = disclosureOf(options.disclose);
  const paidSide = sideOf<I>(words, disclose, paid, 'paid', issues);
  const dueSide = sideOf<I>(words, disclose, due, 'due', issues);
  const confidential = [paidSide, dueSide].some(({ ledger }) => ledger?.confidential === true);
  if (confidential && disclose === 'office')
    return { ...named, disclose, confidential, rows: [], totals: NO_TOTALS };
  if (issues.length === 0) {
    checkCovered(dueSide.ledger, paidSide, 'paid', issues);
    checkCovered(paidSide.ledger, dueSide, 'due', issues);
  }
  if (issues.length > 0) throw new RefusedInput(issues);

  const outside = new Set((dueSide.ledger?.rows ?? []).filter((row) => row.outside).map((row) => row.month));
  const months = [...new Set([...paidSide.account.keys(), ...dueSide.account.keys()])].sort();
  const rows: SettleRow<I>[] = [];
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
    ...named,
    disclose,
    confidential,
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
