import type { AssessedColumns } from '../../src/columns/assess-columns.js';
import { chenzhou } from '../../src/decide/assess.js';
import { RefusedInput } from '../../src/input/issue.js';
import { yuan } from '../../src/money/fen.js';
import { CATEGORIES } from '../../src/policy/categories.js';
import { BENEFITS, MEASURES } from '../../src/policy/rulebook.js';

const inYuan = (fen: number | null | undefined): string | null =>
  fen === null || fen === undefined ? null : yuan(fen);

/** One row of the columns, told like a result. */
function rowOf(columns: AssessedColumns, row: number): object {
  return {
    categories: CATEGORIES.map(({ id }) => columns.categories[id].at(row)),
    inDifficulty: columns.inDifficulty.at(row),
    benefits: BENEFITS.map(({ id }) => columns.benefits[id].at(row)),
    amounts: BENEFITS.map(({ id }) => inYuan(columns.benefits[id].amount?.at(row))),
    measures: MEASURES.map(({ id }) => columns.measures[id].at(row)),
    min: inYuan(columns.monthly.min.at(row)),
    max: inYuan(columns.monthly.max.at(row)),
  };
}

function scalarRow(input: unknown, context: unknown): object {
  const result = chenzhou().assess(input, context);
  return {
    categories: CATEGORIES.map(({ id }) => result.categories[id]),
    inDifficulty: result.inDifficulty,
    benefits: BENEFITS.map(({ id }) => result.benefits[id].status),
    amounts: BENEFITS.map(({ id }) => result.benefits[id].amount),
    measures: MEASURES.map(({ id }) => result.measures[id]),
    min: result.monthly.min,
    max: result.monthly.max,
  };
}

/** Where the columns and `assess` differ in one row: nothing, or both sides. */
export function differenceIn(
  columns: AssessedColumns,
  row: number,
  input: unknown,
  context: unknown,
): readonly string[] {
  const batch = columns.issues.filter((issue) => issue.row === row);
  try {
    const alone = JSON.stringify(scalarRow(input, context));
    const together = JSON.stringify(rowOf(columns, row));
    if (batch.length > 0) return ['refused in columns alone'];
    return alone === together ? [] : [alone, together];
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    const alone = JSON.stringify(error.issues);
    const together = JSON.stringify(batch.map(({ row: _row, ...issue }) => issue));
    return alone === together ? [] : [alone, together];
  }
}
