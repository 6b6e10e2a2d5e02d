import { type Issue, RefusedInput } from './issue.js';
import { nearest } from './nearest.js';
import { isRecord } from './record.js';
import { mustBe, mustBeOneOf, wrongAt } from './say.js';

/** The options of a function: the words that each may be, `null` where it is checked by who reads it. */
export type KnownOptions = Readonly<Record<string, readonly string[] | null>>;

/** What is wrong with options: not an object, a name that is none, a word that is none. */
export function optionIssues(given: unknown, known: KnownOptions, at = 'options'): readonly Issue[] {
  if (given === undefined) return [];
  const names = Object.keys(known);
  if (!isRecord(given)) {
    const be = { zh: `对象，可有 ${names.join('、')}`, en: `an object with any of ${names.join(', ')}` };
    return [mustBe('invalid-type', at, be, { type: 'object', values: names })];
  }
  return Object.keys(given).flatMap((name): readonly Issue[] => {
    const words = Object.hasOwn(known, name) ? known[name] : undefined;
    if (words === undefined) return [unknownOption(name, names)];
    const value = given[name];
    if (words === null || value === undefined || words.some((word) => word === value)) return [];
    return [mustBeOneOf('invalid-value', name, words)];
  });
}

function unknownOption(name: string, names: readonly string[]): Issue {
  const says = {
    zh: `不是选项：可有 ${names.join('、')}`,
    en: `is no option: there are ${names.join(', ')}`,
  };
  const hints = { expected: { type: 'object', values: names }, suggestion: nearest(name, names) } as const;
  return wrongAt('unexpected-field', name.slice(0, 80), says, hints);
}

/** @throws {RefusedInput} with everything that is wrong with the options. */
export function checkOptions(given: unknown, known: KnownOptions): void {
  const issues = optionIssues(given, known);
  if (issues.length > 0) throw new RefusedInput(issues);
}

/** @throws {RefusedInput} where a word is none of those that there are. */
export function checkWord(name: string, given: unknown, words: readonly string[]): void {
  if (!words.some((word) => word === given))
    throw new RefusedInput([mustBeOneOf('invalid-value', name, words)]);
}
