import type { Issue } from '../input/issue.js';
import { told } from '../input/say.js';

/** A row whose quotes are malformed: what is wrong, and whether nothing after it can be told apart any more. */
export interface MalformedQuote {
  readonly issue: Issue;
  readonly isLast: boolean;
}

/**
 * What is wrong with a row whose quotes are malformed. On one line a quote stands inside a cell, and the next row is
 * sound. Over several lines a quote was never closed, and the next one, of a later row, was taken for its end: the rows
 * in between are lost in it, and whether those behind it are whole nobody knows.
 *
 * @param line on which the row begins, from 1.
 * @param openedOn the line on which its last quote was opened.
 */
export function malformedQuote(text: string, line: number, openedOn: number): MalformedQuote {
  if (!/[\r\n]/.test(text)) {
    const message = {
      zh: `第 ${line} 行：单元格中有引号；含引号的单元格须加引号，其中的引号写两个`,
      en: `line ${line}: a quote stands inside a cell; a cell with quotes is quoted, and its quotes are doubled`,
    };
    return { issue: told('malformed-quote', '', message), isLast: false };
  }
  const opened = Math.max(line, openedOn);
  const message = {
    zh: `第 ${opened} 行的引号在单元格末尾没有闭合；此后不再读取`,
    en: `the quote opened on line ${opened} is not closed at the end of a cell; nothing after that is read`,
  };
  return { issue: told('unclosed-quote', '', message), isLast: true };
}
