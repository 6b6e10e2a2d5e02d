import { addDays } from 'date-fns/addDays';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { subMonths } from 'date-fns/subMonths';
import { daySlot } from '../logic/slot.js';
import { dateOf, dayAfter, dayOf } from './calendar.js';
import { firstDay, lastDay, monthNumber, monthText } from './months.js';

/** A term in whole months: half a year is six. */
const monthsOf = (years: number): number => Math.round(years * 12);

/**
 * The latest day of birth (as a slot, `YYYYMMDD`) of those who have reached `years` 周岁 on the day `on`.
 *
 * A term of months is reckoned alike (民法典 201–202): of the six months that begin on 2020-08-31 the last day is
 * 2021-02-28, so they have passed from 2021-03-01 under `day-after`.
 *
 * Under `day-after` an age is reached on the day after the birthday, under `on-birthday` on it. Somebody born on
 * 29 February has the birthday on 28 February in a common year: born 2000-02-29, 18 is reached on 2018-03-01 under
 * `day-after` and on 2018-02-28 under `on-birthday`.
 *
 * @param on calendar day, `YYYY-MM-DD`.
 * @param years full years of age; half a year is six months.
 */
export function latestBirth(on: string, years: number, birthday: 'day-after' | 'on-birthday'): number {
  const months = monthsOf(years);
  const today = dateOf(on);
  const limit = birthday === 'on-birthday' ? today : addDays(today, -1);
  const next = addDays(limit, 1);
  // The last of a month answers to the last of a month: 28 February of a common year ends the term of the 29th too.
  const latest = next.getUTCDate() === 1 ? addDays(subMonths(next, months), -1) : subMonths(limit, months);
  return daySlot(dayOf(latest));
}

/**
 * The latest day of birth (as a slot, `YYYYMMDD`) of those whose `years` 周岁 count in a month's payment.
 *
 * Months of payment follow the month of the birthday, not its day. Under `birthday-month` that month is the last of
 * the younger age: 18 counts in 2018-09 for births up to 2000-08-31. Under `month-before` it is the first of the older
 * age: 18 counts in 2018-09 for births up to 2000-09-30.
 *
 * @param month calendar month, `YYYY-MM`.
 * @param years full years of age.
 */
export function latestBirthInMonth(
  month: string,
  years: number,
  lastMonth: 'birthday-month' | 'month-before',
): number {
  const wait = lastMonth === 'birthday-month' ? 1 : 0;
  return daySlot(dayOf(lastDayOfMonth(subMonths(dateOf(firstDay(month)), monthsOf(years) + wait))));
}

/**
 * The birthday on which somebody becomes `years` old; of a birth on 29 February it is the 28th in a common year.
 *
 * @param birth calendar day, `YYYY-MM-DD`.
 */
export function birthdayOf(birth: string, years: number): string {
  const month = monthText(monthNumber(birth) + monthsOf(years));
  const day = `${month}-${birth.slice(8)}`;
  if (birth.slice(8) <= '28') return day;
  // A month that lacks the day ends before it.
  const last = lastDay(month);
  return day < last ? day : last;
}

/**
 * The day on which N 周岁 is reached under the reading `birthday`: born 2000-02-29, 18 is reached on 2018-03-01 under
 * `day-after` and on 2018-02-28 under `on-birthday`.
 */
export function reachedOn(birth: string, years: number, birthday: string | undefined): string {
  const day = birthdayOf(birth, years);
  return birthday === 'on-birthday' ? day : dayAfter(day);
}
