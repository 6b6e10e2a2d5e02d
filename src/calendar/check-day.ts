import type { Issue } from '../input/issue.js';
import { isCalendarDay } from './calendar.js';

/** Checks the day of the decision; the empty text where it is none. */
export function checkDay(input: unknown, issues: Issue[]): string {
  if (input === undefined || input === null) {
    issues.push({
      code: 'required',
      path: 'on',
      message: 'on must be given: the day of the decision, YYYY-MM-DD',
    });
  } else if (typeof input !== 'string') {
    issues.push({ code: 'invalid-type', path: 'on', message: 'on must be text: a calendar day, YYYY-MM-DD' });
  } else if (!isCalendarDay(input)) {
    issues.push({
      code: 'invalid-date',
      path: 'on',
      message: 'on must be a calendar day that exists, YYYY-MM-DD',
    });
  } else {
    return input;
  }
  return '';
}
