import { checkDateAt, checkMonths } from '../../calendar/check-day.js';
import { firstDay, monthNumber, monthText } from '../../calendar/months.js';
import type { DeclaredFacts } from '../../case/dictionary.js';
import type { Assumptions } from '../../decide/context/assumptions.js';
import type { Preparer } from '../../decide/context/context.js';
import { checkReadings, readingsAmong } from '../../decide/context/readings.js';
import type { EditionId, InForce } from '../../decide/editions.js';
import type { Engine } from '../../decide/engine.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { optionIssues } from '../../input/options.js';
import { isRecord } from '../../input/record.js';
import { certain } from '../../logic/certain.js';
import type { ReadingsInForce } from '../../logic/reading.js';
import type { Slot } from '../../logic/slot.js';
import type { Ids } from '../../policy/policy.js';
import type { LedgerReadingChoices } from '../../policy/readings.js';
import type { StandardEntry } from '../../policy/standards.js';
import { disclosureOf, TIME_DISCLOSURES, type TimeDisclosure } from '../history/disclosed.js';
import type { MonthEngine, Months } from './month-engine.js';
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

/** The same under an edition, or under each while it is in force. */
export interface EditionLedgerOptions extends Omit<LedgerOptions, 'standards' | 'readings' | 'assumptions'> {
  /** The edition of every month; `in-force`: of each month the one in force on its first day. */
  readonly edition: EditionId | InForce;
  readonly standards?: readonly StandardEntry[];
  /** Options of readings that differ from the defaults; one that an edition does not know says nothing in its months. */
  readonly readings?: Readonly<Record<string, string>>;
  /** What is taken as so where it is not recorded; a fact that an edition does not know says nothing in its months. */
  readonly assumptions?: Readonly<Record<string, boolean | number | string | null | undefined>>;
}

/** A policy of those that a ledger goes through, with what is decided under it. */
export interface Era<I extends Ids> {
  /** Place among those of the ledger: 0 is the earliest. */
  readonly place: number;
  readonly months: MonthEngine<I>;
  /** The months under the standards, readings and assumptions. */
  readonly preparer: Preparer<I>;
}

/** Checked options. */
export interface Terms<I extends Ids> {
  readonly from: string;
  readonly to: string;
  readonly marks: readonly StandardMark<I['standard']>[];
  /** Every reading in force. */
  readonly readings: ReadingsInForce;
  /** What is declared of facts that are not recorded, by path. */
  readonly declared: Assumptions['declared'];
  /** The day of birth that is assumed where none is recorded. */
  readonly birth: Slot;
  /** The policies of the months, the earliest first; before the first month one more month is looked at. */
  readonly eras: readonly [Era<I>, ...Era<I>[]];
  readonly approvedOn: string | null;
  readonly disclose: TimeDisclosure;
}

const OPTIONS = {
  from: null,
  to: null,
  standards: null,
  readings: null,
  assumptions: null,
  approvedOn: null,
  disclose: TIME_DISCLOSURES,
  edition: null,
} as const;

/**
 * Checks the options of a ledger.
 *
 * @throws {RefusedInput} with everything wrong with them.
 */
export function termsOf<I extends Ids>(months: Months<I>, options: unknown): Terms<I> {
  const issues: Issue[] = [];
  issues.push(...optionIssues(options ?? null, OPTIONS));
  const given = isRecord(options) ? options : {};
  const { from, to } = checkMonths(given.from, given.to, issues);
  const approved = given.approvedOn ?? null;
  const approvedOn = approved === null ? null : checkDateAt(approved, 'approvedOn', issues);
  const chosen = checkReadings(given.readings, months.succession.readings, issues);
  const disclose = disclosureOf(given.disclose);
  if (issues.length > 0) throw new RefusedInput(issues);
  const preparerOf = (engine: Engine<I>, assumptions: unknown): Preparer<I> =>
    engine.prepareLedger({
      standards: given.standards,
      readings: readingsAmong(engine.policy.ledgerReadings, chosen),
      assumptions,
    });
  const all = preparerOf(months.engine, given.assumptions);
  const [first, ...later] = months
    .within(firstDay(monthText(monthNumber(from) - 1)), firstDay(to))
    .map((one, place): Era<I> => {
      const { engine } = one;
      const assumptions = engine.policy.dictionary.declaredIn(all.declared);
      const preparer = engine === months.engine ? all : preparerOf(engine, assumptions);
      return { place, months: one, preparer };
    });
  const eras = [certain(first), ...later] as const;
  const known = eras.flatMap((era) => era.months.engine.policy.ledgerReadings);
  return {
    from,
    to,
    marks: marksOf(all.entries.filter(({ unit }) => unit === 'CNY/month')),
    readings: readingsAmong(known, chosen),
    declared: all.declared,
    birth: all.birth,
    eras,
    approvedOn,
    disclose,
  };
}
