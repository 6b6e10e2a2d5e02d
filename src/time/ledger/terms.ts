import { checkDateAt, checkMonths } from '../../calendar/check-day.js';
import type { DeclaredFacts } from '../../case/dictionary.js';
import type { Preparer } from '../../decide/context/context.js';
import { checkReadings } from '../../decide/context/readings.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { ReadingsInForce } from '../../logic/reading.js';
import type { Ids } from '../../policy/policy.js';
import type { LedgerReadingChoices } from '../../policy/readings.js';
import type { StandardEntry } from '../../policy/standards.js';
import { checkDisclose, type TimeDisclosure } from '../history/disclosed.js';
import type { MonthEngine } from './month-engine.js';
import { marksOf, type StandardMark } from './standard-marks.js';

/** What a ledger is made under. */
export interface LedgerOptions {
  /** First month, `YYYY-MM`; a day stands for its month. */
  readonly from: string;
  /** Last month, included. */
  readonly to: string;
  readonly standards?: readonly StandardEntry[];
  /** Options that differ from the defaults, of the policy's readings and of `first-month` and `last-month`. */
  readonly readings?: LedgerReadingChoices;
  /** What is to be taken as so, on every day on which it is not recorded. */
  readonly assumptions?: DeclaredFacts;
  /** The day on which the benefits were approved; absent where every benefit is approved on the day it begins. */
  readonly approvedOn?: string | null;
  /** Default `full`. `office`: decided as if `hiv` were false, without 2.1-2. */
  readonly disclose?: TimeDisclosure;
}

/** Checked options. */
export interface Terms<I extends Ids> {
  readonly from: string;
  readonly to: string;
  readonly marks: readonly StandardMark<I['standard']>[];
  /** Every reading in force. */
  readonly readings: ReadingsInForce;
  /** The months under the standards and readings. */
  readonly months: Preparer<I>;
  readonly approvedOn: string | null;
  readonly disclose: TimeDisclosure;
}

/**
 * Checks the options of a ledger.
 *
 * @throws {RefusedInput} with everything wrong with them.
 */
export function termsOf<I extends Ids>({ engine }: MonthEngine<I>, options: unknown): Terms<I> {
  const issues: Issue[] = [];
  const given = isRecord(options) ? options : {};
  const { from, to } = checkMonths(given.from, given.to, issues);
  const approved = given.approvedOn ?? null;
  const approvedOn = approved === null ? null : checkDateAt(approved, 'approvedOn', issues);
  const readings = checkReadings(given.readings, engine.policy.ledgerReadings, issues);
  const disclose = checkDisclose(given.disclose, issues);
  if (issues.length > 0) throw new RefusedInput(issues);
  const months = engine.prepareLedger({
    standards: given.standards,
    readings,
    assumptions: given.assumptions,
  });
  return {
    from,
    to,
    marks: marksOf(months.entries.filter(({ unit }) => unit === 'CNY/month')),
    readings,
    months,
    approvedOn,
    disclose,
  };
}
