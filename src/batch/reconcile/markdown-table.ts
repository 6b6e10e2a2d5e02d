import { escapeMarkdown } from '../../assess/render/markdown.js';
import type { Column } from '../../text/table.js';
import { printable } from '../../text/width.js';

function cell(text: string): string {
  return escapeMarkdown(printable(text));
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** A table in Markdown; figures stand to the right. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const head = line(columns.map(({ title }) => cell(title)));
  const rule = line(columns.map(({ figures }) => (figures === true ? '---:' : '---')));
  return head + rule + rows.map((row) => line(row.map(cell))).join('');
}
