import { checkDay } from '../../calendar/check-day.js';
import { birthAfterOn } from '../../case/wrong.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import { mustBeOneOf, under } from '../../input/say.js';
import type { Reading, ReadingsInForce } from '../../logic/reading.js';
import type { Slot } from '../../logic/slot.js';
import { checkStandards } from '../../money/check-standards.js';
import type * as money from '../../money/standard.js';
import { StandardBook } from '../../money/standard-book.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { Ids, Policy } from '../../policy/policy.js';
import type { StandardEntry } from '../../policy/standards.js';
import { type Assumptions, assumptionsOn, checkAssumptions } from './assumptions.js';
import { domainsOf } from './domains.js';
import { checkReadings, readingsAmong, sameChoices } from './readings.js';
import { type RuleContext, type Setting, settingOf } from './setting.js';

/** What a decision is made under: the day, the readings, and the standards in money. */
export interface AssessContext extends RuleContext {
  /** Figures that the policy leaves to others; the two floors of 2.1-1 need none. */
  readonly standards?: readonly StandardEntry[] | null | undefined;
}

/** A checked context, ready for any number of children. */
export interface Prepared<I extends Ids = ChenzhouIds> extends Setting {
  readonly book: StandardBook<I['standard']>;
  /** What is declared of facts that are not recorded. */
  readonly assumptions: Assumptions;
  readonly domains: readonly (readonly number[])[];
  /** Age limits for the ages that only doubts ask about. */
  readonly doubtBirths: Setting['latestBirth'];
}

type Members = Readonly<Record<string, unknown>>;

/** An entry that was checked and accepted: the very object, and what it said then. */
interface Accepted {
  readonly entry: unknown;
  readonly copy: Members;
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

/** What cannot change need not be copied. */
function copied(members: Members): Members {
  return Object.isFrozen(members) ? members : { ...members };
}

const MEMBERS: readonly string[] = ['on', 'standards', 'readings', 'assumptions'];
const EDITION = 'edition';

/** What a context holds beside its day. */
export interface Given {
  readonly standards?: unknown;
  readonly readings?: unknown;
  readonly assumptions?: unknown;
}

/** Days asked for with the same standards, readings and assumptions; more are forgotten and made again. */
const MOST_DAYS = 400;

/** The ages that rules and doubts ask about. */
export interface Years {
  readonly rules: readonly number[];
  readonly doubts: readonly number[];
}

/** The standards, readings and assumptions of a context, checked once; each day or month then costs little. */
export class Preparer<I extends Ids> {
  /** The standards, checked. */
  readonly entries: readonly money.StandardEntry<I['standard']>[];
  /** The readings in force that the rules ask about, so that whatever the readings of time, what is compiled is shared. */
  private readonly ruleReadings: ReadingsInForce;
  private readonly readings: ReadingsInForce;
  private readonly standardsGiven: readonly Accepted[];
  private readonly readingsGiven: Members | undefined;
  private readonly assumptions: Assumptions;
  private readonly assumptionsGiven: Members | undefined;
  private readonly days = new Map<string, Prepared<I>>();

  constructor(
    private readonly policy: Policy<I>,
    readingsKnown: readonly Reading[],
    private readonly years: Years,
    { standards, readings, assumptions }: Given,
    issues: Issue[],
  ) {
    this.entries = checkStandards(standards, policy.standards, issues);
    this.readings = checkReadings(readings, readingsKnown, issues);
    this.ruleReadings = readingsAmong(policy.readings, this.readings);
    this.standardsGiven = accepted(standards);
    this.readingsGiven = isRecord(readings) ? copied(readings) : undefined;
    this.assumptions = checkAssumptions(assumptions, policy.dictionary, issues);
    this.assumptionsGiven = isRecord(assumptions) ? { ...assumptions } : undefined;
  }

  /** What is declared of facts that are not recorded, by path. */
  get declared(): Assumptions['declared'] {
    return this.assumptions.declared;
  }

  /** The day of birth that is assumed where none is recorded. */
  get birth(): Slot {
    const { birth } = this.policy;
    return this.assumptions.list.find(({ fact }) => fact === birth)?.slot;
  }

  /** Whether the same is given again, compared by content, not by object. */
  fits({ standards, readings, assumptions }: Given): boolean {
    const nothing = standards === undefined || standards === null;
    if (!nothing && !Array.isArray(standards)) return false;
    const list: readonly unknown[] = nothing ? [] : standards;
    if (list.length !== this.standardsGiven.length) return false;
    return (
      this.standardsGiven.every((entry, i) => isUnchanged(entry, list[i])) &&
      sameChoices(readings, this.readingsGiven) &&
      sameChoices(assumptions, this.assumptionsGiven)
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
      assumptions: assumptionsOn(this.assumptions, setting.onSlot, this.policy.birth),
      domains: domainsOf(this.policy, setting, book.counties),
      doubtBirths: settingOf(day, this.readings, this.years.doubts, month).latestBirth,
    };
    if (this.days.size >= MOST_DAYS) this.days.clear();
    this.days.set(key, prepared);
    return prepared;
  }

  /** @throws {RefusedInput} where a birth is assumed that lies after the day: a ledger passes over it, a day cannot. */
  refuseLate({ assumptions }: Prepared<I>): void {
    if (assumptions.list.length === this.assumptions.list.length) return;
    throw new RefusedInput([under('assumptions.', birthAfterOn(this.policy.birth.path))]);
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

  /** All but the day, made ready for any day; `undefined` after reporting what is wrong with it. */
  under(given: Given, issues: Issue[]): Preparer<I> | undefined {
    if (this.latest === undefined || !this.latest.fits(given)) {
      const found = issues.length;
      const preparer = new Preparer(this.policy, this.readings, this.years, given, issues);
      this.latest = issues.length === found ? preparer : undefined;
    }
    return this.latest;
  }

  /** The context made ready, or a refusal with everything that is wrong with it. */
  prepare(context: unknown): Prepared<I> {
    const given = isRecord(context) ? context : {};
    const issues: Issue[] = [];
    for (const key of Object.keys(given)) {
      if (MEMBERS.includes(key)) continue;
      if (key === EDITION && given[key] === this.policy.document.edition) continue;
      const path = key.slice(0, 80);
      issues.push(mustBeOneOf('unexpected-field', path, MEMBERS));
    }
    const preparer = this.under(given, issues);
    const on = checkDay(given.on, issues);
    if (preparer === undefined || issues.length > 0) throw new RefusedInput(issues);
    const prepared = preparer.on(on);
    preparer.refuseLate(prepared);
    return prepared;
  }
}
