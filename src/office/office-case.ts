import type { ChildCase } from '../case/dictionary.js';
import { confidential, hiv } from '../case/facts/circumstances.js';
import { isRecord } from '../input/record.js';

/** A case as an office keeps it confidential: the caller's own key, and that it is so. */
interface ConfidentialCase {
  readonly id?: string;
  readonly confidential: true;
}

/** The caller's own key, where one is given. */
export function keyOf(input: unknown): string | null {
  return isRecord(input) && typeof input.id === 'string' ? input.id : null;
}

/** Whether a case is marked confidential; a mark that cannot be read counts as one. */
export function isConfidential(input: unknown): boolean {
  const mark = isRecord(input) ? input[confidential.path] : undefined;
  return mark !== undefined && mark !== null && mark !== false;
}

/** A confidential case: of all that is recorded only the key is left, so nothing else can be shown. */
export function confidentialCase(id: string | null): ConfidentialCase {
  return id === null ? { confidential: true } : { id, confidential: true };
}

/**
 * A case as an office decides it: `hiv` is false whatever the cell holds, even where it could not be read, and of a
 * confidential case only the key is left. What is made of it cannot depend on what is not in it.
 *
 * @param input anything, for example the outcome of `JSON.parse`; what is no object comes back as it is.
 * @param shared ids that some row marks confidential: every other row of the id is confidential too.
 * @see 2.1-2
 * @example
 * officeCase({ id: 'a1', street: true, hiv: true }); // { id: 'a1', street: true, hiv: false }
 * officeCase({ id: 'a2', street: true, confidential: true }); // { id: 'a2', confidential: true }
 */
export function officeCase(input: ChildCase, shared?: ReadonlySet<string>): ChildCase;
export function officeCase(input: unknown, shared?: ReadonlySet<string>): unknown;
export function officeCase(input: unknown, shared?: ReadonlySet<string>): unknown {
  if (!isRecord(input)) return input;
  const id = keyOf(input);
  if (isConfidential(input) || (id !== null && shared?.has(id) === true)) return confidentialCase(id);
  return { ...input, [hiv.path]: false };
}
