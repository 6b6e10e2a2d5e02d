import { isCalendarDay } from '../calendar/calendar.js';
import type { IssueCode } from '../input/issue.js';
import type { Fact } from '../logic/fact.js';
import { daySlot, divisionSlot, moneySlot, valuesOf } from '../logic/slot.js';

/** How an amount looks: yuan with at most two decimals, no sign, no exponent, no leading zero. */
export const AMOUNT = /^(0|[1-9]\d{0,8})(\.\d{1,2})?$/;

/** The slot of a valid value, or what is wrong with it. */
export type Reader = (value: unknown) => number | IssueCode;

/** How the values of a fact are read. */
export function readerOf(fact: Fact): Reader {
  switch (fact.type) {
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? Number(value) : 'invalid-type');
    case 'choice': {
      const positions = new Map<unknown, number>(valuesOf(fact).map((name, position) => [name, position]));
      return (value) =>
        positions.get(value) ?? (typeof value === 'string' ? 'invalid-value' : 'invalid-type');
    }
    case 'grade':
      return (value) => {
        if (typeof value !== 'number') return 'invalid-type';
        const position = fact.values.indexOf(value);
        return position < 0 ? 'invalid-value' : position;
      };
    case 'date':
      return (value) => {
        if (typeof value !== 'string') return 'invalid-type';
        return isCalendarDay(value) ? daySlot(value) : 'invalid-date';
      };
    case 'division':
      return (value) => {
        if (typeof value !== 'string') return 'invalid-type';
        // 0, which is no code, stands for a child registered nowhere.
        return divisionSlot(value) ?? (fact.allowsNone && value === 'none' ? 0 : 'invalid-division');
      };
    case 'money':
      return (value) => {
        if (typeof value !== 'string') return 'invalid-type';
        return AMOUNT.test(value) ? moneySlot(value) : 'invalid-amount';
      };
    case 'text':
      return (value) => (typeof value === 'string' ? 1 : 'invalid-type');
  }
}
