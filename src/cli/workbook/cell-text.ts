import type { Cell, CellValue } from 'hucre/xlsx';

/** Excel keeps 15 digits of a number; what a sum leaves behind them is no part of it. */
const DIGITS = 15;

/** 1234567890123456 would have lost digits: it is written so that nobody takes it for a number that was filled in. */
const FIRST_TOO_LONG = 1e15;

function numberText(value: number, format: string | undefined): string {
  if (Math.abs(value) >= FIRST_TOO_LONG) return value.toExponential(DIGITS - 1).toUpperCase();
  const text = String(Number(value.toPrecision(DIGITS)));
  // 000000 shows 7 as 000007, and that is what the office wrote and reads.
  return format !== undefined && /^0+$/.test(format) && /^\d+$/.test(text)
    ? text.padStart(format.length, '0')
    : text;
}

/** A day as 2010-02-03; with a time of day behind it that is not midnight. */
function dayText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '#VALUE!';
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}

/**
 * What a cell says, as text, by its type alone: a date is a day, text stays text, and a number is written with the digits
 * that Excel keeps.
 *
 * @param cell what is known of the cell beside its value; absent for most.
 */
export function cellText(value: CellValue, cell: Cell | undefined): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, cell?.style?.numFmt);
  if (typeof value === 'boolean') return String(value);
  return value instanceof Date ? dayText(value) : '';
}

/** Whether a cell holds a formula of which nobody has worked out the value. */
export function isUnworked(value: CellValue, cell: Cell | undefined): boolean {
  return value === null && cell?.formula !== undefined;
}
