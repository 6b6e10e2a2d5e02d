import { monthNumber, monthText } from '../../calendar/months.js';
import type { Gone } from '../../case/gone.js';
import { editionNamed } from '../../decide/editions.js';
import type { Notice } from '../../decide/result.js';
import { isRecord } from '../../input/record.js';
import type { Widened } from '../../input/widened.js';
import { certain } from '../../logic/certain.js';
import type { ReadingsInForce } from '../../logic/reading.js';
import type { CaseValue } from '../../logic/wording.js';
import { withRenderings } from '../../office/rendered.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { EditionIds } from '../../policy/editions/index.js';
import type { Ids } from '../../policy/policy.js';
import { type Disclosed, isEverConfidential } from '../history/disclosed.js';
import { type EditionHistory, type History, readHistory } from '../history/history.js';
import { historyForOffice } from '../history/office-history.js';
import type { CheckedHistory } from '../history/stages.js';
import { wordingOf } from '../words.js';
import { editionMonths } from './edition-months.js';
import { ledgerTableIn } from './ledger-text.js';
import { chenzhouMonths, type Months } from './month-engine.js';
import { isBefore } from './month-notices.js';
import type { Bounds, MonthlyAmount } from './monthly-decision.js';
import { sumOfBounds } from './sums.js';
import { type EditionLedgerOptions, type LedgerOptions, type Terms, termsOf } from './terms.js';
import { Timeline } from './timeline.js';
import { changesTo, type LedgerChange } from './transition.js';

/** One month of a child's ledger. */
export interface LedgerRow<I extends Ids = ChenzhouIds> {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Where editions follow each other: the one in force on the first day of the month. */
  readonly edition?: string;
  /** The month lies before the policy: nothing in it is for this policy to pay. */
  readonly outside: boolean;
  /** The monthly benefits that are paid, or may be. */
  readonly paid: readonly MonthlyAmount<I>[];
  /** Tight bounds of the sum: equal where everything that matters is known. */
  readonly total: Bounds;
  /** What began, ended or changed since the month before, and why. */
  readonly changes: readonly LedgerChange<I>[];
  /** The unknown facts that can still change what is paid, the most telling first. */
  readonly missing: readonly I['fact'][];
  readonly standardsMissing: readonly I['standard'][];
  /** The facts that are not recorded but assumed, and that could have changed what is paid. */
  readonly assumed: readonly I['fact'][];
  readonly notices: readonly Notice<I>[];
}

/** What is paid for a child, month by month. */
export interface Ledger<I extends Ids = ChenzhouIds> extends Disclosed {
  /** The caller's own key; `null` when absent. */
  readonly id: string | null;
  /** The policy of every month; where editions follow each other `edition` is `in-force`, and each row names its own. */
  readonly policy: { readonly id: string; readonly edition: string; readonly encoding: string };
  /** Where editions follow each other: those of the months, the earliest first. */
  readonly editions?: readonly {
    readonly edition: string;
    readonly id: string;
    readonly encoding: string;
    /** From which day it is in force. */
    readonly from: string;
  }[];
  readonly from: string;
  readonly to: string;
  readonly approvedOn: string | null;
  /** Since when the child is gone, and why; absent where it is not. */
  readonly gone?: Gone;
  /** Every contested reading and the option in force, `first-month` and `last-month` among them. */
  readonly readings: ReadingsInForce;
  /** What the caller declared of facts that are not recorded. */
  readonly assumptions: Readonly<Record<string, CaseValue>>;
  readonly rows: readonly LedgerRow<I>[];
  /** Bounds of the sum over all months. */
  readonly total: Bounds;
}

/** A ledger under the policy of 2017 or under any edition. */
export type AnyLedger = Ledger | Ledger<EditionIds>;

const UNPAID = {
  paid: Object.freeze([]),
  total: Object.freeze({ min: '0.00', max: '0.00' }),
  missing: Object.freeze([]),
  standardsMissing: Object.freeze([]),
  assumed: Object.freeze([]),
  later: Object.freeze([]),
} as const;

function rowsOf<I extends Ids>(
  months: Months<I>,
  history: CheckedHistory<I>,
  terms: Terms<I>,
): readonly LedgerRow<I>[] {
  const timeline = new Timeline(months, history, terms);
  const { office } = months.engine;
  const { isSeveral, from } = months.succession;
  const [first, last] = [monthNumber(terms.from), monthNumber(terms.to)];
  const rows: LedgerRow<I>[] = [];
  // The row of the first month tells what changed since the month before it, so a span joins onto another.
  let previous = timeline.stateOf(first - 1);
  for (let number = first; number <= last; number += 1) {
    const month = monthText(number);
    const state = timeline.stateOf(number);
    const { paid, total, missing, standardsMissing, assumed, later } =
      state === null ? UNPAID : timeline.decide(state);
    const { engine, notices: known } = timeline.eraOf(number).months;
    const notices = known.of(month, later);
    rows.push({
      month,
      ...(isSeveral ? { edition: engine.policy.document.edition } : {}),
      outside: isBefore(from, month),
      paid,
      total,
      changes: changesTo(timeline, number, previous, state),
      missing,
      standardsMissing,
      assumed,
      notices: terms.disclose === 'full' ? notices : office.noticesShown(notices),
    });
    previous = state;
  }
  return rows;
}

