import { escapeMarkdown } from './escape.js';
import type { Column } from './table.js';
import { printable } from './width.js';

function cell(text: string): string {
  return escapeMarkdown(printable(text));
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** The lines of a table in Markdown; figures stand to the right. */
export function* markdownTable(
  columns: readonly Column[],
  rows: Iterable<readonly string[]>,
): Generator<string> {
  yield line(columns.map(({ title }) => cell(title)));
  yield line(columns.map(({ figures }) => (figures === true ? '---:' : '---')));
  for (const row of rows) yield line(row.map(cell));
}
