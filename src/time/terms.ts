import { checkDateAt, checkMonths } from '../calendar/check-date.js';
import { firstDay } from '../calendar/months.js';
import { chenzhou } from '../decide/assess.js';
import { checkReadings } from '../decide/context/readings.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import type { ReadingsInForce } from '../logic/reading.js';
import { READINGS } from '../policy/readings.js';
import type { StandardEntry } from '../policy/standards.js';
import { checkDisclose, type TimeDisclosure } from './disclosed.js';
import { type LedgerReadingChoices, splitReadings, type TimeReadings } from './readings.js';
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
  /** The day on which the benefits were approved; absent where every benefit is approved on the day it begins. */
  readonly approvedOn?: string | null;
  /** Default `full`. `office`: decided as if `hiv` were false, without 2.1-2. */
  readonly disclose?: TimeDisclosure;
}

/** Checked options. */
export interface Terms {
  readonly from: string;
  readonly to: string;
  readonly standards: readonly StandardEntry[];
  readonly marks: readonly StandardMark[];
  /** Every reading in force. */
  readonly readings: ReadingsInForce;
  readonly time: TimeReadings;
  readonly approvedOn: string | null;
  /** The readings under which a month is decided: see `Timeline`. */
  readonly byMonth: ReadingsInForce;
  readonly disclose: TimeDisclosure;
}

/**
 * Checks the options of a ledger.
 *
 * @throws {RefusedInput} with everything wrong with them.
 */
export function termsOf(options: unknown): Terms {
  const issues: Issue[] = [];
  const given = isRecord(options) ? options : {};
  const { from, to } = checkMonths(given.from, given.to, issues);
  const approved = given.approvedOn ?? null;
  const approvedOn = approved === null ? null : checkDateAt(approved, 'approvedOn', issues);
  const { time, policy } = splitReadings(given.readings, issues);
  const readings = checkReadings(policy, READINGS, issues);
  const disclose = checkDisclose(given.disclose, issues);
  if (issues.length > 0) throw new RefusedInput(issues);
  const byMonth = { ...readings, birthday: 'on-birthday' };
  const { standards } = given;
  chenzhou().prepare({ on: firstDay(from), standards, readings: byMonth });
  const entries = listed(standards);
  return {
    from,
    to,
    standards: entries,
    marks: marksOf(entries.filter(({ unit }) => unit === 'CNY/month')),
    readings: { ...readings, ...time },
    time,
    approvedOn,
    byMonth,
    disclose,
  };
}

function isList(standards: unknown): standards is readonly StandardEntry[] {
  return Array.isArray(standards);
}

/** The standards given, none where there are none; call it only once they have been checked. */
export function listed(standards: unknown): readonly StandardEntry[] {
  return isList(standards) ? standards : [];
}
