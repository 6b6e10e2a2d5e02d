import type { Issue } from '../input/issue.js';
import { told } from '../input/say.js';
import { cellsOf, type Delimiter } from './cells.js';
import { columnLetters } from './column-name.js';
import { plainName } from './half-width.js';

/** Others than the child, of whom a register records things under the same headers: 父亲 above 重病. */
const OTHERS =
  /^(?:父亲?|母亲?|父母|双亲|(?:其他|主要|法定)?监护人|抚养人|家长|家庭|户主)(?:基本)?(?:情况|信息|状况)?$/;

/** Whether the columns below an upper header are about others than the child. */
export function isAboutOthers(header: string): boolean {
  return OTHERS.test(plainName(header));
}

/**
 * What is wrong where a row above the header row groups its columns under a cell that was merged: 重病 below 父亲 is the
 * father's illness, and alone it would be read as the child's.
 *
 * @param explained upper headers whose columns the mapping explains, by plain name.
 */
export function groupIssue(
  row: number,
  text: string,
  delimiter: Delimiter,
  explained: ReadonlyMap<string, unknown>,
): Issue | undefined {
  const [cells = []] = cellsOf([text], delimiter);
  const place = cells.findIndex((cell) => isAboutOthers(cell) && !explained.has(plainName(cell)));
  if (place < 0) return undefined;
  const path = `column ${columnLetters(place)}`;
  return told('merged-cells', path, {
    zh: `第 ${row} 行从 ${columnLetters(place)} 列起把几列归为一组，像两行表头的上一行：请在每个表头写明是谁的，如“父亲：重病”，或在对照表的 below 中说明`,
    en: `row ${row} groups columns from ${path} on, as the upper of two header rows does: write whom they are about into each header, such as 父亲：重病, or explain them under "below" in a mapping`,
  });
}
