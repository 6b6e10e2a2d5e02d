const SHAPE = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;

/** Whether the text is a calendar month, written `YYYY-MM`. */
export function isMonth(text: string): boolean {
  return SHAPE.test(text);
}

/** The month in which a day lies: `2017-09-12` lies in `2017-09`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** A month (or the month of a day) as a number that counts months, so that months add and compare. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The month with that number: the inverse of `monthNumber`. */
export function monthText(number: number): string {
  const month = (number % 12) + 1;
  return `${(number - (number % 12)) / 12}-${month < 10 ? '0' : ''}${month}`;
}

/** The first day of a month, `YYYY-MM-01`. */
export function firstDay(month: string): string {
  return `${month}-01`;
}

/** The last day of a month: of `2016-02` it is `2016-02-29`. */
export function lastDay(month: string): string {
  // The day before the first of the next month, in universal time.
  return `${month}-${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()}`;
}

/**
 * Every month from one to the other, both included, in order; none where the second lies before the first.
 *
 * @example
 * [...monthsFrom('2017-11', '2018-01')]; // ['2017-11', '2017-12', '2018-01']
 */
export function* monthsFrom(from: string, to: string): Generator<string, void, undefined> {
  const last = monthNumber(to);
  for (let number = monthNumber(from); number <= last; number += 1) yield monthText(number);
}
