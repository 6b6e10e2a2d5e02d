import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
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

/** The day before a day. */
export function dayBefore(day: string): string {
  return dayOf(addDays(dateOf(day), -1));
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return dayOf(addDays(dateOf(day), 1));
}
