import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { subYears } from 'date-fns/subYears';
import { daySlot } from '../logic/slot.js';

const SHAPE = /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether the text is a calendar day that exists, written `YYYY-MM-DD`: `2010-02-30` is not. */
export function isCalendarDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const day = daySlot(text) % 100;
  if (day <= 28) return true;
  // Universal time throughout: a local clock skips days (2011-12-30 in Apia) and hours.
  const date = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, day));
  return date.getUTCDate() === day;
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
 * Under `day-after` an age is reached on the day after the birthday, under `on-birthday` on it. A child born on
 * 29 February has the birthday on 28 February in a common year: born 2000-02-29, 18 is reached on 2018-03-01 under
 * `day-after` and on 2018-02-28 under `on-birthday`.
 *
 * @param on calendar day, `YYYY-MM-DD`.
 * @param years full years of age.
 */
export function latestBirth(on: string, years: number, birthday: 'day-after' | 'on-birthday'): number {
  const today = dateOf(on);
  const limit = birthday === 'on-birthday' ? today : addDays(today, -1);
  const next = addDays(limit, 1);
  // The last of a month answers to the last of a month: 28 February of a common year ends the term of the 29th too.
  const latest = next.getUTCDate() === 1 ? addDays(subYears(next, years), -1) : subYears(limit, years);
  return daySlot(dayOf(latest));
}
