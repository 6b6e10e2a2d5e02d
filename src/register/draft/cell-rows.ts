import { RefusedInput } from '../../input/issue.js';
import { type Cells, cellsOf, type Delimiter } from '../cells.js';
import type { RegisterEncoding } from '../signature.js';
import { type TextRow, TextRows } from '../text-rows.js';
import { headerScore, ROWS_SEARCHED } from './draft-header.js';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

function textOf(row: TextRow): string {
  if ('issue' in row) throw new RefusedInput([row.issue]);
  return row.text;
}

/** The delimiter under which some row looks most like a header row. */
function delimiterOf(texts: readonly string[]): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const score = Math.max(0, ...cellsOf(texts, delimiter).map((cells = []) => headerScore(cells)));
    if (score <= most) continue;
    most = score;
    best = delimiter;
  }
  return best;
}

/**
 * The cells of every row of a register in CSV, from its first row on; `undefined` for a row whose quotes are malformed.
 *
 * @param headerRow the header row, from 1, where the caller names it: what separates its cells is looked for up to there.
 * @throws {RefusedInput} while it is iterated: where the file is no CSV, or cannot be read on.
 */
export async function* cellRows(
  chunks: AsyncIterable<Uint8Array>,
  encoding: RegisterEncoding | undefined,
  headerRow: number | undefined,
): AsyncGenerator<Cells> {
  const searched = Math.max(ROWS_SEARCHED, headerRow ?? 0);
  const rows = new TextRows(chunks, encoding);
  let first: string[] | undefined = [];
  let delimiter: Delimiter = ',';
  for await (const batch of rows) {
    const texts = batch.map(textOf);
    if (first === undefined) {
      yield* cellsOf(texts, delimiter);
      continue;
    }
    first.push(...texts);
    if (first.length < searched) continue;
    delimiter = delimiterOf(first);
    rows.separate(delimiter);
    yield* cellsOf(first, delimiter);
    first = undefined;
  }
  if (first !== undefined) yield* cellsOf(first, delimiterOf(first));
}
