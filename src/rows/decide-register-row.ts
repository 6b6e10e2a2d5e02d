import { hiv } from '../case/facts/circumstances.js';
import type { AssessContext } from '../decide/context/context.js';
import { officeIssue } from '../office/disclose.js';
import { type ColumnMapping, mayTell } from '../register/mapping/mapping.js';
import type { RegisterRow } from '../register/read-register.js';
import { type DecidedRow, decideRow } from './decide-row.js';

/** How the rows of a register are decided. */
export interface RegisterRules {
  readonly context: AssessContext;
  readonly mapping: ColumnMapping;
  /** Whether every row carries its resident identity number. */
  readonly echoKey: boolean;
  /** Whether everything may be seen; otherwise no issue tells of HIV, whatever the register calls its column. */
  readonly isFull: boolean;
}

/** An issue of a register's cell: without the name of the column where that would tell of HIV. */
export function shownIssue<
  Shown extends { readonly code: string; readonly path: string; readonly message: string },
>(issue: Shown, { mapping, isFull }: Pick<RegisterRules, 'mapping' | 'isFull'>): Shown {
  const isWithheld = !isFull && mayTell(mapping, issue.path, hiv);
  return isWithheld ? officeIssue({ ...issue, path: hiv.path }) : issue;
}

/** Decides one child of a register as offices send it; what was wrong with its cells stands in its place. */
export function decideRegisterRow(row: RegisterRow, rules: RegisterRules): DecidedRow {
  const key = rules.echoKey ? { key: row.key ?? null } : {};
  if ('case' in row) return { ...decideRow({ kind: 'case', input: row.case }, rules.context), ...key };
  const issues = row.issues.map((issue) => shownIssue(issue, rules));
  return { kind: 'refused', id: row.id, issues, ...key };
}
