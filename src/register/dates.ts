import { dayOf, isCalendarDay } from '../calendar/calendar.js';
import type { CellOutcome } from './outcome.js';

/** The year first, the same sign twice, or 年月日; a time of midnight, which databases add, is no time. */
const DAY =
  /^(\d{4})(?:([-./。])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]|(\d{2})(\d{2}))(?: 0{1,2}:00(?::00)?)?$/;
const MONTH = /^\d{4}(?:[-./。年]\d{1,2}月?|年|(?:0[1-9]|1[0-2])|)$/;
const YEAR_LAST = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}$/;
const SERIAL = /^\d{5}$/;

const DATE = { type: 'date', format: 'YYYY-MM-DD' } as const;
const DAY_FIRST_HINT = {
  zh: '须先写年，如 2010-02-03：年月日分不清',
  en: 'must be written year first, such as 2010-02-03: day, month and year cannot be told apart',
};
const MONTH_HINT = {
  zh: '须写到日，如 2010-02-03：只有年月不成日期',
  en: 'must name the day too, such as 2010-02-03: a month or a year alone is no date',
};
const SERIAL_HINT = {
  zh: '是 Excel 的序列号：请把该列设为日期格式，或写明序列号从 1900 年起算（--excel-dates 1900）',
  en: 'holds a serial number of Excel: format the column as a date, or say that serial numbers count from 1900 (--excel-dates 1900)',
};
const DAY_HINT = {
  zh: '须为确实存在的日期，如 2010-02-03',
  en: 'must be a calendar day that exists, such as 2010-02-03',
};

/** Below it Excel counts a day that never was. */
const FIRST_SERIAL = 61;

/**
 * The day of a serial number in Excel's system of 1900. Excel counts a 29 February 1900 that never was (60), so from
 * 61 on the numbers run from 1899-12-30: 40212 is 2010-02-03.
 */
function excelDay(serial: number): string {
  return dayOf(new Date(Date.UTC(1899, 11, 30 + serial)));
}

/**
 * Reads a date: 2010-02-03, 2010.2.3, 2010/2/3, 2010年2月3日 or 20100203; never guesses the order of its parts.
 *
 * @param text half-width, trimmed.
 * @param excelDates 1900 where the caller says that five digits are a serial number of Excel.
 */
export function readDate(text: string, excelDates: 1900 | undefined): CellOutcome {
  if (isCalendarDay(text)) return { value: text, kinds: [] };
  const day = DAY.exec(text);
  if (day !== null) {
    const [year, month, date] = [day[1], day[3], day[4], day[5], day[6], day[7], day[8]].filter(
      (part) => part !== undefined,
    );
    const value = [year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-');
    return isCalendarDay(value)
      ? { value, kinds: ['date-format'] }
      : { code: 'invalid-date', hint: DAY_HINT, expected: DATE };
  }
  if (SERIAL.test(text)) {
    if (excelDates === undefined) return { code: 'excel-serial-date', hint: SERIAL_HINT, expected: DATE };
    const serial = Number(text);
    return serial < FIRST_SERIAL
      ? { code: 'invalid-date', hint: DAY_HINT, expected: DATE }
      : { value: excelDay(serial), kinds: ['excel-date'] };
  }
  if (MONTH.test(text)) return { code: 'incomplete-date', hint: MONTH_HINT, expected: DATE };
  if (YEAR_LAST.test(text)) return { code: 'ambiguous-date', hint: DAY_FIRST_HINT, expected: DATE };
  return { code: 'invalid-date', hint: DAY_HINT, expected: DATE };
}
