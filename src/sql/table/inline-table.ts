import type { Dialect } from '../dialect.js';

/** A value in a query, with what its column is called and its type. */
export interface Cell {
  readonly name: string;
  readonly type: string;
  readonly value: string;
}

/** Rows that stand in the query itself; the first says names and types. */
export function inlineTable(table: readonly (readonly Cell[])[], { rows: listed }: Dialect): string {
  const [first = [], ...others] = table;
  if (listed === 'unnest') {
    // Trino works VALUES out while it plans, projection by projection and row by row; it does not look into UNNEST.
    const list = table.map((row) => `ROW(${row.map(({ value }) => value).join(', ')})`);
    const types = first.map(({ name, type }) => `CAST(${name} AS ${type}) AS ${name}`);
    const names = first.map(({ name }) => name).join(', ');
    return `SELECT ${types.join(', ')} FROM UNNEST(ARRAY[\n${list.join(',\n')}]) AS listed (${names})`;
  }
  if (listed === 'inline') {
    // Hive plans a UNION ALL branch by branch, each through all that stands above it.
    const typed = ({ type, value }: Cell): string => (value === 'NULL' ? `CAST(NULL AS ${type})` : value);
    const list = table.map((row) => `STRUCT(${row.map(typed).join(', ')})`);
    const names = first.map(({ name }) => name).join(', ');
    return `SELECT INLINE(ARRAY(\n${list.join(',\n')})) AS (${names})`;
  }
  const head = first.map(({ name, type, value }) => `CAST(${value} AS ${type}) AS ${name}`);
  const rows = others.map((row) => row.map(({ value }) => value).join(', '));
  const asValues = listed === 'values' && rows.length > 0;
  const rest = asValues
    ? [`VALUES ${rows.map((row) => `(${row})`).join(',\n')}`]
    : rows.map((row) => `SELECT ${row}`);
  return [`SELECT ${head.join(', ')}`, ...rest].join('\nUNION ALL ');
}
