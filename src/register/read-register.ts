import { checkDay } from '../calendar/check-day.js';
import type { ChildCase } from '../case/dictionary.js';
import type { Gone } from '../case/gone.js';
import { type ByteSource, bytesOf } from '../input/bytes.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import { COUNT, OBJECT, optionIssues, TEXT, YES_OR_NO } from '../input/options.js';
import { isRecord } from '../input/record.js';
import { DISCLOSURES, type Disclosure, isGuarded } from '../office/disclosure.js';
import { CHENZHOU_TERMS } from './chenzhou-terms.js';
import { HeaderFinder } from './find-header.js';
import { groupIssue } from './group-header.js';
import { trimmed } from './half-width.js';
import { columnsOf } from './header.js';
import { type ColumnMapping, NO_MAPPING } from './mapping/mapping.js';
import { type RegisterReport, RegisterTally } from './report.js';
import { RowReader } from './row-reader.js';
import { ENCODINGS, type RegisterEncoding } from './signature.js';
import { type PlacedRow, TableRows } from './table-rows.js';
import type { RegisterTerms } from './terms.js';
import { type TextRow, TextRows } from './text-rows.js';

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
  /**
   * Default `full`. Otherwise what the register says of HIV is not looked at, and of a row marked confidential the case
   * has the id and that mark only.
   */
  readonly disclose?: Disclosure;
}

/** One child of a register: a case, or what is wrong with it. */
export type RegisterRow = {
  /** The row as a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  /** The resident identity number, only if asked for and given. */
  readonly key?: string;
} & (
  | {
      readonly case: ChildCase;
      /** Since when the child is gone, and why; absent where it is not. */
      readonly gone?: Gone;
    }
  | { readonly id: string | null; readonly issues: readonly Issue[] }
);

/** A register that is being read: its rows once, in order, and the report at any time. */
export interface RegisterReading extends AsyncIterable<RegisterRow> {
  /** What was read so far; final once the rows are through. */
  report(): RegisterReport;
}

/** So many rows above the header row are kept in mind. */
const MOST_ABOVE = 3;

const OPTIONS = {
  mapping: OBJECT,
  key: TEXT,
  echoKey: YES_OR_NO,
  headerRow: COUNT,
  excelDates: [1900],
  encoding: ENCODINGS,
  on: null,
  disclose: DISCLOSURES,
} as const;

/** What is wrong with how a register is to be read. */
export function registerOptionIssues(options: unknown): readonly Issue[] {
  const issues = [...optionIssues(options, OPTIONS)];
  if (isRecord(options) && options.on !== undefined) checkDay(options.on, issues);
  return issues;
}

/** A register that is being read by the terms of a policy. */
export class RegisterRows implements RegisterReading {
  private readonly tally = new RegisterTally();
  private readonly rows: TextRows;

  /** @throws {RefusedInput} for a wrong source or option. */
  constructor(
    private readonly terms: RegisterTerms,
    chunks: ByteSource,
    private readonly options: RegisterOptions = {},
  ) {
    const issues = registerOptionIssues(options);
    if (issues.length > 0) throw new RefusedInput(issues);
    this.rows = new TextRows(bytesOf(chunks, undefined, 'chunks'), options.encoding);
  }

  report(): RegisterReport {
    return this.tally.report(this.rows.encoding, this.rows.hasByteOrderMark);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RegisterRow> {
    for await (const row of this.checked()) yield registerRow(row);
  }

  /** The same rows as they were checked, for what decides them: each is checked once. */
  async *checked(): AsyncGenerator<PlacedRow> {
    const { terms } = this;
    const {
      mapping = NO_MAPPING,
      headerRow,
      echoKey = false,
      excelDates,
      on,
      disclose = 'full',
    } = this.options;
    const rules = { names: terms.names, mapping, key: this.options.key ?? mapping.key };
    const finder = new HeaderFinder(rules, headerRow);
    let table: TableRows | undefined;
    const above: { readonly row: number; readonly text: string }[] = [];
    for await (const batch of this.rows) {
      if (table !== undefined) {
        yield* table.push(batch);
        if (table.isStopped) break;
        continue;
      }
      // Until the header row is found, rows come one by one.
      for (const row of batch) {
        const header = finder.offer(row);
        if (header === undefined) {
          this.skip(row, above);
          continue;
        }
        const { delimiter } = header;
        const columns = columnsOf(header, rules);
        for (const { row: at, text } of above) {
          const issue = groupIssue(at, text, delimiter, at === row.row - 1 ? mapping.below : new Map());
          if (issue !== undefined) throw new RefusedInput([issue]);
        }
        const reader = new RowReader(
          columns,
          { terms, mapping, excelDates, echoKey, on, isGuarded: isGuarded(disclose) },
          this.tally,
        );
        this.tally.found(row.row, delimiter);
        this.rows.separate(delimiter);
        table = new TableRows(delimiter, reader, this.tally);
      }
    }
    if (table === undefined) throw finder.refusal();
    yield* table.end();
  }

  /** A row above the header row. */
  private skip(row: TextRow, above: { readonly row: number; readonly text: string }[]): void {
    const text = 'text' in row ? row.text : '';
    this.tally.skip(trimmed(text.replace(/[,;\t]/g, '')) === '' ? 'blank' : 'title', row.row);
    above.push({ row: row.row, text });
    // A grouping row stands close above the header row.
    if (above.length > MOST_ABOVE) above.shift();
  }
}

function registerRow({ place: { row, line }, read }: PlacedRow): RegisterRow {
  const key = read.key === null ? {} : { key: read.key };
  return read.case === undefined
    ? { row, line, ...key, id: read.id, issues: read.issues }
    : { row, line, ...key, case: read.case, ...(read.gone === null ? {} : { gone: read.gone }) };
}

/**
 * Reads a register as offices send it: CSV of Excel or WPS in any of their encodings, with the dictionary's headers or
 * the caller's own. Every child comes out once, in order, as a case or with what is wrong with it under the register's
 * own headers. What can be read in one way only is made regular and counted; nothing is guessed; a blank is unknown.
 *
 * @param chunks the bytes of the file, a Node or Web stream, a Blob or an iterable of chunks; at most one chunk and 256 rows of together at most 1 MiB, or one such row, are
 * held: rows wait where a column begins to look as if cells were merged.
 * @throws {RefusedInput} at once for a wrong source or option; while it is iterated: where the file is no CSV, or its header row cannot be read.
 * @see 3.1-4
 * @example
 * async function* file() {
 *   yield new TextEncoder().encode('出生日期,流浪\n2010年2月3日,是\n2010-2-30,否\n');
 * }
 * const reading = readRegister(file());
 * for await (const row of reading) if ('case' in row) assess(row.case, { on: '2017-06-01' });
 * reading.report().rows; // { read: 2, ready: 1, refused: 1 }
 */
export function readRegister(chunks: ByteSource, options: RegisterOptions = {}): RegisterReading {
  return new RegisterRows(CHENZHOU_TERMS, chunks, options);
}
