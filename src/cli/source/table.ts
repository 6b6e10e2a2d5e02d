import { readWorkbook } from '../workbook/read-workbook.js';
import type { MergedRows } from '../workbook/sheet-csv.js';
import type { OpenedInput } from './opened.js';

/** A table as CSV: a file of CSV as it is, or one sheet of a workbook. */
export interface Table {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What is to be said of the workbook, a line each. */
  readonly told: string;
}

/**
 * The table in an input that is CSV or a workbook.
 *
 * @param sheet the sheet of a workbook, where it is named.
 * @throws {Failure} 65 where a workbook cannot be read.
 */
export async function tableIn(
  { kind, bytes }: OpenedInput,
  sheet: string | undefined,
  merged: MergedRows,
  signal: AbortSignal,
): Promise<Table> {
  const chunks = bytes(signal);
  if (kind !== 'xlsx') return { chunks, told: '' };
  const { csv, told } = await readWorkbook(chunks, sheet, merged);
  return { chunks: csv, told };
}
