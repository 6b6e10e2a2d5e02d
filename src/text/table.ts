import { printable, widthOf } from './width.js';

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Figures stand to the right, so that their points stand below each other. */
  readonly figures?: boolean;
}

/**
 * Lays out a table in fixed-width letters; 汉字 count as two columns. Columns in which no row says anything are left
 * out.
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  return [...textTableLines(columns, rows)].join('');
}

/** The widths of 64 rows are measured between two empty texts, so that the consumer gets a turn of the event loop. */
const PAUSE = 64;

/**
 * The lines of a table, with an empty text now and then before the first.
 *
 * @param rows gone through twice: how wide they are is known only behind the last.
 */
export function* textTableLines(
  columns: readonly Column[],
  rows: Iterable<readonly string[]>,
): Generator<string> {
  const widths = columns.map(() => 0);
  let looked = 0;
  for (const row of rows) {
    for (const place of columns.keys()) {
      widths[place] = Math.max(widths[place] ?? 0, widthOf(printable(row[place] ?? '')));
    }
    looked += 1;
    if (looked % PAUSE === 0) yield '';
  }
  const shown = columns.flatMap(({ title, figures = false }, place) => {
    const widest = widths[place] ?? 0;
    return widest === 0 ? [] : [{ title, figures, place, width: Math.max(widest, widthOf(title)) }];
  });
  const line = (cells: readonly string[]): string => `${cells.join('  ').trimEnd()}\n`;
  const padded = (text: string, { width, figures }: (typeof shown)[number]): string => {
    const space = ' '.repeat(width - widthOf(text));
    return figures ? space + text : text + space;
  };
  yield line(shown.map((column) => padded(column.title, column)));
  yield line(shown.map(({ width }) => '-'.repeat(width)));
  for (const row of rows) {
    yield line(shown.map((column) => padded(printable(row[column.place] ?? ''), column)));
  }
}
