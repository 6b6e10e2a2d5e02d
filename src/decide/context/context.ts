import { checkDay } from '../../calendar/check-day.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { Reading, ReadingsInForce } from '../../logic/reading.js';
import { checkStandards } from '../../money/check-standards.js';
import type { StandardEntry } from '../../money/standard.js';
import { StandardBook } from '../../money/standard-book.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { Ids, Policy } from '../../policy/policy.js';
import { domainsOf } from './domains.js';
import { checkReadings, readingsAmong, sameReadings } from './readings.js';
import { type RuleContext, type Setting, settingOf } from './setting.js';

/** What a decision is made under: the day, the readings, and the standards in money. */
export interface AssessContext<I extends Ids = ChenzhouIds> extends RuleContext {
  /** Figures that the policy leaves to others; the two floors of 2.1-1 need none. */
  readonly standards?: readonly StandardEntry<I['standard']>[];
}

/** A checked context, ready for any number of children. */
export interface Prepared<I extends Ids = ChenzhouIds> extends Setting {
  readonly book: StandardBook<I['standard']>;
  readonly domains: readonly (readonly number[])[];
  /** Age limits for the ages that only doubts ask about. */
  readonly doubtBirths: Setting['latestBirth'];
}

type Given = Readonly<Record<string, unknown>>;

/** An entry that was checked and accepted: the very object, and what it said then. */
interface Accepted {
  readonly entry: unknown;
  readonly copy: Given;
}

/** Whether the entry says what it said; member by member and by name, because this runs once for every child. */
function isUnchanged({ entry, copy }: Accepted, again: unknown): boolean {
  if (!isRecord(again)) return false;
  // Another object may have members that were never checked; the same one was.
  if (again !== entry && Object.keys(again).length !== Object.keys(copy).length) return false;
  return (
    copy.standard === again.standard &&
    copy.division === again.division &&
    copy.from === again.from &&
    copy.until === again.until &&
    copy.amount === again.amount &&
    copy.unit === again.unit &&
    copy.source === again.source &&
    copy.rural === again.rural
  );
}

function accepted(entries: unknown): readonly Accepted[] {
  const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return list.filter(isRecord).map((entry) => ({ entry, copy: { ...entry } }));
}

const MEMBERS: readonly string[] = ['on', 'standards', 'readings'];

/** Days asked for with the same standards and readings; more are forgotten and made again. */
const MOST_DAYS = 400;

/** The ages that rules and doubts ask about. */
export interface Years {
  readonly rules: readonly number[];
  readonly doubts: readonly number[];
}

/** The standards and readings of a context, checked once; each day or month then costs little. */
export class Preparer<I extends Ids> {
  /** The standards, checked. */
  readonly entries: readonly StandardEntry<I['standard']>[];
  /** The readings in force that the rules ask about, so that whatever the readings of time, what is compiled is shared. */
  private readonly ruleReadings: ReadingsInForce;
  private readonly readings: ReadingsInForce;
  private readonly standardsGiven: readonly Accepted[];
  private readonly readingsGiven: Given | undefined;
  private readonly days = new Map<string, Prepared<I>>();

  constructor(
    private readonly policy: Policy<I>,
    readingsKnown: readonly Reading[],
    private readonly years: Years,
    standards: unknown,
    readings: unknown,
    issues: Issue[],
  ) {
    this.entries = checkStandards(standards, policy.standards, issues);
    this.readings = checkReadings(readings, readingsKnown, issues);
    this.ruleReadings = readingsAmong(policy.readings, this.readings);
    this.standardsGiven = accepted(standards);
    this.readingsGiven = isRecord(readings) ? { ...readings } : undefined;
  }

  /** Whether the same standards and readings are given again, compared by content, not by object. */
  fits(standards: unknown, readings: unknown): boolean {
    const nothing = standards === undefined || standards === null;
    if (!nothing && !Array.isArray(standards)) return false;
    const list: readonly unknown[] = nothing ? [] : standards;
    if (list.length !== this.standardsGiven.length) return false;
    return (
      this.standardsGiven.every((entry, i) => isUnchanged(entry, list[i])) &&
      sameReadings(readings, this.readingsGiven)
    );
  }

  /** A day; or a month (`YYYY-MM`) that is paid by the standards of that day and by the ages of the month. */
  on(day: string, month?: string): Prepared<I> {
    const key = month === undefined ? day : `${day}/${month}`;
    const known = this.days.get(key);
    if (known !== undefined) return known;
    const book = new StandardBook(this.entries, day, this.policy.standards);
    const setting = settingOf(day, this.readings, this.years.rules, month);
    const prepared = {
      ...setting,
      readings: this.ruleReadings,
      book,
      domains: domainsOf(this.policy, setting, book.counties),
      doubtBirths: settingOf(day, this.readings, this.years.doubts, month).latestBirth,
    };
    if (this.days.size >= MOST_DAYS) this.days.clear();
    this.days.set(key, prepared);
    return prepared;
  }
}

/** Checks contexts, and remembers the last one so that a register is not checked against it a thousand times. */
export class ContextChecker<I extends Ids> {
  private latest: Preparer<I> | undefined;

  constructor(
    private readonly policy: Policy<I>,
    private readonly readings: readonly Reading[],
    private readonly years: Years,
  ) {}

  /** Standards and readings made ready for any day; `undefined` after reporting what is wrong with them. */
  under(standards: unknown, readings: unknown, issues: Issue[]): Preparer<I> | undefined {
    if (this.latest === undefined || !this.latest.fits(standards, readings)) {
      const found = issues.length;
      const preparer = new Preparer(this.policy, this.readings, this.years, standards, readings, issues);
      this.latest = issues.length === found ? preparer : undefined;
    }
    return this.latest;
  }

  /** The context made ready, or a refusal with everything that is wrong with it. */
  prepare(context: unknown): Prepared<I> {
    const given = isRecord(context) ? context : {};
    const { standards, readings } = given;
    const issues: Issue[] = [];
    for (const key of Object.keys(given)) {
      if (MEMBERS.includes(key)) continue;
      const path = key.slice(0, 80);
      issues.push({
        code: 'unexpected-field',
        path,
        message: `${path} must be one of ${MEMBERS.join(', ')}`,
      });
    }
    const preparer = this.under(standards, readings, issues);
    const on = checkDay(given.on, issues);
    if (preparer === undefined || issues.length > 0) throw new RefusedInput(issues);
    return preparer.on(on);
  }
}
