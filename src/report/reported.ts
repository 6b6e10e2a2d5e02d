import { type Gone, goneText } from '../case/gone.js';
import type { ResultOf } from '../decide/result.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { Disclosure } from '../office/disclosure.js';
import { CONFIDENTIAL } from '../office/notes.js';
import type { Office } from '../office/office.js';
import type { Ids } from '../policy/policy.js';
import type { DecidedRow } from '../rows/decided-row.js';
import type { RowIssue } from '../rows/row.js';

/** Anything that carries the caller's own key. */
export interface Identified {
  readonly id: string | null;
  /** The resident identity number; absent where nobody asked for it. */
  readonly key?: string | null;
}

/** A row that was refused, as it is written. */
export interface Refusal extends Identified {
  readonly error: RowIssue & { readonly issues: readonly RowIssue[] };
}

/** A confidential case, as it is written: the key, and where more is to be found. */
export interface ConfidentialLine extends Identified {
  readonly confidential: true;
  readonly note: typeof CONFIDENTIAL;
}

/** A child who is gone, as it is written. */
export interface GoneLine extends Identified {
  readonly on: string;
  readonly gone: Gone;
  readonly note: Bilingual;
}

/** A decided row, with its resident identity number where that was asked for. */
export type ReportedResult = ResultOf<Ids> & Identified;

/** A row as reports write it. */
export type Reported = (
  | {
      readonly kind: 'result';
      readonly result: ReportedResult;
      /** Where the child is registered, as the row has it. */
      readonly county: string | null;
    }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'confidential'; readonly line: ConfidentialLine }
  | { readonly kind: 'gone'; readonly line: GoneLine }
) & {
  /** The row, as the file numbers it. */
  readonly place: number;
  /** The id came as a number, and is written as one. */
  readonly isNumbered?: true;
};

const UNSAID: RowIssue = {
  code: 'invalid-type',
  path: '',
  message: 'the row is refused',
  messageZh: '这一行不合要求',
};

/** A row that was refused as it is written: its first issue, then all of them. */
export function refusalOf(
  office: Office<Ids>,
  id: string | null,
  issues: readonly RowIssue[],
  disclose: Disclosure,
): Refusal {
  const told = disclose === 'full' ? issues : issues.map((issue) => office.issueShown(issue));
  const [first = UNSAID] = told;
  return { id, error: { ...first, issues: told } };
}

/** A confidential case as it is written. */
export function confidentialLine(id: string | null): ConfidentialLine {
  return { id, confidential: true, note: CONFIDENTIAL };
}

/**
 * A decided row as it is reported; a confidential one never with the resident identity number.
 *
 * @param counted how many rows there were up to this one, where the file numbers them no otherwise.
 */
export function reported(
  office: Office<Ids>,
  row: DecidedRow<Ids>,
  disclose: Disclosure,
  counted: number,
): Reported {
  const shown = shownRow(office, row, disclose, counted);
  return row.isNumbered === true ? { ...shown, isNumbered: true } : shown;
}

function shownRow(
  office: Office<Ids>,
  row: DecidedRow<Ids>,
  disclose: Disclosure,
  counted: number,
): Reported {
  const place = row.row ?? counted;
  const key = row.key === undefined ? undefined : { key: row.key };
  switch (row.kind) {
    case 'result':
      return {
        kind: 'result',
        result: key === undefined ? row.result : { ...row.result, ...key },
        county: row.county ?? null,
        place,
      };
    case 'refused':
      return {
        kind: 'refusal',
        refusal: { ...refusalOf(office, row.id, row.issues, disclose), ...key },
        place,
      };
    case 'confidential':
      return { kind: 'confidential', line: confidentialLine(row.id), place };
    case 'gone': {
      const { id, on, gone } = row;
      return { kind: 'gone', line: { id, on, gone, note: goneText(gone), ...key }, place };
    }
  }
}

/** A result as data: whole, or for an office without what is withheld and the readings about it. */
export function resultData(office: Office<Ids>, result: ReportedResult, disclose: Disclosure): object {
  if (disclose === 'full') return result;
  const { readings, assumptions, notices } = result;
  return {
    ...result,
    benefits: Object.fromEntries(Object.entries(result.benefits).filter(([id]) => id !== office.leftOut)),
    readings: office.readingsShown(readings),
    assumptions: office.assumptionsShown(assumptions),
    notices: office.noticesShown(notices),
  };
}
