import type { Fact } from '../../logic/fact.js';
import { caseOf } from './csv-case.js';
import { cellsOf, quotesClose } from './csv-cells.js';
import { readHeader } from './csv-header.js';
import { type Line, LineSplitter } from './lines.js';
import { RefusedFile } from './refused-file.js';
import { type Row, type RowReader, refusedRow } from './row.js';
import { textOf } from './text.js';

/** How many lines a quoted cell may run over. */
const MOST_LINES = 32;

/**
 * Reads CSV with flat columns: one row for every record. A quote that nobody closes would swallow the children below
 * it, so a record of several lines must come out right; otherwise only its first line is in error, and reading goes
 * on with the next.
 */
export class CsvRows implements RowReader {
  private readonly lines = new LineSplitter();
  private waiting: (string | Row)[] = [];
  private facts: readonly Fact[] | undefined;
  private rows = 0;

  *push(bytes: Uint8Array): Generator<Row> {
    for (const line of this.lines.push(bytes)) yield* this.add(line);
  }

  *end(): Generator<Row> {
    for (const line of this.lines.end()) yield* this.add(line);
    yield* this.drain(true);
    if (this.facts === undefined) throw new RefusedFile('the file has no header');
  }

  private *add(line: Line): Generator<Row> {
    this.waiting.push(textOf(line));
    yield* this.drain(false);
  }

  /** Works off the lines that wait; unless all have come, stops where a record may go on in the next line. */
  private *drain(all: boolean): Generator<Row> {
    for (let first = this.waiting[0]; first !== undefined; first = this.waiting[0]) {
      const length = this.recordLength();
      if (length === undefined && !all) return;
      const row = this.take(first, length ?? 1);
      if (row !== undefined) yield row;
    }
  }

  /** How many of the waiting lines the first record takes; `undefined` where that is not known yet. */
  private recordLength(): number | undefined {
    let record = '';
    for (const [at, line] of this.waiting.entries()) {
      if (typeof line !== 'string' || at >= MOST_LINES) return 1;
      record += line;
      if (quotesClose(record)) return at + 1;
    }
    return undefined;
  }

  private take(first: string | Row, length: number): Row | undefined {
    if (this.facts === undefined) {
      const names = typeof first === 'string' && length === 1 ? cellsOf(first) : undefined;
      if (names === undefined) throw new RefusedFile('the header cannot be read');
      this.facts = readHeader(names);
      this.waiting.shift();
      return undefined;
    }
    this.rows += 1;
    const texts = this.waiting.slice(0, length).filter((line) => typeof line === 'string');
    const cells = cellsOf(texts.join('\n'));
    const whole = length === 1 || cells?.length === this.facts.length;
    this.waiting = this.waiting.slice(whole ? length : 1);
    return typeof first === 'string' ? this.row(whole ? cells : undefined, this.facts) : first;
  }

  private row(cells: readonly string[] | undefined, facts: readonly Fact[]): Row {
    if (cells === undefined) {
      return refusedRow(
        'invalid-csv',
        `data row ${this.rows}: a quote is not closed or stands within a cell`,
      );
    }
    if (cells.length !== facts.length) {
      const message = `data row ${this.rows} has ${cells.length} columns, the header has ${facts.length}`;
      return refusedRow('wrong-column-count', message);
    }
    return { kind: 'case', input: caseOf(cells, facts) };
  }
}
