import { type ChildCase, FACTS } from '../case/dictionary.js';
import { isRecord } from '../input/record.js';
import type { Answer } from './interview.js';
import type { AnswerValue } from './question.js';

function isValue(value: unknown): value is AnswerValue {
  return ['boolean', 'number', 'string'].includes(typeof value);
}

/**
 * What a case records, as one answer per fact in the order of the dictionary. What is not recorded is left out.
 *
 * @example
 * recordedIn({ street: true, father: { status: 'living' } }).map(({ fact }) => fact); // ['father.status', 'street']
 */
export function recordedIn(recorded: ChildCase): readonly Answer[] {
  return FACTS.flatMap(({ path }): readonly Answer[] => {
    const value = path
      .split('.')
      .reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), recorded);
    return isValue(value) ? [{ fact: path, value }] : [];
  });
}
