import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { Bindings } from './bindings.js';

const MEMBERS: readonly string[] = ['table', 'columns', 'onlyNamed'];

function wrong(path: string, expected: string): Issue {
  return { code: 'invalid-type', path, message: `${path} must be ${expected}`, expected };
}

function isColumns(columns: unknown): columns is Readonly<Record<string, string | null>> {
  return (
    isRecord(columns) && Object.values(columns).every((name) => name === null || typeof name === 'string')
  );
}

/**
 * Reads anything, for example the outcome of `JSON.parse`, as bindings; names are checked where they are used.
 *
 * @throws {RefusedInput} with everything that is wrong with its shape.
 */
export function readBindings(input: unknown): Bindings {
  if (!isRecord(input)) throw new RefusedInput([wrong('bindings', 'an object with table and columns')]);
  const { table = 'children', columns = {}, onlyNamed = false } = input;
  const issues = Object.keys(input)
    .filter((key) => !MEMBERS.includes(key))
    .map((key): Issue => {
      const path = `bindings.${key.slice(0, 80)}`;
      return { code: 'unexpected-field', path, message: `${path} must be one of ${MEMBERS.join(', ')}` };
    });
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
  return { table, columns, onlyNamed };
}
