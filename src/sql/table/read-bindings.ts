import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { Bindings, StandardsBinding } from './bindings.js';

const MEMBERS: readonly string[] = ['table', 'columns', 'onlyNamed', 'standards'];
const STANDARDS_MEMBERS: readonly string[] = ['table', 'columns'];

function wrong(path: string, expected: string): Issue {
  return { code: 'invalid-type', path, message: `${path} must be ${expected}` };
}

function isColumns(columns: unknown): columns is Readonly<Record<string, string | null>> {
  return (
    isRecord(columns) && Object.values(columns).every((name) => name === null || typeof name === 'string')
  );
}

function isTexts(columns: unknown): columns is Readonly<Record<string, string>> {
  return isRecord(columns) && Object.values(columns).every((name) => typeof name === 'string');
}

function unexpected(
  input: Readonly<Record<string, unknown>>,
  at: string,
  members: readonly string[],
): Issue[] {
  return Object.keys(input)
    .filter((key) => !members.includes(key))
    .map((key): Issue => {
      const path = `${at}.${key.slice(0, 80)}`;
      return { code: 'unexpected-field', path, message: `${path} must be one of ${members.join(', ')}` };
    });
}

/** The binding of a table of standards; reports what is wrong with its shape. */
function readStandards(input: unknown, issues: Issue[]): StandardsBinding {
  const at = 'bindings.standards';
  if (!isRecord(input)) {
    issues.push(wrong(at, 'an object with table and columns'));
    return {};
  }
  const { table = 'standards', columns = {} } = input;
  issues.push(...unexpected(input, at, STANDARDS_MEMBERS));
  if (typeof table !== 'string') issues.push(wrong(`${at}.table`, 'text'));
  if (!isTexts(columns)) issues.push(wrong(`${at}.columns`, 'an object of texts'));
  return typeof table === 'string' && isTexts(columns) ? { table, columns } : {};
}

/**
 * Reads anything, for example the outcome of `JSON.parse`, as bindings; names are checked where they are used.
 *
 * @throws {RefusedInput} with everything that is wrong with its shape.
 */
export function readBindings(input: unknown): Bindings {
  if (!isRecord(input)) throw new RefusedInput([wrong('bindings', 'an object with table and columns')]);
  const { table = 'children', columns = {}, onlyNamed = false, standards: given = {} } = input;
  const issues = unexpected(input, 'bindings', MEMBERS);
  const standards = readStandards(given, issues);
  if (typeof table !== 'string') issues.push(wrong('bindings.table', 'text'));
  if (!isColumns(columns)) issues.push(wrong('bindings.columns', 'an object of texts and null'));
  if (typeof onlyNamed !== 'boolean') issues.push(wrong('bindings.onlyNamed', 'true or false'));
  if (
    typeof table !== 'string' ||
    !isColumns(columns) ||
    typeof onlyNamed !== 'boolean' ||
    issues.length > 0
  ) {
    throw new RefusedInput(issues);
  }
  return { table, columns, onlyNamed, standards };
}
