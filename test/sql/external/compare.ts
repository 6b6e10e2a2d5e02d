import { parse } from 'csv-parse/sync';
import type { Variant } from './children.js';

const TRUTHS: Readonly<Record<string, string>> = { t: 'true', f: 'false', 1: 'true', 0: 'false' };

/** A cell as text, however the engine writes it. */
function cellText(name: string, cell: unknown): string {
  if (cell === null || cell === undefined || cell === '\\N') return 'NULL';
  const text = (typeof cell === 'string' ? cell : JSON.stringify(cell)).toLowerCase();
  return /_(fen|status)$/.test(name) ? text : (TRUTHS[text] ?? text);
}

/** Whether the kleene form says of itself that it does not settle a cell. */
function isOpen(name: string, cell: string, open: string | undefined): boolean {
  return cellText('open', open) === 'true' && ['NULL', 'undetermined'].includes(cellText(name, cell));
}

/** What was compared. */
export interface Compared {
  readonly cells: number;
  readonly different: readonly string[];
}

/** Every cell of a result that is not what it must be; what the kleene form leaves open is not compared. */
export function compare(
  csv: string,
  count: number,
  expected: Variant['expected'],
  isKleene = false,
): Compared {
  const found: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true });
  const different: string[] = [];
  let cells = 0;
  if (found.length !== count) different.push(`${found.length} rows, not ${count}`);
  for (const row of found) {
    const wanted = expected(Number(row.id));
    for (const [name, cell] of Object.entries(row)) {
      if (name === 'id' || name === 'open') continue;
      if (isKleene && isOpen(name, cell, row.open)) continue;
      cells += 1;
      if (cellText(name, cell) !== cellText(name, wanted[name]))
        different.push(`row ${row.id}: ${name} is ${cell}`);
    }
  }
  return { cells, different };
}

/** The rows of a result that must be empty. */
export function rowsOf(csv: string): readonly string[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.slice(0, 300));
}
