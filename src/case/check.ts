import { MOST_MEMBERS, tooManyMembers } from '../input/bounds.js';
import type { Issue } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import type { Fact } from '../logic/fact.js';
import type { Slot } from '../logic/slot.js';
import { FACTS, slotOf } from './dictionary.js';
import { birthDate } from './facts/child.js';
import { LOST } from './lost.js';
import { PARENTS } from './parents.js';
import { type Reader, readerOf } from './read.js';
import { placeOf } from './shape.js';
import { birthAfterOn, factOfLostParent, wrongCase, wrongGroup, wrongValue } from './wrong.js';

/** A case as the rules read it, or what is wrong with it. */
export interface CheckedCase {
  /** The caller's own key; `null` when absent. */
  readonly id: string | null;
  readonly slots: readonly Slot[];
  readonly issues: readonly Issue[];
}

/** One fact in the group, or among the top-level members, that it belongs to. */
interface Entry {
  readonly key: string;
  readonly place: number;
  readonly slot: number;
  readonly fact: Fact;
  readonly read: Reader;
}

/** The facts of a group, in the dictionary's order and by name. */
interface Group {
  readonly entries: Entry[];
  readonly byKey: Map<string, Entry>;
}

const emptyGroup = (): Group => ({ entries: [], byKey: new Map() });
const TOP = emptyGroup();
const GROUPS = new Map<string, Group>();
for (const fact of FACTS) {
  const { group: name, key } = placeOf(fact.path);
  const group = name === null ? TOP : (GROUPS.get(name) ?? emptyGroup());
  const entry = {
    key,
    place: group.entries.length,
    slot: slotOf(fact),
    fact,
    read: readerOf(fact),
  };
  group.entries.push(entry);
  group.byKey.set(entry.key, entry);
  if (name !== null) GROUPS.set(name, group);
}

const BIRTH = slotOf(birthDate);
const ID = 0;
function unknownFact(path: string, known: readonly string[]): Issue {
  // A name that holds a long number may be somebody's identity number, set where a fact's name belongs.
  const masked = path.replace(/\d{6,}[\dXx]*/g, '…');
  const shown = masked.length > 80 ? `${masked.slice(0, 80)}…` : masked;
  const near = nearest(path, known);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return { code: 'unknown-fact', path: shown, message: `${shown} is not a fact of the dictionary${hint}` };
}

function readEntry(entry: Entry, value: unknown, slots: Slot[], issues: Issue[]): void {
  if (value === null || value === undefined) return;
  // Most facts are yes or no, and this runs for every fact of every child.
  if (typeof value === 'boolean' && entry.fact.type === 'boolean') {
    slots[entry.slot] = value ? 1 : 0;
    return;
  }
  const read = entry.read(value);
  if (typeof read === 'number') slots[entry.slot] = read;
  else issues.push(wrongValue(entry.fact, read));
}

/** The fact of that name. Names mostly come in the dictionary's order, so the next one is looked at first. */
function entryAt(group: Group, key: string, expected: number): Entry | undefined {
  const next = group.entries[expected];
  return next?.key === key ? next : group.byKey.get(key);
}

function readGroup(name: string, group: Group, value: unknown, slots: Slot[], issues: Issue[]): void {
  if (value === null || value === undefined) return;
  if (!isRecord(value)) {
    issues.push(wrongGroup(name));
    return;
  }
  const keys = Object.keys(value);
  if (keys.length > MOST_MEMBERS) {
    issues.push(tooManyMembers(name));
    return;
  }
  let expected = 0;
  for (const key of keys) {
    const entry = entryAt(group, key, expected);
    if (entry === undefined) {
      issues.push(
        unknownFact(
          `${name}.${key}`,
          FACTS.map((fact) => fact.path),
        ),
      );
    } else {
      expected = entry.place + 1;
      readEntry(entry, value[key], slots, issues);
    }
  }
}

/** A dead, declared-missing or unidentified parent has no other facts. */
function lostParents(slots: readonly Slot[], issues: Issue[]): void {
  for (const { status, statusSlot, others } of PARENTS) {
    const value = slots[statusSlot];
    if (value === undefined || !LOST.includes(value)) continue;
    for (const { fact, slot } of others) {
      if (slots[slot] !== undefined) issues.push(factOfLostParent(fact.path, status.path));
    }
  }
}

/**
 * Reads a case once, strictly: every key is a known fact, every value has its fact's type. This is the fast path of
 * `parseCase`; the zod schema says the same of every input.
 *
 * @param on the day of the decision as a slot (`YYYYMMDD`); a birth after it is refused.
 */
export function checkCase(input: unknown, on: number): CheckedCase {
  const issues: Issue[] = [];
  const slots = new Array<Slot>(FACTS.length).fill(undefined);
  if (!isRecord(input)) {
    issues.push(wrongCase());
    return { id: null, slots, issues };
  }
  const keys = Object.keys(input);
  if (keys.length > MOST_MEMBERS) return { id: null, slots, issues: [tooManyMembers('')] };
  let expected = 0;
  for (const key of keys) {
    const entry = entryAt(TOP, key, expected);
    if (entry !== undefined) {
      expected = entry.place + 1;
      readEntry(entry, input[key], slots, issues);
      continue;
    }
    const group = GROUPS.get(key);
    if (group === undefined)
      issues.push(unknownFact(key, [...GROUPS.keys(), ...FACTS.map((fact) => fact.path)]));
    else readGroup(key, group, input[key], slots, issues);
  }
  lostParents(slots, issues);
  const birth = slots[BIRTH];
  if (birth !== undefined && birth > on) issues.push(birthAfterOn(birthDate.path));
  const id = slots[ID] === undefined ? null : input.id;
  return { id: typeof id === 'string' ? id : null, slots, issues };
}
