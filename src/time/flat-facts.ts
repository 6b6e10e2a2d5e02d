import { FACTS } from '../case/dictionary.js';
import { isRecord } from '../input/record.js';

/** Facts by dotted path, as they were given; a fact that is not there is unknown. */
export type FlatFacts = ReadonlyMap<string, unknown>;

const GROUPS = new Map<string, string[]>();
for (const { path } of FACTS) {
  const [name = '', key] = path.split('.');
  if (key !== undefined) GROUPS.set(name, [...(GROUPS.get(name) ?? []), path]);
}

/**
 * A checked object of nested facts as a list of settings by path. `null` is a setting too: it makes a fact unknown
 * again, and a group that is `null` all of its facts.
 */
export function settingsIn(facts: Readonly<Record<string, unknown>>): FlatFacts {
  const settings = new Map<string, unknown>();
  for (const [name, value] of Object.entries(facts)) {
    const group = GROUPS.get(name);
    if (group === undefined) settings.set(name, value ?? null);
    else if (isRecord(value))
      for (const [key, inner] of Object.entries(value)) settings.set(`${name}.${key}`, inner ?? null);
    else for (const path of group) settings.set(path, null);
  }
  return settings;
}

/** Facts by path as a nested case object, in the dictionary's order, so that equal facts are equal objects. */
export function nested(facts: FlatFacts): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  const groups = new Map<string, Record<string, unknown>>();
  for (const { path } of FACTS) {
    const value = facts.get(path);
    if (value === undefined || value === null) continue;
    const [name = '', key] = path.split('.');
    if (key === undefined) {
      whole[name] = value;
      continue;
    }
    let group = groups.get(name);
    if (group === undefined) {
      group = {};
      groups.set(name, group);
      whole[name] = group;
    }
    group[key] = value;
  }
  return whole;
}
