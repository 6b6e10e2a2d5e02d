import { allowedWords } from '../../case/allowed-words.js';
import { readerOf } from '../../case/read.js';
import { expectedOf } from '../../case/wrong.js';
import type { Issue } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { Fact } from '../../logic/fact.js';
import type { FactNames } from '../fact-names.js';
import { readBoolean, readChoice, readGrade } from '../words.js';
import type { Told } from './mapping.js';
import { mappingIssue } from './mapping-issue.js';

/** What a person has still to decide: the draft of a mapping says so, and is not used before it is gone. */
export const UNDECIDED = '?';

/** Says where a person has still to decide. */
export function refuseUndecided(path: string, issues: Issue[]): void {
  const says = {
    zh: '尚未确认：核对后删去“?”，或把“?”改为取值',
    en: 'is still to be decided: delete its "?" once it is confirmed, or put a value in place of it',
  };
  issues.push(mappingIssue('undecided', path, says));
}

/** A name of a fact as the mapping writes it: Chinese label, flat column name or dotted path. */
export function namedFact(names: FactNames, name: unknown, path: string, issues: Issue[]): Fact | undefined {
  const fact = typeof name === 'string' ? names.named(name) : undefined;
  if (fact !== undefined) return fact;
  const says = { zh: '须写事实词典中的一项事实', en: 'must name a fact of the dictionary' };
  const suggestion = typeof name === 'string' ? names.nearest(name) : undefined;
  issues.push(
    mappingIssue('unknown-fact', path, says, {
      expected: { type: 'text', format: 'father.status | father_status | 父亲：状况' },
      suggestion,
    }),
  );
  return undefined;
}

/** The dictionary's own word in place of the value. */
function valueOfWord(fact: Fact, word: string): Told['value'] | undefined {
  const outcome =
    fact.type === 'boolean'
      ? readBoolean(fact, '', word)
      : fact.type === 'choice'
        ? readChoice(fact, word)
        : fact.type === 'grade'
          ? readGrade(fact, word)
          : undefined;
  return outcome !== undefined && 'value' in outcome ? (outcome.value ?? undefined) : undefined;
}

/** A value that a fact can have, as the mapping gives it: as a case holds it, or in the dictionary's words. */
function readGiven(fact: Fact, given: unknown): Told['value'] | undefined {
  if (typeof given === 'string') {
    return typeof readerOf(fact)(given) === 'number' ? given : valueOfWord(fact, given);
  }
  if (typeof given !== 'boolean' && typeof given !== 'number') return undefined;
  return typeof readerOf(fact)(given) === 'number' ? given : undefined;
}

/** One fact with the value that the mapping gives it; `undefined` where there is an issue. */
export function readValue(fact: Fact, given: unknown, path: string, issues: Issue[]): Told | undefined {
  const value = readGiven(fact, given);
  if (value !== undefined && fact.type !== 'text') return { fact, value };
  const says = {
    zh: `须给出${fact.label.zh}可取的值：${allowedWords(fact).zh}`,
    en: `must be given a value that ${fact.path} can have, or null for unknown: ${allowedWords(fact).en}`,
  };
  issues.push(mappingIssue('invalid-value', path, says, { expected: expectedOf(fact) }));
  return undefined;
}

/** Several facts with their values: `{ "father.status": "living", "father.custody": "detained" }`. */
export function readValues(names: FactNames, given: unknown, path: string, issues: Issue[]): readonly Told[] {
  if (!isRecord(given)) {
    const says = { zh: '须为对象：每项事实一个值', en: 'must be an object: a value for each fact' };
    issues.push(mappingIssue('invalid-type', path, says));
    return [];
  }
  const told: Told[] = [];
  for (const [name, value] of Object.entries(given)) {
    const fact = namedFact(names, name, path, issues);
    if (fact === undefined) continue;
    if (told.some((one) => one.fact === fact)) {
      const says = { zh: `两次写了${fact.label.zh}`, en: `names ${fact.path} twice` };
      issues.push(mappingIssue('duplicate-key', path, says));
      continue;
    }
    if (value === UNDECIDED) {
      refuseUndecided(path, issues);
      continue;
    }
    const one = readValue(fact, value, path, issues);
    if (one !== undefined) told.push(one);
  }
  return told;
}
