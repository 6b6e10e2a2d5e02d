import { duplicateMember, duplicateMessage } from './duplicate-member.js';
import { type Line, LineSplitter } from './lines.js';
import { DEEPEST, nestsTooDeeply } from './nesting.js';
import { withTextId } from './numbered-id.js';
import { type Row, type RowReader, refusedRow } from './row.js';
import { textOf } from './text.js';

/** One line of NDJSON as a row. What is wrong with it is said without quoting it. */
export function jsonRow(line: Line): Row {
  const text = textOf(line);
  return typeof text === 'string' ? textRow(text) : text;
}

/** The text of one line as a row. */
export function textRow(text: string): Row {
  if (text.trim() === '') return refusedRow('invalid-json', { zh: '这一行是空的', en: 'the line is blank' });
  if (nestsTooDeeply(text))
    return refusedRow('nested-too-deeply', {
      zh: `这一行嵌套超过 ${DEEPEST} 层`,
      en: `the line nests deeper than ${DEEPEST}`,
    });
  try {
    const input: unknown = JSON.parse(text);
    const twice = duplicateMember(text, input);
    if (twice === undefined) {
      const { input: keyed, isNumbered } = withTextId(input);
      return isNumbered ? { kind: 'case', input: keyed, isNumbered } : { kind: 'case', input };
    }
    const { path, ...says } = duplicateMessage(twice);
    return refusedRow('duplicate-member', says, path);
  } catch {
    return refusedRow('invalid-json', { zh: '这一行不是正确的 JSON', en: 'the line is not valid JSON' });
  }
}

/** Reads NDJSON: exactly one row for every line, a blank or broken one as well. */
export class JsonRows implements RowReader {
  private readonly lines = new LineSplitter();

  *push(bytes: Uint8Array): Generator<Row> {
    for (const line of this.lines.push(bytes)) yield jsonRow(line);
  }

  *end(): Generator<Row> {
    for (const line of this.lines.end()) yield jsonRow(line);
  }
}
