import { type ExpectedType, type Issue, RefusedInput } from '../../input/issue.js';
import { nearest } from '../../input/nearest.js';
import { isRecord } from '../../input/record.js';
import { mustBe, wrongAt } from '../../input/say.js';
import type { Bilingual } from '../../logic/bilingual.js';
import type { Bindings, StandardsBinding } from './bindings.js';

const MEMBERS: readonly string[] = ['table', 'columns', 'onlyNamed', 'standards'];
const STANDARDS_MEMBERS: readonly string[] = ['table', 'columns'];

const TABLED = { zh: '含 table 和 columns 的对象', en: 'an object with table and columns' };
const TEXT = { zh: '文本', en: 'text' };
const TEXTS = { zh: '值为文本的对象', en: 'an object of texts' };
const TEXTS_AND_NULL = { zh: '值为文本或 null 的对象', en: 'an object of texts and null' };
const YES_OR_NO = { zh: ' true 或 false', en: 'true or false' };

function wrong(path: string, be: Bilingual, type: ExpectedType): Issue {
  return mustBe('invalid-type', path, be, { type });
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
      const says = { zh: `不得有：可有 ${members.join('、')}`, en: `must be one of ${members.join(', ')}` };
      const hints = {
        expected: { type: 'object', values: members },
        suggestion: nearest(key, members),
      } as const;
      return wrongAt('unexpected-field', `${at}.${key.slice(0, 80)}`, says, hints);
    });
}

/** The binding of a table of standards; reports what is wrong with its shape. */
function readStandards(input: unknown, issues: Issue[]): StandardsBinding {
  const at = 'bindings.standards';
  if (!isRecord(input)) {
    issues.push(wrong(at, TABLED, 'object'));
    return {};
  }
  const { table = 'standards', columns = {} } = input;
  issues.push(...unexpected(input, at, STANDARDS_MEMBERS));
  if (typeof table !== 'string') issues.push(wrong(`${at}.table`, TEXT, 'text'));
  if (!isTexts(columns)) issues.push(wrong(`${at}.columns`, TEXTS, 'object'));
  return typeof table === 'string' && isTexts(columns) ? { table, columns } : {};
}

/**
 * Reads anything, for example the outcome of `JSON.parse`, as bindings; names are checked where they are used.
 *
 * @throws {RefusedInput} with everything that is wrong with its shape.
 */
export function readBindings(input: unknown): Bindings {
  if (!isRecord(input)) throw new RefusedInput([wrong('bindings', TABLED, 'object')]);
  const { table = 'children', columns = {}, onlyNamed = false, standards: given = {} } = input;
  const issues = unexpected(input, 'bindings', MEMBERS);
  const standards = readStandards(given, issues);
  if (typeof table !== 'string') issues.push(wrong('bindings.table', TEXT, 'text'));
  if (!isColumns(columns)) issues.push(wrong('bindings.columns', TEXTS_AND_NULL, 'object'));
  if (typeof onlyNamed !== 'boolean') issues.push(wrong('bindings.onlyNamed', YES_OR_NO, 'boolean'));
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
