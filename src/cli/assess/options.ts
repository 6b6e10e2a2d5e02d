import type { Disclosure } from '../../office/disclosure.js';
import type { PolicyWords } from '../../office/policy-words.js';
import { WrongSelection } from '../../report/columns.js';
import { type RowsReport, type RowsShape, rowsReport } from '../../report/rows-report.js';
import type { FormatName } from '../../report/totals-format.js';
import { usage } from '../arguments.js';

/** The options that say how rows are written and by how many threads. */
export const ROWS_OPTIONS = {
  select: { type: 'string', multiple: true },
  workers: { type: 'string' },
  resume: { type: 'boolean' },
} as const;

interface GivenOptions {
  readonly headers?: string | undefined;
  readonly select?: readonly string[] | undefined;
  readonly workers?: string | undefined;
  readonly resume?: boolean | undefined;
  readonly out?: string | undefined;
}

/** What the rows look like; `undefined` where they are a table, or not shown at all. */
export function rowsShapeOf(
  { select, headers }: GivenOptions,
  format: FormatName,
  disclose: Disclosure,
  hasKey: boolean,
): RowsShape | undefined {
  const names = select?.flatMap((list) => list.split(',')).filter((name) => name !== '');
  if (format === 'table' || disclose === 'public') {
    if (names !== undefined) throw usage('--select is for rows in ndjson, csv or json');
    return undefined;
  }
  if (names?.length === 0) throw usage('--select names no column');
  const lang = headers === 'zh' ? ({ lang: 'zh' } as const) : {};
  return { disclose, format, select: names ?? null, hasKey, ...lang };
}

/** The report of such rows. @throws {Failure} 64 where a selected column is none. */
export function rowsReportOf(words: PolicyWords, shape: RowsShape): RowsReport {
  try {
    return rowsReport(words, shape);
  } catch (error) {
    throw error instanceof WrongSelection ? usage(error.message) : error;
  }
}

/** How many threads decide, where it is said. @throws {Failure} 64 */
export function workersOf({ workers }: GivenOptions): number | undefined {
  if (workers === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(workers)) throw usage('--workers must be a number of threads, from 1 to 99');
  return Number(workers);
}

/** What `--resume` continues. */
export interface ResumeCall {
  readonly target: string;
  readonly file: string;
  readonly format: 'ndjson' | 'csv';
}

/** What is to be continued, if anything. @throws {Failure} 64 where the rows that are written could not be counted. */
export function resumeOf(
  { resume = false, out }: GivenOptions,
  shape: RowsShape | undefined,
  file: string | undefined,
): ResumeCall | undefined {
  if (!resume) return undefined;
  if (out === undefined) throw usage('--resume needs --out FILE');
  if (file === undefined) throw usage('--resume needs a FILE to read: standard input does not come again');
  if (shape === undefined || shape.format === 'json') throw usage('--resume is for rows in ndjson or csv');
  return { target: out, file, format: shape.format };
}
