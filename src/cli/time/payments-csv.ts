import { parse } from 'csv-parse/sync';
import { EXIT, Failure } from '../failure.js';

const COLUMNS = ['month', 'benefit', 'amount'] as const;

function recordsIn(text: string, what: string): readonly (readonly string[])[] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new Failure(EXIT.data, `${what} is not valid CSV: a quote is not closed or stands within a cell`);
  }
}

/**
 * A list of payments in CSV, columns in any order, as the list that `settle` takes and checks.
 *
 * @throws {Failure} 65 where it is no table of these three columns.
 */
export function paymentsIn(text: string, what: string): readonly object[] {
  const [header = [], ...rows] = recordsIn(text, what);
  const names = header.map((name) => COLUMNS.find((column) => column === name.trim().toLowerCase()));
  if (names.length !== COLUMNS.length || COLUMNS.some((column) => !names.includes(column))) {
    throw new Failure(EXIT.data, `${what} must have the columns ${COLUMNS.join(', ')}`);
  }
  return rows.map((cells, at) => {
    if (cells.length === names.length) {
      return Object.fromEntries(COLUMNS.map((column) => [column, cells[names.indexOf(column)]]));
    }
    const message = `${what}: data row ${at + 1} has ${cells.length} columns, the header has ${names.length}`;
    throw new Failure(EXIT.data, message);
  });
}
