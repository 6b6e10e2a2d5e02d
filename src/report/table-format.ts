import type { Disclosure } from '../office/disclosure.js';
import { CONFIDENTIAL } from '../office/notes.js';
import type { PolicyWords } from '../office/policy-words.js';
import { fitted, printable, widthOf, wrapped } from '../text/width.js';
import { type TableColumn, tableColumns, waitingCell } from './cells.js';
import type { Format } from './format.js';
import type { Identified, Refusal, Reported } from './reported.js';
import { totalsText } from './totals-text.js';

/** So many rows are looked at before the widths are settled; the rest is written as it comes. */
const LOOK_AHEAD = 200;
const GAP = '  ';
/** The last column is not cut shorter than this, however narrow the terminal. */
const LEAST_LAST = 12;
/** No other column is wider than this. */
const MOST_WIDE = 40;

function idOf({ id }: Identified): string {
  return printable(id ?? '');
}

/** What tells one row from another: the caller's own key and, where asked for, the resident identity number. */
const ID = { name: 'id', cell: idOf };
const KEY = { name: 'key', cell: ({ key }: Identified): string => printable(key ?? '') };

const NOTE = `${CONFIDENTIAL.zh} ${CONFIDENTIAL.en}`;

function widest(texts: readonly string[]): number {
  return Math.min(MOST_WIDE, Math.max(...texts.map(widthOf)));
}

function reasonOf({ error }: Refusal): string {
  const where = error.path === '' ? '' : ` at ${error.path}`;
  return printable(`refused: ${error.code}${where}: ${error.message}`);
}

function identifiedIn(row: Reported): Identified {
  switch (row.kind) {
    case 'result':
      return row.result;
    case 'refusal':
      return row.refusal;
    case 'confidential':
      return row.line;
  }
}

/** Writes rows in columns whose widths are settled. */
function layOut(
  cells: readonly TableColumn[],
  rows: readonly Reported[],
  columns: number,
  hasKey: boolean,
): { readonly head: string; readonly write: (row: Reported) => string } {
  const results = rows.flatMap((row) => (row.kind === 'result' ? [row.result] : []));
  const named = rows.map(identifiedIn);
  const leading = (hasKey ? [ID, KEY] : [ID]).map(({ name, cell }) => ({
    name,
    cell,
    width: widest([name, ...named.map(cell)]),
  }));
  const leadingWidth = leading.reduce((sum, { width }) => sum + width, GAP.length * (leading.length - 1));
  const wished = cells.map(({ name, cell }) => ({
    name,
    cell,
    width: widest([name, ...results.map((result) => printable(cell(result)))]),
  }));
  const all = wished.reduce((sum, { width }) => sum + GAP.length + width, leadingWidth);
  const excess = Math.max(0, all + GAP.length + LEAST_LAST - columns);
  // Where the terminal is too narrow the first column, a list, gives way.
  const inner = wished.map((column, place) =>
    place === 0 ? { ...column, width: Math.max(widthOf(column.name), column.width - excess) } : column,
  );
  const taken = inner.reduce((sum, { width }) => sum + GAP.length + width, leadingWidth);
  const last = Math.max(LEAST_LAST, columns - taken - GAP.length);
  const joined = taken - leadingWidth + last;

  const line = (texts: readonly string[]): string => `${texts.join(GAP).trimEnd()}\n`;
  const names = line([
    ...leading.map(({ name, width }) => fitted(name, width)),
    ...inner.map(({ name, width }) => fitted(name, width)),
    fitted('waiting for', last),
  ]);
  const rule = line(
    [...[...leading, ...inner].map(({ width }) => width), last].map((width) => '-'.repeat(width)),
  );
  const begun = (row: Identified): readonly string[] =>
    leading.map(({ cell, width }) => fitted(cell(row), width));
  const further = leading.map(({ width }) => ' '.repeat(width));
  return {
    head: names + rule,
    write: (row) => {
      switch (row.kind) {
        case 'result': {
          const { result } = row;
          const told = inner.map(({ cell, width }) => fitted(printable(cell(result)), width));
          return line([...begun(result), ...told, fitted(printable(waitingCell(result)), last)]);
        }
        case 'refusal': {
          // Whole, on as many lines as it takes: at its end stand the words that may be written there.
          const [first = '', ...more] = wrapped(reasonOf(row.refusal), joined);
          return line([...begun(row.refusal), first]) + more.map((text) => line([...further, text])).join('');
        }
        case 'confidential':
          return line([...begun(row.line), NOTE]);
      }
    },
  };
}

/** A table for a terminal of `columns` columns, with the totals below. */
export function tableFormat(
  { policy, office }: PolicyWords,
  disclose: Disclosure,
  columns: number,
  hasKey: boolean,
): Format {
  const early: Reported[] = [];
  let write: ((row: Reported) => string) | undefined;

  const start = (): string => {
    const layout = layOut(tableColumns(policy), early, columns, hasKey);
    write = layout.write;
    return layout.head + early.map(layout.write).join('');
  };
  return {
    begin: () => '',
    row: (row) => {
      if (write !== undefined) return write(row);
      early.push(row);
      return early.length < LOOK_AHEAD ? '' : start();
    },
    end: (totals) => {
      const notes = disclose === 'full' ? [] : office.notes(totals.confidential);
      const told = notes.map(({ zh, en }) => `${zh} ${en}\n`).join('');
      return `${write === undefined ? start() : ''}\n${totalsText(policy, totals)}${told === '' ? '' : `\n${told}`}`;
    },
  };
}
