import type { Expected, IssueCode } from '../input/issue.js';
import type { Bilingual } from '../logic/bilingual.js';

/** What can be wrong with a row before it is a case. */
export type RowIssueCode =
  | IssueCode
  | 'invalid-json'
  | 'duplicate-member'
  | 'invalid-encoding'
  | 'line-too-long'
  | 'nested-too-deeply';

/** One thing wrong with a row; like an `Issue` it never carries a value. */
export interface RowIssue {
  readonly code: RowIssueCode;
  readonly path: string;
  readonly message: string;
  readonly messageZh: string;
  readonly expected?: Expected;
  readonly suggestion?: string;
}

/** One row of a register: something to be read as a case, or why it cannot be. */
export type Row =
  | {
      readonly kind: 'case';
      readonly input: unknown;
      /** The key came as a number. */
      readonly isNumbered?: true;
    }
  | { readonly kind: 'refused'; readonly issue: RowIssue };

/** Turns the bytes of a register into rows, one for every line, in order. */
export interface RowReader {
  /** The rows that the next bytes complete. */
  push(bytes: Uint8Array): Iterable<Row>;
  /** The rows that were still waiting for more. */
  end(): Iterable<Row>;
}

/** A row that cannot be a case. */
export function refusedRow(code: RowIssueCode, { zh, en }: Bilingual, path = ''): Row {
  return { kind: 'refused', issue: { code, path, message: en, messageZh: zh } };
}
