import type { Bilingual } from '../logic/bilingual.js';
import { type Expected, type Issue, RefusedInput } from './issue.js';
import { nearest } from './nearest.js';
import { isRecord } from './record.js';
import { mustBe, wrongAt } from './say.js';

/** What an option may be that is none of a few words. */
interface OptionKind {
  readonly be: Bilingual;
  readonly expected: Expected;
  readonly isOne: (given: unknown) => boolean;
}

/** Each is a constant of its own, so that a bundle carries those that it asks for. */
export const YES_OR_NO: OptionKind = {
  be: { zh: ' true 或 false', en: 'true or false' },
  expected: { type: 'boolean' },
  isOne: (given) => typeof given === 'boolean',
};

export const TEXT: OptionKind = {
  be: { zh: '文本', en: 'text' },
  expected: { type: 'text' },
  isOne: (given) => typeof given === 'string',
};

export const LIST: OptionKind = {
  be: { zh: '列表', en: 'a list' },
  expected: { type: 'list' },
  isOne: Array.isArray,
};

export const OBJECT: OptionKind = {
  be: { zh: '对象', en: 'an object' },
  expected: { type: 'object' },
  isOne: isRecord,
};

export const COUNT: OptionKind = {
  be: { zh: '自 1 起的整数', en: 'a whole number from 1' },
  expected: { type: 'number', min: 1 },
  isOne: (given) => typeof given === 'number' && Number.isSafeInteger(given) && given >= 1,
};

type Known = readonly (string | number)[] | OptionKind | null;

/** The options of a function: the words or the kind that each may be, `null` where it is checked by who reads it. */
export type KnownOptions = Readonly<Record<string, Known>>;

/** What is wrong with options: not an object, a name that is none, a word that is none, a value of another type. */
export function optionIssues(given: unknown, known: KnownOptions): readonly Issue[] {
  if (given === undefined) return [];
  const names = Object.keys(known);
  if (!isRecord(given)) {
    const be = { zh: `对象，可有 ${names.join('、')}`, en: `an object with any of ${names.join(', ')}` };
    return [mustBe('invalid-type', 'options', be, membersOf(names))];
  }
  return Object.keys(given).flatMap((name): readonly Issue[] => {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    return kind === undefined ? [unknownOption(name, names)] : valueIssues(name, given[name], kind);
  });
}

function valueIssues(name: string, value: unknown, kind: Known): readonly Issue[] {
  if (kind === null || value === undefined) return [];
  if (!('isOne' in kind)) return wordIssues(name, value, kind);
  return kind.isOne(value) ? [] : [mustBe('invalid-type', name, kind.be, kind.expected)];
}

/** What is wrong with a word of which there are a few. */
export function wordIssues(
  path: string,
  given: unknown,
  words: readonly (string | number)[],
): readonly Issue[] {
  if (words.some((word) => word === given)) return [];
  const be = { zh: `须为下列之一：${words.join('、')}`, en: `must be one of ${words.join(', ')}` };
  const suggestion = typeof given === 'string' ? nearest(given, words.map(String)) : undefined;
  return [wrongAt('invalid-value', path, be, { expected: { type: 'choice', values: words }, suggestion })];
}

/** What is wrong with the words of a list, each of which is one of a few. */
export function listIssues(
  name: string,
  given: readonly unknown[],
  words: readonly string[],
): readonly Issue[] {
  return given.flatMap((word, i) => wordIssues(`${name}[${i}]`, word, words));
}

const membersOf = (values: readonly string[]): Expected => ({ type: 'object', values });

function unknownOption(name: string, names: readonly string[]): Issue {
  const says = {
    zh: `不是选项：可有 ${names.join('、')}`,
    en: `is no option: there are ${names.join(', ')}`,
  };
  const hints = { expected: membersOf(names), suggestion: nearest(name, names) };
  return wrongAt('unexpected-field', name.slice(0, 80), says, hints);
}

/** @throws {RefusedInput} with everything that is wrong with the options. */
export function checkOptions(given: unknown, known: KnownOptions): void {
  const issues = optionIssues(given, known);
  if (issues.length > 0) throw new RefusedInput(issues);
}

/** @throws {RefusedInput} where a word is none of those that there are. */
export function checkWord(name: string, given: unknown, words: readonly string[]): void {
  const issues = wordIssues(name, given, words);
  if (issues.length > 0) throw new RefusedInput(issues);
}
