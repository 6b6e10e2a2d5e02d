import type { Issue } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { Fact } from '../../logic/fact.js';
import type { FactNames } from '../fact-names.js';
import { halfWidth, trimmed } from '../half-width.js';
import type { Told } from './mapping.js';
import { mappingIssue } from './mapping-issue.js';
import { readValue, readValues, UNDECIDED } from './told.js';

export const NO_WORDS: ReadonlyMap<string, readonly Told[]> = new Map();

/** A word as a cell is compared with it. */
function plainWord(word: string): string {
  return halfWidth(trimmed(word)).trim();
}

function readWord(
  names: FactNames,
  fact: Fact | null,
  given: unknown,
  path: string,
  issues: Issue[],
): readonly Told[] {
  if (given === null) return [];
  if (isRecord(given)) return readValues(names, given, path, issues);
  if (fact !== null) {
    const one = readValue(fact, given, path, issues);
    return one === undefined ? [] : [one];
  }
  const says = {
    zh: '没有写 fact，每个用语须给出一个对象（每项事实一个值），或 null（不知道）',
    en: 'names no fact, so that each word must be given an object, a value for each fact, or null for unknown',
  };
  issues.push(mappingIssue('invalid-type', path, says));
  return [];
}

/**
 * What the words of a column say. Each is given a value of the column's fact, an object with a value for each of several
 * facts, or `null` for unknown; `""` is a blank cell.
 *
 * @param fact `null` where the column has no fact of its own.
 */
export function readWords(
  names: FactNames,
  fact: Fact | null,
  given: unknown,
  path: string,
  issues: Issue[],
): ReadonlyMap<string, readonly Told[]> {
  if (given === undefined) return NO_WORDS;
  if (fact?.type === 'text') {
    const says = {
      zh: `不能有：${fact.label.zh}照原样读取`,
      en: `must be absent: ${fact.path} is taken as it is written`,
    };
    issues.push(mappingIssue('unexpected-field', path, says));
    return NO_WORDS;
  }
  if (!isRecord(given)) {
    const says = { zh: '须为对象：每个用语一个值', en: 'must be an object: a value for each word' };
    issues.push(mappingIssue('invalid-type', path, says));
    return NO_WORDS;
  }
  const words = new Map<string, readonly Told[]>();
  let undecided = 0;
  for (const [own, value] of Object.entries(given)) {
    const word = plainWord(own);
    if (words.has(word)) {
      const says = { zh: '同一用语写了两次', en: 'explains one word twice' };
      issues.push(mappingIssue('duplicate-key', path, says));
    }
    if (value === UNDECIDED) undecided += 1;
    words.set(word, value === UNDECIDED ? [] : readWord(names, fact, value, path, issues));
  }
  if (undecided > 0) {
    const says = {
      zh: `有${undecided}个用语尚未确认：把“?”改为取值，不知道的改为 null`,
      en: `leaves ${undecided} ${undecided === 1 ? 'word' : 'words'} undecided: put a value in place of "?", or null for unknown`,
    };
    issues.push(mappingIssue('undecided', path, says));
  }
  return words;
}
