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
import { birthAfterOn, factOfLostParent, wrongCase, wrongGroup, wrongValue } from './wrong.js';

/** A case as the rules read it, or what is wrong with it. */
export interface CheckedCase {
  /** The caller's own key; `null` when absent. */
  readonly id: string | null;
  readonly slots: readonly Slot[];
  readonly issues: readonly Issue[];
}

interface Entry {
  readonly slot: number;
  readonly fact: Fact;
  readonly read: Reader;
}

type Group = ReadonlyMap<string, Entry>;

const TOP = new Map<string, Entry | Group>();
const GROUPS = new Map<string, Map<string, Entry>>();
for (const fact of FACTS) {
  const entry: Entry = { slot: slotOf(fact), fact, read: readerOf(fact) };
  const [name = '', key] = fact.path.split('.');
  if (key === undefined) {
    TOP.set(name, entry);
  } else {
    const group = GROUPS.get(name) ?? new Map<string, Entry>();
    group.set(key, entry);
    GROUPS.set(name, group);
    TOP.set(name, group);
  }
}

const BIRTH = slotOf(birthDate);
const ID = 0;
function unknownFact(path: string, known: readonly string[]): Issue {
  const shown = path.length > 80 ? `${path.slice(0, 80)}…` : path;
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

function readGroup(name: string, group: Group, value: unknown, slots: Slot[], issues: Issue[]): void {
  if (value === null || value === undefined) return;
  if (!isRecord(value)) {
    issues.push(wrongGroup(name));
    return;
  }
  for (const key of Object.keys(value)) {
    const entry = group.get(key);
    if (entry === undefined) {
      issues.push(
        unknownFact(
          `${name}.${key}`,
          FACTS.map((fact) => fact.path),
        ),
      );
    } else {
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
  for (const key of Object.keys(input)) {
    const known = TOP.get(key);
    if (known === undefined) {
      issues.push(unknownFact(key, [...TOP.keys(), ...FACTS.map((fact) => fact.path)]));
    } else if ('read' in known) {
      readEntry(known, input[key], slots, issues);
    } else {
      readGroup(key, known, input[key], slots, issues);
    }
  }
  lostParents(slots, issues);
  const birth = slots[BIRTH];
  if (birth !== undefined && birth > on) issues.push(birthAfterOn(birthDate.path));
  const id = slots[ID] === undefined ? null : input.id;
  return { id: typeof id === 'string' ? id : null, slots, issues };
}
