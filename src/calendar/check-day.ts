import type { Issue } from '../input/issue.js';
import { isCalendarDay } from './calendar.js';
import { firstDay, isMonth, lastDay, monthOf } from './months.js';

/** Checks a required calendar day; the empty text where it is none. */
export function checkDateAt(input: unknown, path: string, issues: Issue[], what = 'a calendar day'): string {
  if (input === undefined || input === null) {
    issues.push({ code: 'required', path, message: `${path} must be given: ${what}, YYYY-MM-DD` });
  } else if (typeof input !== 'string') {
    issues.push({ code: 'invalid-type', path, message: `${path} must be text: a calendar day, YYYY-MM-DD` });
  } else if (!isCalendarDay(input)) {
    issues.push({
      code: 'invalid-date',
      path,
      message: `${path} must be a calendar day that exists, YYYY-MM-DD`,
    });
  } else {
    return input;
  }
  return '';
}

/** Checks the day of the decision; the empty text where it is none. */
export function checkDay(input: unknown, issues: Issue[]): string {
  return checkDateAt(input, 'on', issues, 'the day of the decision');
}

function checkEnd(input: unknown, path: string, issues: Issue[]): string {
  if (typeof input === 'string' && isMonth(input)) return path === 'from' ? firstDay(input) : lastDay(input);
  return checkDateAt(input, path, issues);
}

/** A stretch of days, both ends included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Checks the two ends of a span of days; a month stands for its first day in `from`, its last in `to`. */
export function checkDays(from: unknown, to: unknown, issues: Issue[]): Span {
  const before = issues.length;
  const span = { from: checkEnd(from, 'from', issues), to: checkEnd(to, 'to', issues) };
  if (issues.length === before && span.to < span.from)
    issues.push({ code: 'invalid-date', path: 'to', message: 'to must be no earlier than from' });
  return span;
}

/** Checks the two ends of a span of months; a day stands for its month. */
export function checkMonths(from: unknown, to: unknown, issues: Issue[]): Span {
  const days = checkDays(from, to, issues);
  return { from: monthOf(days.from), to: monthOf(days.to) };
}
