import type { Issue } from '../../input/issue.js';
import { nearest } from '../../input/nearest.js';
import { isRecord } from '../../input/record.js';
import type { ReadingsInForce } from '../../logic/reading.js';
import { DEFAULT_READINGS, READINGS } from '../../policy/readings.js';

const KNOWN = new Map<string, (typeof READINGS)[number]>(READINGS.map((reading) => [reading.id, reading]));

/** Completes the caller's choices with the defaults; an unknown reading or option is an issue, never ignored. */
export function checkReadings(input: unknown, issues: Issue[]): ReadingsInForce {
  if (input === undefined || input === null) return DEFAULT_READINGS;
  if (!isRecord(input)) {
    issues.push({
      code: 'invalid-type',
      path: 'readings',
      message: 'readings must be an object of reading: option',
    });
    return DEFAULT_READINGS;
  }
  const chosen: Record<string, string> = { ...DEFAULT_READINGS };
  for (const id of Object.keys(input)) {
    const option = input[id];
    const reading = KNOWN.get(id);
    const path = `readings.${id.slice(0, 80)}`;
    if (reading === undefined) {
      const near = nearest(id, [...KNOWN.keys()]);
      const hint = near === undefined ? '' : `; did you mean ${near}?`;
      issues.push({ code: 'unknown-reading', path, message: `${path} is not a reading${hint}` });
    } else if (typeof option === 'string' && Object.hasOwn(reading.options, option)) {
      chosen[id] = option;
    } else if (option !== undefined) {
      const options = Object.keys(reading.options).join(' or ');
      issues.push({ code: 'unknown-option', path, message: `${path} must be ${options}` });
    }
  }
  return Object.freeze(chosen);
}

/** Whether readings are given again with the same content; the object may be another, or the same and changed. */
export function sameReadings(again: unknown, before: Readonly<Record<string, unknown>> | undefined): boolean {
  if (again === undefined || again === null) return before === undefined;
  if (before === undefined || !isRecord(again)) return false;
  const ids = Object.keys(again);
  return ids.length === Object.keys(before).length && ids.every((id) => again[id] === before[id]);
}
