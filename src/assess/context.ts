import { type Issue, RefusedInput } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import type { ReadingsInForce } from '../logic/reading.js';
import { checkStandards } from '../money/check-standards.js';
import type { StandardEntry } from '../money/standard.js';
import { StandardBook } from '../money/standard-book.js';
import { READINGS } from '../policy/readings.js';
import { checkDay } from '../time/check-day.js';
import { domainsOf } from './domains.js';
import { Outcomes } from './outcome.js';
import { checkReadings } from './readings.js';
import { type RuleContext, type Setting, settingOf } from './setting.js';

/** What a decision is made under: the day, the readings, and the standards in money. */
export interface AssessContext extends RuleContext {
  /** Figures that the policy leaves to others; the two floors of 2.1-1 need none. */
  readonly standards?: readonly StandardEntry[];
}

/** A checked context, ready for any number of children. */
export interface Prepared extends Setting {
  readonly book: StandardBook;
  readonly domains: readonly (readonly number[])[];
  readonly outcomes: Outcomes;
}

type Given = Readonly<Record<string, unknown>>;

const IDS = READINGS.map((reading) => reading.id);

/** Whether an entry says the same; member by member and by name, because this runs once for every child. */
function sameEntry(one: Given, other: Given): boolean {
  return (
    one.standard === other.standard &&
    one.division === other.division &&
    one.from === other.from &&
    one.until === other.until &&
    one.amount === other.amount &&
    one.unit === other.unit &&
    one.source === other.source &&
    one.rural === other.rural
  );
}

function sameReadings(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return isRecord(one) && isRecord(other) && IDS.every((id) => one[id] === other[id]);
}

/** Copies of what was given, to tell later whether the same is given again. */
function copies(given: unknown): readonly Given[] {
  return Array.isArray(given) ? given.filter(isRecord).map((entry) => ({ ...entry })) : [];
}

/** Days asked for with the same standards and readings; more are forgotten and made again. */
const MOST_DAYS = 400;

/** The standards and readings of a context, checked once; each day then costs little. */
class Preparer {
  private readonly entries: readonly StandardEntry[];
  private readonly readings: ReadingsInForce;
  private readonly standardsCopy: readonly Given[];
  private readonly readingsCopy: unknown;
  private readonly days = new Map<string, Prepared>();

  constructor(standards: unknown, readings: unknown, issues: Issue[]) {
    this.entries = checkStandards(standards, issues);
    this.readings = checkReadings(readings, issues);
    this.standardsCopy = copies(standards);
    this.readingsCopy = isRecord(readings) ? { ...readings } : readings;
  }

  /** Whether the same standards and readings are given again, compared by content, not by object. */
  fits(standards: unknown, readings: unknown): boolean {
    const list: readonly unknown[] = Array.isArray(standards) ? standards : [];
    if (list.length !== this.standardsCopy.length) return false;
    const same = this.standardsCopy.every((entry, i) => {
      const again = list[i];
      return isRecord(again) && sameEntry(entry, again);
    });
    return same && sameReadings(readings, this.readingsCopy);
  }

  on(day: string, years: Iterable<number>): Prepared {
    const known = this.days.get(day);
    if (known !== undefined) return known;
    const book = new StandardBook(this.entries, day);
    const setting = settingOf(day, this.readings, years);
    const prepared = {
      ...setting,
      book,
      domains: domainsOf(setting, book.counties),
      outcomes: new Outcomes(),
    };
    if (this.days.size >= MOST_DAYS) this.days.clear();
    this.days.set(day, prepared);
    return prepared;
  }
}

/** Checks contexts, and remembers the last one so that a register is not checked against it a thousand times. */
export class ContextChecker {
  private latest: Preparer | undefined;

  /** @param years the ages that the rules ask about. */
  constructor(private readonly years: Iterable<number>) {}

  /** The context made ready, or a refusal with everything that is wrong with it. */
  prepare(context: unknown): Prepared {
    const given = isRecord(context) ? context : {};
    const { standards, readings } = given;
    const issues: Issue[] = [];
    if (this.latest === undefined || !this.latest.fits(standards, readings)) {
      const preparer = new Preparer(standards, readings, issues);
      this.latest = issues.length === 0 ? preparer : undefined;
    }
    const on = checkDay(given.on, issues);
    if (this.latest === undefined || issues.length > 0) throw new RefusedInput(issues);
    return this.latest.on(on, this.years);
  }
}
