import { chenzhou } from '../../src/decide/assess.js';
import type { DecidedRow } from '../../src/rows/decided-row.js';
import { RowDecider } from '../../src/rows/row-decider.js';

/** One case as a row, decided by the policy of Chenzhou. */
export function decidedRow(input: unknown, context: unknown): DecidedRow {
  return new RowDecider(chenzhou(), context, undefined).decide({ kind: 'case', input });
}
