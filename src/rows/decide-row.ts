import type { ChildCase } from '../case/dictionary.js';
import { assess } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import type { AssessResult } from '../decide/result.js';
import { RefusedInput } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import type { Row, RowIssue } from './row.js';

/** What became of one row. */
export type DecidedRow = (
  | { readonly kind: 'result'; readonly result: AssessResult }
  | { readonly kind: 'refused'; readonly id: string | null; readonly issues: readonly RowIssue[] }
) & {
  /** The resident identity number, `null` where none is given; only where the caller asked for it to be returned. */
  readonly key?: string | null;
};

function isObject(input: unknown): input is ChildCase {
  return isRecord(input);
}

/** Decides one row. A row that is refused becomes its issues, in its place; the others do not notice. */
export function decideRow(row: Row, context: AssessContext): DecidedRow {
  if (row.kind === 'refused') return { kind: 'refused', id: null, issues: [row.issue] };
  const { input } = row;
  if (!isObject(input)) {
    const message = 'a case must be an object of facts';
    return { kind: 'refused', id: null, issues: [{ code: 'invalid-type', path: '', message }] };
  }
  try {
    return { kind: 'result', result: assess(input, context) };
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    return { kind: 'refused', id: typeof input.id === 'string' ? input.id : null, issues: error.issues };
  }
}
