/**
 * Calendar days as three integers. Only what the oracle needs; ISO strings of four-digit years compare as days do.
 */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function parseDay(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

export function formatDay(day: Day): string {
  const year = String(day.year).padStart(4, '0');
  const month = String(day.month).padStart(2, '0');
  return `${year}-${month}-${String(day.day).padStart(2, '0')}`;
}

export function isLeapYear(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return 31;
}

/** The same day of another year; 29 February becomes 28 February where there is none. */
export function withYear(day: Day, year: number): Day {
  const last = daysInMonth(year, day.month);
  return { year, month: day.month, day: day.day > last ? last : day.day };
}

/** The same day of a month so many months later; that month's last where there is none. */
export function monthsLater(day: Day, months: number): Day {
  const index = day.year * 12 + (day.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

export function dayAfter(day: Day): Day {
  if (day.day < daysInMonth(day.year, day.month)) return { ...day, day: day.day + 1 };
  if (day.month < 12) return { year: day.year, month: day.month + 1, day: 1 };
  return { year: day.year + 1, month: 1, day: 1 };
}

export function dayBefore(day: Day): Day {
  if (day.day > 1) return { ...day, day: day.day - 1 };
  if (day.month > 1) {
    return { year: day.year, month: day.month - 1, day: daysInMonth(day.year, day.month - 1) };
  }
  return { year: day.year - 1, month: 12, day: 31 };
}

/** The day `offset` days later (earlier when negative). Steps one by one: meant for small offsets. */
export function shiftDay(day: Day, offset: number): Day {
  let moved = day;
  for (let step = 0; step < offset; step += 1) moved = dayAfter(moved);
  for (let step = 0; step > offset; step -= 1) moved = dayBefore(moved);
  return moved;
}

/** Whether `years` 周岁 are reached on `on`: from the birthday itself, or from the day after it. */
export function hasReached(
  birthDate: string,
  years: number,
  on: string,
  fromBirthdayItself: boolean,
): boolean {
  const birth = parseDay(birthDate);
  const birthday = formatDay(withYear(birth, birth.year + years));
  if (fromBirthdayItself) return on >= birthday;
  return on > birthday;
}

/** Whether a term of so many months from a day has passed on `on`: from its last day itself, or from the day after. */
export function hasPassed(from: string, months: number, on: string, fromTheDayItself: boolean): boolean {
  const last = formatDay(monthsLater(parseDay(from), months));
  if (fromTheDayItself) return on >= last;
  return on > last;
}
