import { type ChildCase, FACTS } from '../../src/case/dictionary.js';
import { flatColumnName } from '../../src/case/flat.js';
import type { AssessContext } from '../../src/decide/context/context.js';
import type { ResultOf } from '../../src/decide/result.js';
import { assess } from '../../src/index.js';
import type { Fact } from '../../src/logic/fact.js';
import type { Ids } from '../../src/policy/policy.js';
import { caseOf, type Draw, type Row, randomRow } from '../register/random-register.js';

/** A row of a table: one value per fact, `null` where nothing is recorded. */
export type TableRow = Readonly<Record<string, string | number | boolean | null>>;

function cell(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A random child as a row of the table, under its own id. */
export function tableRow(row: Row, id: string): TableRow {
  const cells = [...row].map(([fact, value]) => [flatColumnName(fact.path), cell(value)] as const);
  return { ...Object.fromEntries(cells), id };
}

/** Random children; `forget` in a hundred of their facts are unknown. */
export function randomRows(draw: Draw, on: string, count: number, forget: number): readonly Row[] {
  return Array.from({ length: count }, () => randomRow(draw, on, forget));
}

/** What `assess` says of a child, by the names that the query gives its columns. */
export function expectedCells(row: Row, context: AssessContext): Readonly<Record<string, unknown>> {
  return expectedOf(caseOf(row), context);
}

/** The same of a case. */
export function expectedOf(child: ChildCase, context: AssessContext): Readonly<Record<string, unknown>> {
  return cellsOf(assess(child, context));
}

/** A result by the names that the query gives its columns. */
export function cellsOf(
  result: Pick<ResultOf<Ids>, 'inDifficulty' | 'monthly' | 'categories' | 'measures' | 'benefits'>,
): Readonly<Record<string, unknown>> {
  const fen = (amount: string | null): number | null =>
    amount === null ? null : Number(amount.replace('.', ''));
  const cells: Record<string, unknown> = {
    in_difficulty: result.inDifficulty,
    monthly_min_fen: fen(result.monthly.min),
    monthly_max_fen: fen(result.monthly.max),
  };
  for (const [id, truth] of Object.entries(result.categories))
    cells[`categories_${id}`.replaceAll('-', '_')] = truth;
  for (const [id, truth] of Object.entries(result.measures))
    cells[`measures_${id}`.replaceAll('-', '_')] = truth;
  for (const [id, { status, amount, excludedBy }] of Object.entries(result.benefits)) {
    const stem = `benefits_${id}`.replaceAll('-', '_');
    cells[`${stem}_status`] = status;
    cells[`${stem}_amount_fen`] = fen(amount);
    cells[`${stem}_excluded_by`] = excludedBy.length === 0 ? null : excludedBy.join();
  }
  return cells;
}

/** The columns of the table, with their types in DuckDB, PostgreSQL and SQLite. */
export function columnTypes(
  day: string,
  truth: string,
  facts: readonly Fact[] = FACTS,
): readonly (readonly [name: string, type: string])[] {
  return facts.map((fact) => {
    const type = {
      boolean: truth,
      choice: 'VARCHAR(40)',
      grade: 'INTEGER',
      date: day,
      division: 'VARCHAR(40)',
      money: 'DECIMAL(12, 2)',
      text: 'VARCHAR(40)',
    }[fact.type];
    return [flatColumnName(fact.path), type] as const;
  });
}

/** A literal that every engine reads. */
export function literal(value: string | number | boolean | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value).toUpperCase();
}
