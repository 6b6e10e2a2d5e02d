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
  const clean = rows.map((row) => row.map(printable));
  const shown = columns.flatMap((column, place) => {
    const cells = clean.map((row) => row[place] ?? '');
    return cells.every((cell) => cell === '') ? [] : [{ ...column, cells }];
  });
  const laidOut = shown.map(({ title, figures, cells }) => {
    const width = Math.max(widthOf(title), ...cells.map(widthOf));
    const pad = (text: string): string => {
      const space = ' '.repeat(width - widthOf(text));
      return figures === true ? space + text : text + space;
    };
    return [pad(title), '-'.repeat(width), ...cells.map(pad)];
  });
  const lines = Array.from({ length: rows.length + 2 }, (_, i) =>
    laidOut
      .map((cells) => cells[i])
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
