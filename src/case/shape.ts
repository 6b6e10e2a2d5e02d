import { isRecord } from '../input/record.js';
import type { FactDictionary } from './fact-dictionary.js';

/** Where a fact stands in a case: `father.status` is the member `status` of the group `father`; `care` has no group. */
export interface Place {
  readonly group: string | null;
  readonly key: string;
}

/** The place that a dotted path names. */
export function placeOf(path: string): Place {
  const dot = path.indexOf('.');
  return dot < 0 ? { group: null, key: path } : { group: path.slice(0, dot), key: path.slice(dot + 1) };
}

/** Facts by dotted path, as they were given; a fact that is not there is unknown. */
export type FlatFacts = ReadonlyMap<string, unknown>;

/** Values by path as a case object, each in its group, in the order given. */
export function nest(values: Iterable<readonly [path: string, value: unknown]>): Record<string, unknown> {
  const whole = new Map<string, unknown>();
  const groups = new Map<string, Map<string, unknown>>();
  for (const [path, value] of values) {
    const { group, key } = placeOf(path);
    if (group === null) {
      whole.set(key, value);
      continue;
    }
    const members = groups.get(group) ?? new Map<string, unknown>();
    groups.set(group, members.set(key, value));
    whole.set(group, members);
  }
  for (const [name, members] of groups) whole.set(name, Object.fromEntries(members));
  return Object.fromEntries(whole);
}

/** What a case says of the fact of that path; `undefined` where it says nothing. */
export function valueAt(input: unknown, path: string): unknown {
  const { group, key } = placeOf(path);
  const members = group === null || !isRecord(input) ? input : input[group];
  return isRecord(members) ? members[key] : undefined;
}

/** A case with one fact set, or taken out where the value is `null`. */
export function withFact(
  input: Readonly<Record<string, unknown>>,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const { group, key } = placeOf(path);
  if (group === null) return withMember(input, key, value);
  const members = input[group];
  return { ...input, [group]: withMember(isRecord(members) ? members : {}, key, value) };
}

function withMember(
  record: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Record<string, unknown> {
  if (value !== null) return { ...record, [key]: value };
  const { [key]: _taken, ...rest } = record;
  return rest;
}

/** The recorded facts as a case object, in the dictionary's order, so that equal facts are equal objects. */
export function caseOf(facts: FlatFacts, dictionary: FactDictionary): Record<string, unknown> {
  return nest(
    dictionary.facts.flatMap(({ path }) => {
      const value = facts.get(path);
      return value === undefined || value === null ? [] : [[path, value] as const];
    }),
  );
}

/**
 * A checked case object as settings by path. `null` is a setting too: it makes a fact unknown again, and a group that
 * is `null` all of its facts.
 */
export function settingsIn(facts: Readonly<Record<string, unknown>>, dictionary: FactDictionary): FlatFacts {
  const settings = new Map<string, unknown>();
  for (const [name, value] of Object.entries(facts)) {
    const group = dictionary.members.get(name);
    if (group === undefined) settings.set(name, value ?? null);
    else if (isRecord(value))
      for (const [key, inner] of Object.entries(value)) settings.set(`${name}.${key}`, inner ?? null);
    else for (const path of group) settings.set(path, null);
  }
  return settings;
}
