import type { Issue } from './issue.js';
import { isRecord } from './record.js';
import { told } from './say.js';

/** The most members of an object, like the most columns of a register: a case has fewer than seventy. */
export const MOST_MEMBERS = 256;

/** The most entries of a list: a history has dozens of events, a list of standards thousands of entries. */
export const MOST_ENTRIES = 10_000;

/** An object with more members than anything has that is read here. */
export function tooManyMembers(path: string): Issue {
  const message = {
    zh: `${path === '' ? '一个对象' : path} 不得超过 ${MOST_MEMBERS} 项`,
    en: `${path === '' ? 'an object' : path} must not have more than ${MOST_MEMBERS} members`,
  };
  return told('too-many-columns', path, message, { expected: { type: 'object', max: MOST_MEMBERS } });
}

/** A list that is longer than any that is read here. */
export function tooManyEntries(path: string): Issue {
  const message = {
    zh: `${path === '' ? '一个列表' : path} 不得超过 ${MOST_ENTRIES} 项`,
    en: `${path === '' ? 'a list' : path} must not have more than ${MOST_ENTRIES} entries`,
  };
  return told('too-many-entries', path, message, { expected: { type: 'list', max: MOST_ENTRIES } });
}

/**
 * What is too large in parsed JSON, if anything: looked for before each member is checked and each mistake is told.
 *
 * @param input must not nest deeply.
 */
export function boundIssue(input: unknown): Issue | undefined {
  if (Array.isArray(input)) return input.length > MOST_ENTRIES ? tooManyEntries('') : firstIssue(input);
  if (!isRecord(input)) return undefined;
  const members = Object.values(input);
  return members.length > MOST_MEMBERS ? tooManyMembers('') : firstIssue(members);
}

function firstIssue(values: readonly unknown[]): Issue | undefined {
  for (const value of values) {
    const issue = boundIssue(value);
    if (issue !== undefined) return issue;
  }
  return undefined;
}
