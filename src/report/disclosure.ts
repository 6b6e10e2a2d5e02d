import type { AssessResult, BenefitStatus, Notice } from '../decide/result.js';
import type { RowIssue } from '../rows/row.js';
import type { Tally } from './totals.js';

/** A row that was refused, as it is written. */
export interface Refusal extends Identified {
  readonly error: RowIssue & { readonly issues: readonly RowIssue[] };
}

/** One column: in a CSV file named by its path in the JSON output, in a table by a word. */
export interface Column<View> {
  readonly name: string;
  readonly cell: (view: View) => string;
}

/** Anything that carries the caller's own key. */
export interface Identified {
  readonly id: string | null;
  /** The resident identity number; absent where nobody asked for it. */
  readonly key?: string | null;
}

/** How much of a result is shown, and how each format shows it. */
export interface Disclosure<View extends Identified> {
  /** The part of a result that may be seen. */
  readonly view: (result: AssessResult) => View;
  /** The part of an issue that may be seen. */
  readonly issue: (issue: RowIssue) => RowIssue;
  readonly tally: (view: View) => Tally;
  /** The columns of a CSV file beside the id. */
  readonly csv: readonly Column<View>[];
  /** The columns of a table between the id and what the row waits for. */
  readonly table: readonly Column<View>[];
  /** What is to be fetched before everything shown is settled; marked where the record looks wrong. */
  readonly waitingFor: (view: View) => string;
}

/** Something that is paid, granted or due, in the three truth values. */
export function holdsOf(status: BenefitStatus): boolean | null {
  return status === 'undetermined' ? null : status === 'entitled';
}

/** A truth value as a cell: unknown is blank, as in a register. */
export function truthCell(truth: boolean | null): string {
  return truth === null ? '' : String(truth);
}

/** `600.00`, or `0.00–650.00`; `?` where a missing standard leaves the upper bound unknown. */
export function range({ min, max }: AssessResult['monthly']): string {
  return min === max ? min : `${min}–${max ?? '?'}`;
}

/** How many hold and how many are open: `5`, `5 (+2?)`. */
export function countCell(values: readonly (boolean | null)[]): string {
  const yes = values.filter((value) => value === true).length;
  const open = values.filter((value) => value === null).length;
  return open === 0 ? String(yes) : `${yes} (+${open}?)`;
}

/** How many facts or pairs of facts of a record look wrong together. */
export function doubtsIn({ notices }: { readonly notices: readonly Notice[] }): number {
  return notices.filter(({ code }) => code === 'doubtful').length;
}

/** What a row waits for, with a mark before it where the record is worth another look. */
export function waitingCell(view: { readonly notices: readonly Notice[] }, text: string): string {
  return doubtsIn(view) > 0 ? `(doubts) ${text}` : text;
}

/** A list as a cell of a table. */
export function listCell(items: readonly string[]): string {
  return items.length === 0 ? '-' : items.join(' ');
}
