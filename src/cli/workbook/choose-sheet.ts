import type { Sheet } from 'hucre/xlsx';
import { usage } from '../arguments.js';
import { EXIT, Failure } from '../failure.js';

const isEmpty = ({ rows }: Sheet): boolean =>
  rows.every((row) => row.every((cell) => cell === null || cell === ''));

const isHidden = ({ hidden = false, veryHidden = false }: Sheet): boolean => hidden || veryHidden;

/** A sheet with its number, and whether a person who opens the workbook sees it. */
function described(sheet: Sheet, index: number): string {
  const notes = [...(isHidden(sheet) ? ['hidden'] : []), ...(isEmpty(sheet) ? ['empty'] : [])];
  const rows = notes.includes('empty') ? '' : `, ${sheet.rows.length} rows`;
  return `  ${index + 1}  ${sheet.name}${rows}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

/** Every sheet of a workbook, a line each. */
export function sheetList(sheets: readonly Sheet[]): string {
  return sheets.map(described).join('\n');
}

function namedSheet(sheets: readonly Sheet[], given: string): Sheet {
  const sheet =
    sheets.find(({ name }) => name === given) ??
    (/^[1-9]\d{0,3}$/.test(given) ? sheets[Number(given) - 1] : undefined);
  if (sheet !== undefined) return sheet;
  throw usage(`--sheet names no sheet of the workbook, by name or number:\n${sheetList(sheets)}`);
}

/**
 * The sheet that is meant: the one that is named, by name or else by number, or the only one that is neither hidden nor
 * empty.
 *
 * @throws {Failure} 64 where the one that is named is not there, 65 where several may be meant, or none.
 */
export function chosenSheet(sheets: readonly Sheet[], given: string | undefined): Sheet {
  if (given !== undefined) return namedSheet(sheets, given);
  const filled = sheets.filter((sheet) => !isHidden(sheet) && !isEmpty(sheet));
  const [only] = filled;
  if (only !== undefined && filled.length === 1) return only;
  const why = only === undefined ? 'no sheet that is neither hidden nor empty' : 'several sheets';
  throw new Failure(
    EXIT.data,
    `which-sheet: the workbook has ${why}: name one with --sheet\n${sheetList(sheets)}`,
  );
}
