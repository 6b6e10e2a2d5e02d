import type { Issue } from '../input/issue.js';
import { mustBe, wrongAt } from '../input/say.js';
import type { Bilingual } from '../logic/bilingual.js';
import { isCalendarDay } from './calendar.js';
import { firstDay, isMonth, lastDay, monthOf } from './months.js';

/** How a day is written. */
export const DAY = { expected: { type: 'date', format: 'YYYY-MM-DD' } } as const;

/** A day that is in the calendar, in words. */
export const REAL_DAY = {
  zh: '确实存在的日期，YYYY-MM-DD',
  en: 'a calendar day that exists, YYYY-MM-DD',
} as const satisfies Bilingual;

/** Checks a required calendar day; the empty text where it is none. */
export function checkDateAt(
  input: unknown,
  path: string,
  issues: Issue[],
  what: Bilingual = { zh: '公历日', en: 'a calendar day' },
): string {
  if (input === undefined || input === null) {
    issues.push(
      wrongAt(
        'required',
        path,
        { zh: `须写明：${what.zh}，YYYY-MM-DD`, en: `must be given: ${what.en}, YYYY-MM-DD` },
        DAY,
      ),
    );
  } else if (typeof input !== 'string') {
    issues.push(
      wrongAt(
        'invalid-type',
        path,
        { zh: '须为文本：公历日，YYYY-MM-DD', en: 'must be text: a calendar day, YYYY-MM-DD' },
        DAY,
      ),
    );
  } else if (!isCalendarDay(input)) {
    issues.push(mustBe('invalid-date', path, REAL_DAY, DAY.expected));
  } else {
    return input;
  }
  return '';
}

/** Checks the day of the decision; the empty text where it is none. */
export function checkDay(input: unknown, issues: Issue[]): string {
  return checkDateAt(input, 'on', issues, { zh: '判定日期', en: 'the day of the decision' });
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
    issues.push(
      mustBe(
        'invalid-date',
        'to',
        { zh: '不早于 from 的日期', en: 'no earlier than from' },
        { ...DAY.expected, min: span.from },
      ),
    );
  return span;
}

/** Checks the two ends of a span of months; a day stands for its month. */
export function checkMonths(from: unknown, to: unknown, issues: Issue[]): Span {
  const days = checkDays(from, to, issues);
  return { from: monthOf(days.from), to: monthOf(days.to) };
}
