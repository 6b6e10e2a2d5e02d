import type { Issue } from '../input/issue.js';
import { checkStandards } from '../money/check-standards.js';
import { STANDARD_RULES, type StandardEntry } from '../policy/standards.js';

/** Checked standards, or what is wrong with them. */
export type ParsedStandards =
  | { readonly ok: true; readonly value: readonly StandardEntry[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads anything as a list of standards: known ids, divisions of Chenzhou, real days, exact amounts not below the
 * floors of the text, and no two entries for one day; or the list of issues.
 *
 * @param input anything, for example the outcome of `JSON.parse`.
 * @see 2.1-1
 * @example
 * parseStandards([{ standard: 'orphan-community', amount: '580' }]).ok; // false
 */
export function parseStandards(input: unknown): ParsedStandards {
  const issues: Issue[] = [];
  const value = checkStandards(input, STANDARD_RULES, issues);
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
}
