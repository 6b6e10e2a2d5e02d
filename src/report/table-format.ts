import { fitted, printable, widthOf } from '../text/width.js';
import type { Disclosure, Identified, Refusal } from './disclosure.js';
import type { Format } from './format.js';
import { totalsText } from './totals-text.js';

/** So many rows are looked at before the widths are settled; the rest is written as it comes. */
const LOOK_AHEAD = 200;
const GAP = '  ';
/** The last column is not cut shorter than this, however narrow the terminal. */
const LEAST_LAST = 12;
/** No other column is wider than this. */
const MOST_WIDE = 40;

type Row<View> =
  | { readonly kind: 'result'; readonly view: View }
  | { readonly kind: 'refusal'; readonly refusal: Refusal };

function idOf({ id }: Identified): string {
  return printable(id ?? '');
}

/** What tells one row from another: the caller's own key and, where asked for, the resident identity number. */
const ID = { name: 'id', cell: idOf };
const KEY = { name: 'key', cell: ({ key }: Identified): string => printable(key ?? '') };

function widest(texts: readonly string[]): number {
  return Math.min(MOST_WIDE, Math.max(...texts.map(widthOf)));
}

function reasonOf({ error }: Refusal): string {
  const where = error.path === '' ? '' : ` at ${error.path}`;
  return printable(`refused: ${error.code}${where}: ${error.message}`);
}

/** Writes rows in columns whose widths are settled. */
function layOut<View extends Identified>(
  { table, waitingFor }: Disclosure<View>,
  rows: readonly Row<View>[],
  columns: number,
  hasKey: boolean,
): { readonly head: string; readonly write: (row: Row<View>) => string } {
  const views = rows.flatMap((row) => (row.kind === 'result' ? [row.view] : []));
  const named = rows.map((row) => (row.kind === 'result' ? row.view : row.refusal));
  const leading = (hasKey ? [ID, KEY] : [ID]).map(({ name, cell }) => ({
    name,
    cell,
    width: widest([name, ...named.map(cell)]),
  }));
  const leadingWidth = leading.reduce((sum, { width }) => sum + width, GAP.length * (leading.length - 1));
  const inner = table.map(({ name, cell }) => ({
    name,
    cell,
    width: widest([name, ...views.map((view) => printable(cell(view)))]),
  }));
  const taken = inner.reduce((sum, { width }) => sum + GAP.length + width, leadingWidth);
  const last = Math.max(LEAST_LAST, columns - taken - GAP.length);
  const joined = taken - leadingWidth + last;

  const line = (cells: readonly string[]): string => `${cells.join(GAP).trimEnd()}\n`;
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
  return {
    head: names + rule,
    write: (row) => {
      if (row.kind === 'refusal') {
        return line([...begun(row.refusal), fitted(reasonOf(row.refusal), joined)]);
      }
      const { view } = row;
      const cells = inner.map(({ cell, width }) => fitted(printable(cell(view)), width));
      return line([...begun(view), ...cells, fitted(printable(waitingFor(view)), last)]);
    },
  };
}

/** A table for a terminal of `columns` columns, with the totals below. */
export function tableFormat<View extends Identified>(
  disclosure: Disclosure<View>,
  columns: number,
  hasKey: boolean,
): Format<View> {
  const early: Row<View>[] = [];
  let write: ((row: Row<View>) => string) | undefined;

  const start = (): string => {
    const layout = layOut(disclosure, early, columns, hasKey);
    write = layout.write;
    return layout.head + early.map(layout.write).join('');
  };
  const add = (row: Row<View>): string => {
    if (write !== undefined) return write(row);
    early.push(row);
    return early.length < LOOK_AHEAD ? '' : start();
  };
  return {
    begin: () => '',
    result: (view) => add({ kind: 'result', view }),
    refusal: (refusal) => add({ kind: 'refusal', refusal }),
    end: (totals) => `${write === undefined ? start() : ''}\n${totalsText(totals)}`,
  };
}
