import type { MergeRange, Sheet } from 'hucre/xlsx';
import { columnLetters } from '../../register/column-name.js';
import { cellText, isUnworked } from './cell-text.js';
import { refusedWorkbook } from './container.js';

/** How cells that are merged over several rows are read. */
export type MergedRows =
  /** Its value is that of each row: one county beside twenty children. */
  | 'repeat'
  /** The same, but a number is said once: 600 beside two payments is one payment, and not known of which. */
  | 'repeat-words';

/** So many cells are named; the rest is counted by whoever mends them. */
const MOST_NAMED = 5;

/** Rows are handed on in pieces of so many. */
const PIECE = 256;

const NUMBER = /^[\d.,]+$/;

function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** How many entries there are up to the last one that says something. */
function filledUpTo<Entry>(entries: readonly Entry[], saysSomething: (entry: Entry) => boolean): number {
  let end = entries.length;
  while (end > 0 && !entries.slice(end - 1, end).some(saysSomething)) end -= 1;
  return end;
}

/** The texts of a sheet by row, all as wide as the widest row that says something. */
function textsOf({ rows, cells, name }: Sheet): string[][] {
  const unworked: string[] = [];
  const texts = rows.map((row, at) =>
    row.map((value, place) => {
      const cell = cells?.get(`${at},${place}`);
      if (isUnworked(value, cell)) unworked.push(`${columnLetters(place)}${at + 1}`);
      return cellText(value, cell);
    }),
  );
  if (unworked.length > 0) {
    const more = unworked.length > MOST_NAMED ? ` and ${unworked.length - MOST_NAMED} more` : '';
    throw refusedWorkbook(
      'formula-without-value',
      `sheet ${name}: ${unworked.slice(0, MOST_NAMED).join(', ')}${more} hold formulas whose values were never worked out: open the workbook in Excel or WPS and save it`,
    );
  }
  const width = texts.reduce(
    (widest, row) =>
      Math.max(
        widest,
        filledUpTo(row, (text) => text !== ''),
      ),
    0,
  );
  return texts.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? ''));
}

/** A cell that is merged over several rows says its value in each; one over several columns in the first only. */
function repeatMerged(texts: string[][], merges: readonly MergeRange[], how: MergedRows): void {
  for (const { startRow, startCol, endRow } of merges) {
    const text = texts[startRow]?.[startCol] ?? '';
    if (text === '' || (how === 'repeat-words' && NUMBER.test(text))) continue;
    for (const row of texts.slice(startRow + 1, endRow + 1)) if (startCol < row.length) row[startCol] = text;
  }
}

/**
 * A sheet as the CSV that an office would have saved, row by row: blank rows stay, so that rows keep their numbers.
 *
 * @throws {Failure} 65 where a formula has no value.
 */
export function* sheetCsv(sheet: Sheet, how: MergedRows): Generator<Uint8Array> {
  const texts = textsOf(sheet);
  repeatMerged(texts, sheet.merges ?? [], how);
  const end = filledUpTo(texts, (row) => row.some((text) => text !== ''));
  const encoder = new TextEncoder();
  for (let at = 0; at < end; at += PIECE) {
    const piece = texts.slice(at, Math.min(at + PIECE, end));
    yield encoder.encode(piece.map((row) => `${row.map(quoted).join(',')}\n`).join(''));
  }
}