/**
 * What is paid for a child month by month, to the fen, what changes when, and why.
 *
 * What happens in a month is paid for from the next month on (`first-month`, `last-month`); the figures are those of
 * the first day of the month; no benefit is paid before the policy, the birth or the approval, nor once the child is gone. Where facts are
 * unknown a row gives the least and the most, never a guess.
 *
 * Shown in a notebook or printed, it is what an office may list: decided again, as if `hiv` were false.
 *
 * @param history the first case and the dated events.
 * @param options the months (`from`, `to`, `YYYY-MM`), standards, readings, assumptions, the day of approval, and `disclose`: for an
 *   `office` a history with a confidential day has no rows.
 * @throws {RefusedInput} with everything wrong with the history or the options.
 * @see 2.1-1
 * @see 2.1-4
 * @example
 * const history = {
 *   case: {
 *     birthDate: '2009-04-02',
 *     hukouDivision: '431021',
 *     care: 'kin',
 *     father: { status: 'deceased' },
 *     mother: { status: 'living' },
 *   },
 *   events: [{ on: '2017-09-12', set: { mother: { status: 'deceased' } } }],
 * } as const;
 * ledger(history, { from: '2017-09', to: '2017-10' }).rows.map((row) => row.total.min); // ['0.00', '600.00']
 */
export function ledger(history: History, options: LedgerOptions): Ledger;
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function ledger<const Given, const Under>(
  history: Given & Widened<Given, History>,
  options: Under & Widened<Under, LedgerOptions>,
): Ledger;
/** The same under an edition, or under each while it is in force: what came later is paid only where it is named. */
export function ledger(history: EditionHistory, options: EditionLedgerOptions): Ledger<EditionIds>;
export function ledger(history: unknown, options: unknown): Ledger | Ledger<EditionIds> {
  const edition = editionNamed(options);
  return edition === undefined
    ? ledgerUnder(chenzhouMonths(), history, options)
    : ledgerUnder(editionMonths(edition), history, options);
}

/** Readings without those that under any of the policies say how the benefit that is left out stands beside others. */
function readingsShown<I extends Ids>({ eras, readings }: Terms<I>): ReadingsInForce {
  return eras.reduce((shown, { months }) => months.engine.office.readingsShown(shown), readings);
}

/** Which policies the months of a ledger follow. */
function policiesOf<I extends Ids>(
  { succession }: Months<I>,
  { eras }: Terms<I>,
): Pick<Ledger<I>, 'policy' | 'editions'> {
  const policies = eras.map(({ months }) => months.engine.policy);
  const { document, encoding } = certain(policies.at(-1));
  const { edition, isSeveral } = succession;
  const policy = { id: document.id, edition, encoding };
  if (!isSeveral) return { policy };
  const editions = policies.map((one) => ({
    edition: one.document.edition,
    id: one.document.id,
    encoding: one.encoding,
    from: one.document.from,
  }));
  return { policy, editions };
}

/** A ledger under any policy, or under several that follow each other. @throws {RefusedInput} as {@link ledger}. */
export function ledgerUnder<I extends Ids>(months: Months<I>, history: unknown, options: unknown): Ledger<I> {
  const { engine } = months;
  const { office } = engine;
  const terms = termsOf(months, options);
  const isFull = terms.disclose === 'full';
  const checked = readHistory(engine, isFull ? history : historyForOffice(office, history));
  const confidential = isEverConfidential(office, checked);
  const rows = confidential && !isFull ? [] : rowsOf(months, checked, terms);
  const made: Ledger<I> = {
    id: checked.id,
    disclose: terms.disclose,
    confidential,
    ...policiesOf(months, terms),
    from: terms.from,
    to: terms.to,
    approvedOn: terms.approvedOn,
    ...(checked.gone === null ? {} : { gone: checked.gone }),
    readings: isFull ? terms.readings : readingsShown(terms),
    assumptions: isFull ? terms.declared : office.assumptionsShown(terms.declared),
    rows,
    total: sumOfBounds(rows.map((row) => row.total)),
  };
  return withRenderings(made, () => {
    const shown =
      isFull && isRecord(options) ? ledgerUnder(months, history, { ...options, disclose: 'office' }) : made;
    return { text: (lang) => ledgerTableIn(shown, wordingOf(months.succession, lang)) };
  });
}
