import { type Issue, RefusedInput } from '../../input/issue.js';
import type { Cells } from '../cells.js';
import { CHENZHOU_TERMS } from '../chenzhou-terms.js';
import { isAboutOthers } from '../group-header.js';
import { plainName, trimmed } from '../half-width.js';
import { OF_HEADERS, RUNNING_NUMBER } from '../header-candidate.js';
import { suggestFact } from './suggest-fact.js';
import { isVocabulary } from './vocabulary.js';

/** The header row is looked for in the first 20 rows. */
export const ROWS_SEARCHED = 20;

/** A column of a register without its data. */
export interface DraftHeader {
  /** The header above it in the upper of two header rows; empty where there is none, or none that matters. */
  readonly upper: string;
  /** Its own header as the register writes it, on one line; empty where it has none. */
  readonly header: string;
}

/** Where the header is. */
export interface FoundHeader {
  /** The (lower) header row as a spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly columns: readonly DraftHeader[];
}

const MOST_LETTERS = 40;

function oneLine(cell: string): string {
  return trimmed(cell).replace(/\s+/g, ' ');
}

/** Whether a cell looks like a header. */
function isHeaderLike(cell: string): boolean {
  const name = plainName(cell);
  // A number of six digits or more is a date, a division or an identity number: the row is a child's.
  if (name.length > MOST_LETTERS || /\d{6}/.test(name)) return false;
  return isSurelyHeader(cell) || suggestFact('', cell).fact !== undefined;
}

/** Whether it hardly is anything else: 重病 and 农村 name columns, and stand in cells too. */
function isSurelyHeader(cell: string): boolean {
  const name = plainName(cell);
  return (
    name === RUNNING_NUMBER ||
    OF_HEADERS.test(name) ||
    (CHENZHOU_TERMS.names.named(name) !== undefined && !isVocabulary(cell))
  );
}

const filledIn = (cells: readonly string[]): readonly string[] =>
  cells.filter((cell) => trimmed(cell) !== '');

/** How many cells look like headers; 0 where the row may be a child's. */
export function headerScore(cells: readonly string[]): number {
  const filled = filledIn(cells);
  const found = filled.filter(isHeaderLike);
  const sure = found.filter(isSurelyHeader).length;
  // One lone cell is rather a title.
  const isEnough = filled.length > 1 && (sure >= 2 || (sure === 1 && found.length === filled.length));
  return isEnough && found.length * 2 >= filled.length ? found.length : 0;
}

/** Whether a row is the lower of two header rows: it names columns that the row above leaves together, and no child. */
function isLower(upper: readonly string[], lower: readonly string[]): boolean {
  const filled = filledIn(lower);
  if (filled.length < 2 || !filled.every(isHeaderLike)) return false;
  // Some header reaches over both rows.
  return upper.some((cell, place) => trimmed(cell) !== '' && trimmed(lower[place] ?? '') === '');
}

function columnsOf(upper: readonly string[], lower: readonly string[]): readonly DraftHeader[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => {
    const above = oneLine(upper[place] ?? '');
    if (above !== '') group = above;
    const header = oneLine(lower[place] ?? '');
    if (header === '') return { upper: '', header: above };
    return { upper: isAboutOthers(group) ? group : '', header };
  });
}

function notFound(row: number | undefined): RefusedInput {
  const message =
    row === undefined
      ? `none of the first ${ROWS_SEARCHED} rows looks like a header row: name it with --header-row N`
      : `row ${row} does not look like a header row: fewer than half of its cells do`;
  const messageZh =
    row === undefined
      ? `前${ROWS_SEARCHED}行里没有像表头的一行：用 --header-row N 指明`
      : `第${row}行不像表头：像表头的格子不到一半`;
  const issue: Issue = { code: 'missing-header', path: '', message, messageZh };
  return new RefusedInput([issue]);
}

/** The row that has the most headers, and the first such. */
function bestRow(rows: readonly Cells[]): number {
  const scores = rows.map((cells = []) => headerScore(cells));
  const most = Math.max(0, ...scores);
  return most === 0 ? -1 : scores.indexOf(most);
}

/**
 * Looks for the header row, or the two of them, in the first rows of a register.
 *
 * @param headerRow the header row, from 1, the lower of two, where the caller names it.
 * @throws {RefusedInput} where no row looks like one: then its cells may be a child's, and are not shown.
 */
export function findDraftHeader(rows: readonly Cells[], headerRow: number | undefined): FoundHeader {
  const cellsAt = (place: number): readonly string[] => rows[place] ?? [];
  const best = headerRow === undefined ? bestRow(rows) : headerRow - 1;
  const [above, row, below] = [cellsAt(best - 1), cellsAt(best), cellsAt(best + 1)];
  if (headerRow === undefined && best >= 0 && isLower(row, below)) {
    return { row: best + 2, columns: columnsOf(row, below) };
  }
  const isSecond = headerScore(above) > 0 && isLower(above, row);
  if (best < 0 || (headerScore(row) === 0 && !isSecond)) throw notFound(headerRow);
  return { row: best + 1, columns: columnsOf(isSecond || above.some(isAboutOthers) ? above : [], row) };
}
