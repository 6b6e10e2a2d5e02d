import { RowBytes } from '../../src/report/row-bytes.js';
import type { DecidedRow } from '../../src/rows/decided-row.js';

interface Report {
  readonly begin: () => string;
  readonly row: (row: DecidedRow, into: RowBytes) => void;
  readonly end: () => string;
}

/** What a report writes for one row. */
export function rowText(report: Report, row: DecidedRow): string {
  const bytes = new RowBytes();
  report.row(row, bytes);
  return new TextDecoder().decode(bytes.take());
}

/** The whole text of a report. */
export function writtenBy(report: Report, rows: readonly DecidedRow[]): string {
  return [report.begin(), ...rows.map((row) => rowText(report, row)), report.end()].join('');
}
