import { plainName, trimmed } from './half-width.js';

/** 合计, 总计, 小计, 共计, also of a page, alone or followed by a colon or a number. */
const TOTAL = /^(?:本页|本表|全县|全市|全区)?(?:合计|总计|小计|共计)(?:[:\d(].*)?$/;

/** Whether a row is a row of totals, which is no child: its first cell that is not blank says so. */
export function isTotal(cells: readonly string[]): boolean {
  const first = cells.find((cell) => trimmed(cell) !== '');
  return first !== undefined && TOTAL.test(plainName(first));
}
