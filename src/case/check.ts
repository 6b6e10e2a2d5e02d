import type { Issue, IssueCode } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import type { Fact } from '../logic/fact.js';
import { daySlot, divisionSlot, moneySlot, type Slot, valuesOf } from '../logic/slot.js';
import { isCalendarDay } from '../time/calendar.js';
import { FACTS, slotOf } from './dictionary.js';
import { birthDate } from './facts/child.js';
import { LOST, PARENTS } from './parents.js';

/** A case as the rules read it, or what is wrong with it. */
export interface CheckedCase {
  /** The caller's own key; `null` when absent. */
  readonly id: string | null;
  readonly slots: readonly Slot[];
  readonly issues: readonly Issue[];
}

/** How a division code looks: six digits, the first not 0. */
export const DIVISION = /^[1-9]\d{5}$/;

/** How an amount looks: yuan with at most two decimals, no sign, no exponent, no leading zero. */
export const AMOUNT = /^(0|[1-9]\d{0,8})(\.\d{1,2})?$/;

interface Entry {
  readonly slot: number;
  readonly fact: Fact;
  /** The slot of a valid value, or what is wrong with it. */
  readonly read: (value: unknown) => number | IssueCode;
}

function reader(fact: Fact): Entry['read'] {
  switch (fact.type) {
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? Number(value) : 'invalid-type');
    case 'choice': {
      const positions = new Map<unknown, number>(valuesOf(fact).map((name, position) => [name, position]));
      return (value) =>
        positions.get(value) ?? (typeof value === 'string' ? 'invalid-value' : 'invalid-type');
    }
    case 'grade':
      return (value) => {
        if (typeof value !== 'number') return 'invalid-type';
        const position = fact.values.indexOf(value);
        return position < 0 ? 'invalid-value' : position;
      };
    case 'date':
      return (value) => {
        if (typeof value !== 'string') return 'invalid-type';
        return isCalendarDay(value) ? daySlot(value) : 'invalid-date';
      };
    case 'division':
      return (value) => {
        if (typeof value !== 'string') return 'invalid-type';
        const valid = DIVISION.test(value) || (fact.allowsNone && value === 'none');
        return valid ? divisionSlot(value) : 'invalid-division';
      };
    case 'money':
      return (value) => {
        if (typeof value !== 'string') return 'invalid-type';
        return AMOUNT.test(value) ? moneySlot(value) : 'invalid-amount';
      };
    case 'text':
      return (value) => (typeof value === 'string' ? 1 : 'invalid-type');
  }
}

/** What a fact should look like, in the words of someone who fills in the form. */
function expectation(fact: Fact): string {
  switch (fact.type) {
    case 'boolean':
      return 'true or false';
    case 'choice':
    case 'grade':
      return `one of ${valuesOf(fact).join(', ')}`;
    case 'date':
      return 'a calendar day that exists, YYYY-MM-DD';
    case 'division':
      return fact.allowsNone ? 'a six-digit division code or none' : 'a six-digit division code';
    case 'money':
      return 'an amount in yuan as text, such as "420.50": not negative, at most two decimals, no exponent';
    case 'text':
      return 'text';
  }
}

type Group = ReadonlyMap<string, Entry>;

const TOP = new Map<string, Entry | Group>();
const GROUPS = new Map<string, Map<string, Entry>>();
for (const fact of FACTS) {
  const entry: Entry = { slot: slotOf(fact), fact, read: reader(fact) };
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
  const read = entry.read(value);
  if (typeof read === 'number') {
    slots[entry.slot] = read;
  } else {
    const { path } = entry.fact;
    issues.push({ code: read, path, message: `${path} must be ${expectation(entry.fact)}` });
  }
}

function readGroup(name: string, group: Group, value: unknown, slots: Slot[], issues: Issue[]): void {
  if (value === null || value === undefined) return;
  if (!isRecord(value)) {
    issues.push({ code: 'invalid-type', path: name, message: `${name} must be an object of facts` });
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
      if (slots[slot] === undefined) continue;
      issues.push({
        code: 'fact-of-lost-parent',
        path: fact.path,
        message: `${fact.path} must be absent where ${status.path} is deceased, declared-missing or unidentified`,
      });
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
    issues.push({ code: 'invalid-type', path: '', message: 'a case must be an object of facts' });
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
  if (birth !== undefined && birth > on) {
    issues.push({
      code: 'birth-after-on',
      path: birthDate.path,
      message: `${birthDate.path} must not lie after the day of the decision`,
    });
  }
  const id = slots[ID] === undefined ? null : input.id;
  return { id: typeof id === 'string' ? id : null, slots, issues };
}
