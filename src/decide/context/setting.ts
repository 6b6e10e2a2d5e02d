import { latestBirth, latestBirthInMonth } from '../../calendar/ages.js';
import { checkDay } from '../../calendar/check-day.js';
import type { DeclaredFacts } from '../../case/dictionary.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { ReadingNames, ReadingsInForce } from '../../logic/reading.js';
import { daySlot } from '../../logic/slot.js';
import type { Day } from '../../logic/world.js';
import type { ReadingChoices } from '../../policy/readings.js';
import { checkReadings } from './readings.js';

/** The day of the decision and the readings that the caller chooses. */
export interface RuleContext {
  /** The day of the decision, `YYYY-MM-DD`; always given, never read from a clock. */
  readonly on: string;
  /** Options of contested readings that differ from the defaults. */
  readonly readings?: ReadingChoices | null | undefined;
  /**
   * What is to be taken as so of every child of whom it is not recorded, for example `{ street: false }`. What is
   * recorded wins, and nothing is assumed unasked.
   */
  readonly assumptions?: DeclaredFacts;
}

/** A checked day and the readings in force, with age limits of the day, or of the month that is paid under it. */
export interface Setting extends Day {
  readonly on: string;
  readonly onSlot: number;
}

/** The reading that every age depends on: whether an age is reached on the birthday or the day after. */
export const AGE_READING = 'birthday';

/**
 * The setting of a checked day: age limits for the given ages, under the reading of `birthday` in force.
 *
 * @param month where a month (`YYYY-MM`) is paid: its age limits instead, under the reading of `last-month` in force.
 */
export function settingOf(
  on: string,
  readings: ReadingsInForce,
  years: Iterable<number>,
  month?: string,
): Setting {
  const birthday = readings[AGE_READING] === 'on-birthday' ? 'on-birthday' : 'day-after';
  const lastMonth = readings['last-month'] === 'month-before' ? 'month-before' : 'birthday-month';
  const limits: Record<number, number> = {};
  for (const age of years) {
    // `last-month` is about birthdays; a term of months that has run counts from the month after.
    const last = Number.isInteger(age) ? lastMonth : 'birthday-month';
    limits[age] = month === undefined ? latestBirth(on, age, birthday) : latestBirthInMonth(month, age, last);
  }
  return { on, onSlot: daySlot(on), readings, latestBirth: limits };
}

/** Checks a context that needs no standards. */
export function checkSetting(
  context: unknown,
  readingsKnown: readonly ReadingNames[],
  years: Iterable<number>,
): Setting {
  const issues: Issue[] = [];
  const given = isRecord(context) ? context : {};
  const on = checkDay(given.on, issues);
  const readings = checkReadings(given.readings, readingsKnown, issues);
  if (issues.length > 0) throw new RefusedInput(issues);
  return settingOf(on, readings, years);
}
