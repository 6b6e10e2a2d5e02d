import { MOST_MEMBERS, tooManyMembers } from '../input/bounds.js';
import type { Issue } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import { wrongAt } from '../input/say.js';
import type { DateFact, Fact } from '../logic/fact.js';
import type { Slot } from '../logic/slot.js';
import { DICTIONARY } from './dictionary.js';
import type { FactDictionary } from './fact-dictionary.js';
import { birthDate } from './facts/child.js';
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

/** The caller's own key is the first fact of a dictionary. */
const ID = 0;

function unknownFact(path: string, known: readonly string[]): Issue {
  // A name that holds a long number may be a person's identity number, set where a fact's name belongs.
  const masked = path.replace(/\d{6,}[\dXx]*/g, '…');
  const shown = masked.length > 80 ? `${masked.slice(0, 80)}…` : masked;
  const says = { zh: '不是事实词典中的一项', en: 'is not a fact of the dictionary' };
  return wrongAt('unknown-fact', shown, says, { suggestion: nearest(path, known) });
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

/** What a checker asks of a policy. */
interface Checkable {
  readonly dictionary: FactDictionary;
  readonly birth: DateFact;
}

/** Reads cases strictly by one dictionary: every key is a known fact, every value has its fact's type. */
export class CaseChecker {
  private readonly top = emptyGroup();
  private readonly groups = new Map<string, Group>();
  private readonly paths: readonly string[];
  private readonly birthSlot: number;

  constructor(private readonly policy: Checkable) {
    const { facts, slotOf } = policy.dictionary;
    this.paths = facts.map(({ path }) => path);
    this.birthSlot = slotOf(policy.birth);
    for (const fact of facts) {
      const { group: name, key } = placeOf(fact.path);
      const group = name === null ? this.top : (this.groups.get(name) ?? emptyGroup());
      const entry = { key, place: group.entries.length, slot: slotOf(fact), fact, read: readerOf(fact) };
      group.entries.push(entry);
      group.byKey.set(entry.key, entry);
      if (name !== null) this.groups.set(name, group);
    }
  }

  /**
   * Reads a case once. This is the fast path of `parseCase`; the zod schema says the same of every input.
   *
   * @param on the day of the decision as a slot (`YYYYMMDD`); a birth after it is refused.
   */
  check(input: unknown, on: number): CheckedCase {
    const issues: Issue[] = [];
    const slots = new Array<Slot>(this.paths.length).fill(undefined);
    if (!isRecord(input)) {
      issues.push(wrongCase());
      return { id: null, slots, issues };
    }
    const keys = Object.keys(input);
    if (keys.length > MOST_MEMBERS) return { id: null, slots, issues: [tooManyMembers('')] };
    let expected = 0;
    for (const key of keys) {
      const entry = entryAt(this.top, key, expected);
      if (entry !== undefined) {
        expected = entry.place + 1;
        readEntry(entry, input[key], slots, issues);
        continue;
      }
      const group = this.groups.get(key);
      if (group === undefined) issues.push(unknownFact(key, [...this.groups.keys(), ...this.paths]));
      else this.readGroup(key, group, input[key], slots, issues);
    }
    this.lostParents(slots, issues);
    const birth = slots[this.birthSlot];
    if (birth !== undefined && birth > on) issues.push(birthAfterOn(this.policy.birth.path));
    const id = slots[ID] === undefined ? null : input.id;
    return { id: typeof id === 'string' ? id : null, slots, issues };
  }

  private readGroup(name: string, group: Group, value: unknown, slots: Slot[], issues: Issue[]): void {
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
        issues.push(unknownFact(`${name}.${key}`, this.paths));
      } else {
        expected = entry.place + 1;
        readEntry(entry, value[key], slots, issues);
      }
    }
  }

  /** A dead, declared-missing or unidentified parent has no other facts. */
  private lostParents(slots: readonly Slot[], issues: Issue[]): void {
    for (const { status, statusSlot, others, lost } of this.policy.dictionary.groups) {
      const value = slots[statusSlot];
      if (value === undefined || !lost.includes(value)) continue;
      for (const { fact, slot } of others) {
        if (slots[slot] !== undefined) issues.push(factOfLostParent(fact.path, status.path));
      }
    }
  }
}

const CHECKER = /* @__PURE__ */ new CaseChecker({ dictionary: DICTIONARY, birth: birthDate });

/** Reads a case of 郴政发〔2017〕3号 once, strictly. */
export function checkCase(input: unknown, on: number): CheckedCase {
  return CHECKER.check(input, on);
}
