import type { Issue } from '../../input/issue.js';
import { nearest } from '../../input/nearest.js';
import { isRecord } from '../../input/record.js';
import { mustBe, wrongAt } from '../../input/say.js';
import type { ReadingNames, ReadingsInForce } from '../../logic/reading.js';

const DEFAULTS = new WeakMap<readonly ReadingNames[], ReadingsInForce>();

/** The default option of every reading; made once for a list of readings. */
export function defaultReadings(readings: readonly ReadingNames[]): ReadingsInForce {
  const known = DEFAULTS.get(readings);
  if (known !== undefined) return known;
  const made = Object.freeze(Object.fromEntries(readings.map((reading) => [reading.id, reading.default])));
  DEFAULTS.set(readings, made);
  return made;
}

/** Completes the caller's choices with the defaults; an unknown reading or option is an issue, never ignored. */
export function checkReadings(
  input: unknown,
  readings: readonly ReadingNames[],
  issues: Issue[],
): ReadingsInForce {
  const defaults = defaultReadings(readings);
  if (input === undefined || input === null) return defaults;
  if (!isRecord(input)) {
    const be = { zh: '对象：每处读法一个选项', en: 'an object of reading: option' };
    issues.push(mustBe('invalid-type', 'readings', be, { type: 'object' }));
    return defaults;
  }
  const chosen: Record<string, string> = { ...defaults };
  for (const id of Object.keys(input)) {
    const option = input[id];
    const reading = readings.find((known) => known.id === id);
    const path = `readings.${id.slice(0, 80)}`;
    if (reading === undefined) {
      const ids = readings.map((known) => known.id);
      const says = { zh: '不是一处读法', en: 'is not a reading' };
      issues.push(wrongAt('unknown-reading', path, says, { suggestion: nearest(id, ids) }));
    } else if (typeof option === 'string' && Object.hasOwn(reading.options, option)) {
      chosen[id] = option;
    } else if (option !== undefined) {
      const values = Object.keys(reading.options);
      const be = { zh: ` ${values.join(' 或 ')}`, en: values.join(' or ') };
      issues.push(mustBe('unknown-option', path, be, { type: 'choice', values }));
    }
  }
  return Object.freeze(chosen);
}

/** Of the readings in force those that are known here: what a day's result depends on, of all that a ledger does. */
export function readingsAmong(known: readonly ReadingNames[], inForce: ReadingsInForce): ReadingsInForce {
  const given = Object.keys(inForce);
  // Mostly they are the same, and a ledger asks for every child.
  if (given.length === known.length && known.every(({ id }, place) => given[place] === id)) return inForce;
  const ids = new Set(known.map(({ id }) => id));
  return Object.freeze(Object.fromEntries(Object.entries(inForce).filter(([id]) => ids.has(id))));
}

/** Whether choices are given again with the same content; the object may be another, or the same and changed. */
export function sameChoices(again: unknown, before: Readonly<Record<string, unknown>> | undefined): boolean {
  if (again === undefined || again === null) return before === undefined;
  if (again === before) return true;
  if (before === undefined || !isRecord(again)) return false;
  const ids = Object.keys(again);
  return ids.length === Object.keys(before).length && ids.every((id) => again[id] === before[id]);
}
