import type { ChildCase } from '../../case/dictionary.js';
import type { Issue } from '../../input/issue.js';
import { type Cells, cellsOf, type Delimiter } from './cells.js';
import { HeaderFinder } from './find-header.js';
import { trimmed } from './half-width.js';
import { columnsOf } from './header.js';
import { type ColumnMapping, NO_MAPPING } from './mapping.js';
import { type RegisterReport, RegisterTally } from './report.js';
import { RowReader } from './row-reader.js';
import type { RegisterEncoding } from './signature.js';
import { type TextRow, TextRows } from './text-rows.js';
import { isTotal } from './totals.js';

/** How a register is to be read, where the caller knows more than the file says. */
export interface RegisterOptions {
  /** The register's own headers and words, explained: see `readColumnMapping`. */
  readonly mapping?: ColumnMapping;
  /** The header of a column of resident identity numbers, which are checked; it goes before that of the mapping. */
  readonly key?: string;
  /** Whether rows carry their resident identity number: only if asked. */
  readonly echoKey?: boolean;
  /** The header row as a spreadsheet numbers it, from 1; where absent it is looked for. */
  readonly headerRow?: number;
  /** 1900: five digits in a column of dates are a serial number of Excel. */
  readonly excelDates?: 1900;
  /** The encoding; where absent it is detected. A byte-order mark knows better. */
  readonly encoding?: RegisterEncoding;
  /** The day of the decision, YYYY-MM-DD: a birth after it is an issue of its row. */
  readonly on?: string;
}

/** One child of a register: a case, or what is wrong with it. */
export type RegisterRow = {
  /** The row as a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  /** The resident identity number, only if asked for and given. */
  readonly key?: string;
} & ({ readonly case: ChildCase } | { readonly id: string | null; readonly issues: readonly Issue[] });

/** A register that is being read: its rows once, in order, and the report at any time. */
export interface RegisterReading extends AsyncIterable<RegisterRow> {
  /** What was read so far; final once the rows are through. */
  report(): RegisterReport;
}

function refusedRow({ row, line }: TextRow, issue: Issue): RegisterRow {
  return { row, line, id: null, issues: [issue] };
}

class Reading implements RegisterReading {
  private readonly tally = new RegisterTally();
  private readonly rows: TextRows;

  constructor(
    chunks: AsyncIterable<Uint8Array>,
    private readonly options: RegisterOptions,
  ) {
    this.rows = new TextRows(chunks, options.encoding);
  }

  report(): RegisterReport {
    return this.tally.report(this.rows.encoding, this.rows.hasByteOrderMark);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RegisterRow> {
    const { mapping = NO_MAPPING, headerRow, echoKey = false, excelDates, on } = this.options;
    const rules = { mapping, key: this.options.key ?? mapping.key };
    const finder = new HeaderFinder(rules, headerRow);
    let table: { readonly delimiter: Delimiter; readonly reader: RowReader } | undefined;
    for await (const batch of this.rows) {
      if (table !== undefined) {
        yield* this.children(batch, table.delimiter, table.reader);
        continue;
      }
      // Until the header row is found, rows come one by one.
      for (const row of batch) {
        const header = finder.offer(row);
        if (header === undefined) {
          this.tally.skip(
            'text' in row && trimmed(row.text.replace(/[,;\t]/g, '')) === '' ? 'blank' : 'title',
          );
        } else {
          const { delimiter } = header;
          const reader = new RowReader(columnsOf(header, rules), { excelDates, echoKey, on }, this.tally);
          this.tally.found(row.row, delimiter);
          this.rows.separate(delimiter);
          table = { delimiter, reader };
        }
      }
    }
    if (table === undefined) throw finder.refusal();
  }

  private *children(
    batch: readonly TextRow[],
    delimiter: Delimiter,
    reader: RowReader,
  ): Generator<RegisterRow> {
    const cells = cellsOf(
      batch.map((row) => ('text' in row ? row.text : '')),
      delimiter,
    );
    for (const [index, row] of batch.entries()) {
      const child =
        'issue' in row ? this.broken(row, row.issue, row.isLast) : this.child(row, cells[index], reader);
      if (child !== undefined) yield child;
    }
  }

  private broken(row: TextRow, issue: Issue, isLast: boolean): RegisterRow {
    if (isLast) this.tally.stopAt(issue);
    this.tally.child([issue]);
    return refusedRow(row, issue);
  }

  private child(place: TextRow, cells: Cells, reader: RowReader): RegisterRow | undefined {
    const { row, line } = place;
    if (cells === undefined) {
      const message = `line ${line}: a quote stands inside a cell; a cell with quotes is quoted, and its quotes are doubled`;
      return this.broken(place, { code: 'malformed-quote', path: '', message }, false);
    }
    if (cells.every((cell) => trimmed(cell) === '')) {
      this.tally.skip('blank');
      return undefined;
    }
    if (isTotal(cells)) {
      this.tally.skip('total');
      return undefined;
    }
    const read = reader.read(cells);
    this.tally.child(read.issues);
    const key = read.key === null ? {} : { key: read.key };
    return read.case === undefined
      ? { row, line, ...key, id: read.id, issues: read.issues }
      : { row, line, ...key, case: read.case };
  }
}

/**
 * Reads a register as offices send it: CSV of Excel or WPS in any of their encodings, with the dictionary's headers or
 * the caller's own. Every child comes out once, in order, as a case or with what is wrong with it under the register's
 * own headers. What can be read in one way only is made regular and counted; nothing is guessed; a blank is unknown.
 *
 * @param chunks the bytes of the file; at most one chunk and one row of at most 1 MiB are held.
 * @throws {RefusedInput} while it is iterated: where the file is no CSV, or its header row cannot be read.
 * @see 3.1-4
 * @example
 * async function* file() {
 *   yield new TextEncoder().encode('出生日期,流浪\n2010年2月3日,是\n2010-2-30,否\n');
 * }
 * const reading = readRegister(file());
 * for await (const row of reading) if ('case' in row) assess(row.case, { on: '2017-06-01' });
 * reading.report().rows; // { read: 2, ready: 1, refused: 1 }
 */
export function readRegister(
  chunks: AsyncIterable<Uint8Array>,
  options: RegisterOptions = {},
): RegisterReading {
  return new Reading(chunks, options);
}
