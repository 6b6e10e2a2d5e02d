import type { Issue } from '../input/issue.js';

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
    const message = `line ${line}: a quote stands inside a cell; a cell with quotes is quoted, and its quotes are doubled`;
    return { issue: { code: 'malformed-quote', path: '', message }, isLast: false };
  }
  const message = `the quote opened on line ${Math.max(line, openedOn)} is not closed at the end of a cell; nothing after that is read`;
  return { issue: { code: 'unclosed-quote', path: '', message }, isLast: true };
}
