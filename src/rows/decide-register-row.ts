import type { AssessContext } from '../decide/context/context.js';
import type { RegisterRow } from '../register/read-register.js';
import { type DecidedRow, decideRow, type OfficeRows } from './decide-row.js';

/** How the rows of a register are decided. */
export interface RegisterRules {
  readonly context: AssessContext;
  /** Whether every row carries its resident identity number. */
  readonly echoKey: boolean;
  /** Where rows are decided as an office lists them; the register is then read so too. */
  readonly office: OfficeRows;
}

/** Decides one child of a register as offices send it; what was wrong with its cells stands in its place. */
export function decideRegisterRow(row: RegisterRow, { context, echoKey, office }: RegisterRules): DecidedRow {
  const key = { row: row.row, ...(echoKey ? { key: row.key ?? null } : {}) };
  if ('case' in row) {
    const decided = decideRow({ kind: 'case', input: row.case }, context, office);
    return decided.kind === 'confidential' ? { ...decided, row: row.row } : { ...decided, ...key };
  }
  const { id, issues } = row;
  if (id !== null && office?.confidential.has(id) === true) return { kind: 'confidential', id, row: row.row };
  return { kind: 'refused', id, issues, ...key };
}
