import { addDays } from 'date-fns/addDays';
import { addYears } from 'date-fns/addYears';
import { dateOf, dayOf } from '../calendar/calendar.js';
import { monthNumber } from '../calendar/months.js';
import { mentionsOf } from '../logic/collect.js';
import { VERDICTS } from '../policy/verdicts.js';
import type { TimeReadings } from './readings.js';

/** Every age that the rules mention, ascending; read off the rules, so that a new rule brings its own. */
export const AGES: readonly number[] = /* @__PURE__ */ [
  ...mentionsOf(VERDICTS.map(({ condition }) => condition)).years,
].sort((one, other) => one - other);

/**
 * The birthday on which somebody becomes `years` old; of a birth on 29 February it is the 28th in a common year.
 *
 * @param birth calendar day, `YYYY-MM-DD`.
 */
export function birthdayOf(birth: string, years: number): string {
  return dayOf(addYears(dateOf(birth), years));
}

/**
 * The day on which N 周岁 is reached under the reading `birthday`: born 2000-02-29, 18 is reached on 2018-03-01 under
 * `day-after` and on 2018-02-28 under `on-birthday`.
 */
export function reachedOn(birth: string, years: number, birthday: string | undefined): string {
  const day = birthdayOf(birth, years);
  return birthday === 'on-birthday' ? day : dayOf(addDays(dateOf(day), 1));
}

/**
 * The highest age mentioned by the rules that counts as reached in a month's payment, 0 where none is.
 *
 * Months of payment follow the month of the birthday, not its day (reading `last-month`): under `birthday-month` an
 * age counts from the month after the birthday, under `month-before` from the month of the birthday itself.
 *
 * @param birth calendar day. @param month number of the month.
 */
export function ageInMonth(birth: string, month: number, reading: TimeReadings['last-month']): number {
  const birthMonth = monthNumber(birth) + (reading === 'birthday-month' ? 1 : 0);
  let reached = 0;
  for (const age of AGES) if (birthMonth + age * 12 <= month) reached = age;
  return reached;
}
