/** What can be wrong with a register as offices send it: the file, its header row, a cell. */
type RegisterIssueCode =
  | 'not-csv'
  | 'unknown-encoding'
  | 'ambiguous-encoding'
  | 'mixed-encoding'
  | 'line-too-long'
  | 'unclosed-quote'
  | 'malformed-quote'
  | 'merged-cells'
  | 'second-table'
  | 'contradicting-columns'
  | 'missing-header'
  | 'two-header-rows'
  | 'duplicate-column'
  | 'unknown-column'
  | 'ambiguous-date'
  | 'incomplete-date'
  | 'excel-serial-date'
  | 'not-a-number'
  | 'invalid-identity-number'
  | 'identity-birth-mismatch'
  | 'identity-doubled'
  | 'identity-number-as-id';

/** What can be wrong with a mapping of columns. */
type MappingIssueCode = 'not-json' | 'duplicate-key' | 'undecided';

/** What can be wrong with an event in a history. */
type EventIssueCode = 'event-out-of-order' | 'event-before-birth' | 'contradicting-events';

/** What can be wrong with an input. */
export type IssueCode =
  | 'unknown-fact'
  | 'invalid-type'
  | 'invalid-value'
  | 'invalid-date'
  | 'birth-after-on'
  | 'invalid-division'
  | 'invalid-amount'
  | 'fact-of-lost-parent'
  | 'required'
  | 'unexpected-field'
  | 'unknown-reading'
  | 'unknown-option'
  | 'unknown-standard'
  | 'invalid-unit'
  | 'standard-below-floor'
  | 'overlapping-standards'
  | 'too-many-columns'
  | 'too-many-entries'
  | 'other-edition'
  | 'confidential'
  | EventIssueCode
  | MappingIssueCode
  | RegisterIssueCode;

/**
 * One thing wrong with an input: what, where, and what was expected instead. It never carries the value itself, which
 * may be a child's data.
 */
export interface Issue {
  readonly code: IssueCode;
  /** Dotted path, `standards[0].amount` for entries of a list, empty for the input as a whole. */
  readonly path: string;
  readonly message: string;
  /** The message in Chinese, where there is one. */
  readonly messageZh?: string;
  /** What may stand there, where that is more than the message says. */
  readonly expected?: string;
  /** What is probably meant, where something is near. */
  readonly suggestion?: string;
}

/** Thrown where an input is refused; `issues` lists everything wrong with it, in order. */
export class RefusedInput extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const [first] = issues;
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    super(`${first?.message ?? 'the input is refused'}${more}`);
    this.name = 'RefusedInput';
    this.issues = issues;
  }
}
