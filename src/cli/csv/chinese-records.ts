import { cellsOf } from '../../register/cells.js';
import { csvLine } from '../../text/csv-line.js';
import { type ChineseColumn, chineseColumn } from './chinese-columns.js';

/** Records without their line ends, which stand outside of quotes. */
function linesOf(records: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < records.length; at += 1) {
    const character = records[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\n' && !isQuoted) {
      lines.push(records.slice(start, records[at - 1] === '\r' ? at - 1 : at));
      start = at + 1;
    }
  }
  if (start < records.length) lines.push(records.slice(start));
  return lines;
}

/** Records of CSV with their headers and the words of results in Chinese; they come in pieces, the header first. */
export class ChineseRecords {
  private columns: readonly ChineseColumn[] | undefined;
  private names: readonly string[] = [];

  /** @param records whole records. */
  translate(records: string): string {
    return cellsOf(linesOf(records), ',')
      .map((cells = []) => csvLine(this.translated(cells)))
      .join('');
  }

  private translated(cells: readonly string[]): readonly string[] {
    if (this.columns === undefined) {
      this.names = cells;
      this.columns = cells.map((name) => chineseColumn(name, cells));
      return this.columns.map(({ title }) => title);
    }
    const { columns, names } = this;
    const beside = (column: string): string => cells[names.indexOf(column)] ?? '';
    return cells.map((cell, at) => (cell === '' ? cell : (columns[at]?.word(cell, beside) ?? cell)));
  }
}
