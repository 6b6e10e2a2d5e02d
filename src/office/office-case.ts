import type { ChildCase } from '../case/dictionary.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import { Office } from './office.js';

/** What an office may be told under 郴政发〔2017〕3号. */
export const OFFICE: Office<ChenzhouIds> = /* @__PURE__ */ new Office(CHENZHOU_2017);

/** Whether a case is marked confidential; a mark that cannot be read counts as one. */
export function isConfidential(input: unknown): boolean {
  return OFFICE.isConfidential(input);
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
  return OFFICE.caseOf(input, shared);
}
