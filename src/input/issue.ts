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
type EventIssueCode =
  | 'event-out-of-order'
  | 'event-before-birth'
  | 'event-after-gone'
  | 'contradicting-events';

/** What a value is expected to be. */
export type ExpectedType =
  | 'boolean'
  | 'text'
  | 'choice'
  | 'number'
  | 'date'
  | 'month'
  | 'division'
  | 'amount'
  | 'ratio'
  | 'object'
  | 'list'
  | 'absent';

/** What may stand in a place, for a program: a form can offer the words, or hold a picker to the bounds. */
export interface Expected {
  readonly type: ExpectedType;
  /** The values, or the names of members, that are allowed; all of them. */
  readonly values?: readonly (string | number)[];
  /** The least that is allowed: a day, an amount in yuan as text, a number. */
  readonly min?: string | number;
  /** The most that is allowed; of an object or a list, how many members it may have. */
  readonly max?: string | number;
  /** How it is written, such as `YYYY-MM-DD`. */
  readonly format?: string;
}

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
  | 'gone'
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
  /** The message in Chinese. */
  readonly messageZh: string;
  /** What may stand there: its type, the words that are allowed, its bounds. */
  readonly expected?: Expected;
  /** What is probably meant, where something is near. */
  readonly suggestion?: string;
}

/** What every copy of the library writes on its refusals. */
const MARK = Symbol.for('kunjing.RefusedInput');

/**
 * Whether an error is a refusal, made by this copy of the library or by another, such as the CommonJS one.
 *
 * @example
 * isRefusedInput(new Error('of something else')); // false
 */
export function isRefusedInput(error: unknown): error is RefusedInput {
  return typeof error === 'object' && error !== null && Reflect.get(error, MARK) === true;
}

/** Thrown where an input is refused; `issues` lists everything wrong with it, in order. */
export class RefusedInput extends Error {
  readonly issues: readonly Issue[];

  /** An error of another copy of this library is one too: one by `import` and one by `require` know each other's. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return isRefusedInput(error);
  }

  constructor(issues: readonly Issue[]) {
    const [first] = issues;
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    super(`${first?.message ?? 'the input is refused'}${more}`);
    this.name = 'RefusedInput';
    Object.defineProperty(this, MARK, { value: true });
    this.issues = issues;
  }
}
