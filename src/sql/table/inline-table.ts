import type { Dialect } from '../dialect.js';

/** A value in a query, with what its column is called and its type. */
export interface Cell {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** Rows that stand in the query itself; the first says names and types. */
export function inlineTable(
  [first = [], ...others]: readonly (readonly Cell[])[],
  { hasValues }: Dialect,
): string {
  const head = first.map(({ name, type, value }) => `CAST(${value} AS ${type}) AS ${name}`);
  const rows = others.map((row) => row.map(({ value }) => value).join(', '));
  const asValues = hasValues && rows.length > 0;
  const rest = asValues
    ? [`VALUES ${rows.map((row) => `(${row})`).join(',\n')}`]
    : rows.map((row) => `SELECT ${row}`);
  return [`SELECT ${head.join(', ')}`, ...rest].join('\nUNION ALL ');
}
