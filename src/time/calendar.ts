import { UTCDateMini } from '@date-fns/utc/date/mini';
import { isLastDayOfMonth } from 'date-fns/isLastDayOfMonth';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { subDays } from 'date-fns/subDays';
import { subYears } from 'date-fns/subYears';
import { daySlot } from '../logic/slot.js';

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a calendar day that exists, written `YYYY-MM-DD`: `2010-02-30` is not. */
export function isCalendarDay(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  // Universal time throughout: a local clock skips days (2011-12-30 in Apia) and hours.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A calendar day as a date that date-fns reckons with in universal time. */
export function dateOf(day: string): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

/** A date of universal time as a calendar day, `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/**
 * The latest day of birth (as a slot, `YYYYMMDD`) of those who have reached `years` 周岁 on the day `on`.
 *
 * Under `day-after` an age is reached on the day after the birthday, under `on-birthday` on it. Somebody born on
 * 29 February has the birthday on 28 February in a common year: born 2000-02-29, 18 is reached on 2018-03-01 under
 * `day-after` and on 2018-02-28 under `on-birthday`.
 *
 * @param on calendar day, `YYYY-MM-DD`.
 * @param years full years of age.
 */
export function latestBirth(on: string, years: number, birthday: 'day-after' | 'on-birthday'): number {
  const today = dateOf(on);
  const limit = birthday === 'on-birthday' ? today : subDays(today, 1);
  const same = subYears(limit, years);
  // The last of February answers to the last of February: 28 February of a common year ends the term of the 29th.
  return daySlot(dayOf(isLastDayOfMonth(limit) ? lastDayOfMonth(same) : same));
}
