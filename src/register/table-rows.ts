import type { Issue } from '../input/issue.js';
import { told } from '../input/say.js';
import { cellsOf, type Delimiter } from './cells.js';
import { malformedQuote } from './malformed-quote.js';
import { MergedCells } from './merged-cells.js';
import type { RegisterTally } from './report.js';
import type { ReadRow, RowReader } from './row-reader.js';
import type { TextRow } from './text-rows.js';
import { headersIn, noChild, type RowShape } from './totals.js';

/** A row below the header row: its cells, or why it has none. */
type Cut = {
  readonly place: TextRow;
  /** How long it is, for the memory that it takes while it waits. */
  readonly length: number;
} & (
  | { readonly cells: readonly string[] }
  | { readonly cells: undefined; readonly issue: Issue; readonly isLast: boolean }
);

/** A second table below the first: its rows would be read under the headers of the first. */
function secondTable(row: number): Issue {
  return told('second-table', '', {
    zh: `第 ${row} 行是另一个表头，列的次序不同：第二张表由此开始，此后不再读取；请另存为单独的文件或工作表`,
    en: `row ${row} is a header row with its columns in another order: a second table begins; nothing after that is read; put it into a file or a sheet of its own`,
  });
}

/** One child of a register with its place in the file. */
export interface PlacedRow {
  readonly place: TextRow;
  readonly read: ReadRow;
}

/** Reads the rows below the header row: which of them are children, and what each says. */
export class TableRows {
  /** Whether nothing more can be read. */
  isStopped = false;
  private readonly merged: MergedCells<Cut>;
  private readonly shape: RowShape;

  constructor(
    private readonly delimiter: Delimiter,
    private readonly reader: RowReader,
    private readonly tally: RegisterTally,
  ) {
    this.shape = reader.shape;
    this.merged = new MergedCells(reader.divisionPlaces);
  }

  /** The children that the next rows complete. */
  *push(batch: readonly TextRow[]): Generator<PlacedRow> {
    const texts = batch.map((row) => ('text' in row ? row.text : ''));
    const cells = cellsOf(texts, this.delimiter);
    for (const [index, place] of batch.entries()) {
      const cut = this.cut(place, texts[index] ?? '', cells[index]);
      if (cut === undefined) continue;
      for (const ready of this.merged.push(cut)) yield this.child(ready);
      this.isStopped = cut.cells === undefined && cut.isLast;
      if (this.isStopped) return;
    }
  }

  /** The children that were waiting for more rows. */
  *end(): Generator<PlacedRow> {
    for (const ready of this.merged.end()) yield this.child(ready);
  }

  private cut(place: TextRow, text: string, cells: readonly string[] | undefined): Cut | undefined {
    const { length } = text;
    if ('issue' in place)
      return { place, length, cells: undefined, issue: place.issue, isLast: place.isLast };
    if (cells === undefined)
      return { place, length, cells, ...malformedQuote(text, place.line, place.openedOn) };
    const seen = this.reader.visible(cells);
    // A row that is too wide is told, even if nothing stands in it.
    if (this.reader.isTooWide(cells)) return { place, length, cells: seen };
    if (headersIn(seen, this.shape.headers) === 'other') {
      return { place, length, cells: undefined, issue: secondTable(place.row), isLast: true };
    }
    const why = noChild(seen, this.shape);
    if (why === undefined) return { place, length, cells: seen };
    this.tally.skip(why, place.row);
    return undefined;
  }

  private child(cut: Cut): PlacedRow {
    const { place } = cut;
    if (cut.cells !== undefined) {
      const read = this.reader.read(cut.cells, this.merged.merged);
      this.tally.child(read.issues);
      return { place, read };
    }
    if (cut.isLast) this.tally.stopAt(cut.issue);
    this.tally.child([cut.issue]);
    return {
      place,
      read: { key: null, id: null, case: undefined, slots: [], gone: null, issues: [cut.issue] },
    };
  }
}
