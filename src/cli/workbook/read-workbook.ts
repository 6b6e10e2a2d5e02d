import type { Sheet, Workbook } from 'hucre/xlsx';
import { chosenSheet } from './choose-sheet.js';
import { checkContainer, MOST_PACKED, refusedWorkbook } from './container.js';
import { type MergedRows, sheetCsv } from './sheet-csv.js';

/** One sheet of a workbook as CSV, and what is to be said of it. */
export interface SheetRead {
  readonly csv: AsyncIterable<Uint8Array>;
  /** Which sheet it is, of how many, and what was hidden in it: a line each. */
  readonly told: string;
}

async function wholeFile(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MOST_PACKED) {
      throw refusedWorkbook(
        'workbook-too-large',
        'a workbook must not be larger than 32 MiB: save the table as "CSV UTF-8"',
      );
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function parsed(bytes: Uint8Array): Promise<Workbook> {
  // Only who reads a workbook waits for the library that does.
  const { readXlsx } = await import('hucre/xlsx');
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    // The library's message could quote a cell.
    throw refusedWorkbook(
      'not-a-workbook',
      'the workbook is damaged: open it in Excel or WPS and save it again',
    );
  }
}

function toldOf({ name, rowDefs, columns = [] }: Sheet, sheets: readonly Sheet[]): string {
  const hiddenRows = [...(rowDefs?.values() ?? [])].filter(({ hidden = false }) => hidden).length;
  const hiddenColumns = columns.filter(({ hidden = false }) => hidden).length;
  const hidden = [
    ...(hiddenRows > 0 ? [`${hiddenRows} rows`] : []),
    ...(hiddenColumns > 0 ? [`${hiddenColumns} columns`] : []),
  ];
  return [
    ...(sheets.length > 1 ? [`sheet: ${name}, of ${sheets.length}\n`] : []),
    ...(hidden.length > 0 ? [`hidden in the sheet, and read like the rest: ${hidden.join(', ')}\n`] : []),
  ].join('');
}

/**
 * Reads one sheet of a workbook of .xlsx. Macros are not run; hidden rows and columns are read like the rest, for a
 * filter hides children who are in the register.
 *
 * @param sheet its name, or else its number, from 1; where absent the only one that is neither hidden nor empty.
 * @throws {Failure} 64 where that sheet is not there, 65 where the file is no workbook, is protected by a password or
 * unpacks to too much, where several sheets may be meant, or a formula has no value.
 */
export async function readWorkbook(
  chunks: AsyncIterable<Uint8Array>,
  sheet: string | undefined,
  how: MergedRows,
): Promise<SheetRead> {
  const bytes = await wholeFile(chunks);
  checkContainer(bytes);
  const { sheets } = await parsed(bytes);
  const chosen = chosenSheet(sheets, sheet);
  async function* csv(): AsyncGenerator<Uint8Array> {
    yield* sheetCsv(chosen, how);
  }
  return { csv: csv(), told: toldOf(chosen, sheets) };
}
