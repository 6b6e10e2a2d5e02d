import type { RowIssue } from '../rows/row.js';
import type { Refusal } from './disclosure.js';

const UNSAID: RowIssue = { code: 'invalid-type', path: '', message: 'the row is refused' };

/** A row that was refused as it is written: its first issue, then all of them. */
export function refusalOf(id: string | null, issues: readonly RowIssue[]): Refusal {
  const [{ code, path, message } = UNSAID] = issues;
  return { id, error: { code, path, message, issues } };
}
