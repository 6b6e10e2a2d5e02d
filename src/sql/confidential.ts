import { confidential } from '../case/facts/circumstances.js';
import type { Dialect } from './dialect.js';
import type { Bound } from './table/bindings.js';

/** The column that says whether a row may be shown. */
export const MARK = 'kunjing_confidential';

/** Whether a row is marked confidential: a mark that cannot be read counts as one. */
function isMarked(column: string, { numbersForTruth, asText }: Dialect): string {
  const no = numbersForTruth ? `${asText(column)} = '0'` : `NOT ${column}`;
  return `CASE WHEN ${column} IS NULL THEN FALSE WHEN ${no} THEN FALSE ELSE TRUE END`;
}

/**
 * The caller's table with the mark beside each row: its own, or that of another row of the same id. `null` where the
 * table has no column for it.
 */
export function marked(source: string, bound: Bound, dialect: Dialect): string | null {
  const column = bound.column(confidential.path);
  if (column === null) return null;
  const q = (name: string): string => bound.quote(name);
  const child = q('row');
  const own = isMarked(`${child}.${column}`, dialect);
  const id = bound.column('id');
  if (id === null) return `(\nSELECT ${child}.*, ${own} AS ${q(MARK)}\nFROM ${source} AS ${child})`;
  const ids = [
    `SELECT DISTINCT ${child}.${id} AS ${q('marked_id')}`,
    `FROM ${source} AS ${child}`,
    `WHERE ${child}.${id} IS NOT NULL AND ${own}`,
  ].join('\n');
  const shared = `${q('other')}.${q('marked_id')} IS NOT NULL`;
  return [
    `(\nSELECT ${child}.*, CASE WHEN ${shared} THEN TRUE ELSE ${own} END AS ${q(MARK)}`,
    `FROM ${source} AS ${child}`,
    `LEFT JOIN (\n${ids}) AS ${q('other')} ON ${q('other')}.${q('marked_id')} = ${child}.${id})`,
  ].join('\n');
}
