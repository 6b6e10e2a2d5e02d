import { father, mother } from '../../case/facts/parents.js';
import { LOST } from '../../case/lost.js';
import { type Reader, readerOf } from '../../case/read.js';
import { placeOf } from '../../case/shape.js';
import { birthAfterOn, factOfLostParent, wrongGroup, wrongValue } from '../../case/wrong.js';
import { wrongAssumptions } from '../../decide/context/assumptions.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import { under } from '../../input/say.js';
import type { Fact } from '../../logic/fact.js';
import type { Slot } from '../../logic/slot.js';
import type { Day } from '../../logic/world.js';

interface FactPlace {
  readonly key: string;
  readonly slot: number;
  readonly fact: Fact;
  readonly read: Reader;
}

interface Group {
  readonly name: string;
  readonly columns: FactPlace[];
  /** Where the group is a parent whose status is among the facts: its slot. */
  statusSlot: number | undefined;
}

/** The facts recorded in a group beside the parent's status. */
function othersIn(group: ChildRecord): readonly string[] {
  const keys = Object.keys(group);
  if (keys.length === 1 && keys[0] === 'status') return NOTHING;
  return keys.filter((key) => key !== 'status' && group[key] !== null && group[key] !== undefined);
}

const NOTHING: readonly string[] = [];

/** Reads a few facts out of case objects: only these, each with its type checked, so that a wrong value is no no. */
export class FactReader {
  private readonly top: FactPlace[] = [];
  private readonly groups: Group[] = [];
  private readonly unknown: readonly Slot[];
  private born: FactPlace | undefined;

  /** @param facts the facts to read; the slot of each is its place in this list. */
  constructor(private readonly facts: readonly Fact[]) {
    this.unknown = facts.map(() => undefined);
    facts.forEach((fact, slot) => {
      const { group: name, key } = placeOf(fact.path);
      const column = { key, slot, fact, read: readerOf(fact) };
      if (fact.type === 'date') this.born = column;
      if (name === null) {
        this.top.push(column);
        return;
      }
      let group = this.groups.find((known) => known.name === name);
      if (group === undefined) {
        group = { name, columns: [], statusSlot: undefined };
        this.groups.push(group);
      }
      group.columns.push(column);
      if (fact === father.status || fact === mother.status) group.statusSlot = slot;
    });
  }

  /**
   * The slots of the facts.
   *
   * @param onSlot the day of the decision; a birth after it is refused.
   * @throws {RefusedInput} with everything wrong with these facts.
   */
  read(child: ChildRecord, onSlot: number): readonly Slot[] {
    const slots = this.unknown.slice();
    const issues: Issue[] = [];
    for (const column of this.top) readColumn(column, child, slots, issues);
    if (this.born !== undefined) {
      const birth = slots[this.born.slot];
      if (birth !== undefined && birth > onSlot) issues.push(birthAfterOn(this.born.fact.path));
    }
    for (const { name, columns, statusSlot } of this.groups) {
      const group = child[name];
      if (group === null || group === undefined) continue;
      if (!isRecord(group)) {
        issues.push(wrongGroup(name));
        continue;
      }
      for (const column of columns) readColumn(column, group, slots, issues);
      if (statusSlot === undefined) continue;
      const status = slots[statusSlot];
      if (status === undefined || !LOST.includes(status)) continue;
      for (const key of othersIn(group)) issues.push(factOfLostParent(`${name}.${key}`, `${name}.status`));
    }
    if (issues.length > 0) throw new RefusedInput(issues);
    return slots;
  }

  /**
   * The slots of the facts as a context declares them; what is declared of other facts is not looked at.
   *
   * @throws {RefusedInput} with everything wrong with these.
   */
  assumed(declared: unknown, onSlot: number): readonly Slot[] {
    const slots = this.unknown.slice();
    if (declared === undefined || declared === null) return slots;
    const issues: Issue[] = [];
    const at = (issue: Issue): Issue => under('assumptions.', issue);
    if (!isRecord(declared)) {
      throw new RefusedInput([wrongAssumptions()]);
    }
    this.facts.forEach((fact, slot) => {
      readColumn({ key: fact.path, slot, fact, read: readerOf(fact) }, declared, slots, issues);
      const value = slots[slot];
      if (fact.type === 'date' && value !== undefined && value > onSlot) issues.push(birthAfterOn(fact.path));
    });
    if (issues.length > 0) throw new RefusedInput(issues.map(at));
    return slots;
  }

  /** Whether the fact in `slot` is the status of a parent of whom something else is recorded: who is then not lost. */
  isPresent(slot: number, child: ChildRecord): boolean {
    const group = this.groups.find((known) => known.statusSlot === slot);
    const recorded = group === undefined ? undefined : child[group.name];
    return isRecord(recorded) && othersIn(recorded).length > 0;
  }
}

/** A case that is read fact by fact, as a rule comes to need them. */
export interface CaseWorld extends Day {
  readonly child: ChildRecord;
  readonly onSlot: number;
  /** Reads everything, and throws what is wrong with it. */
  refuse(): undefined;
}

/** What the case says of one fact, read when a rule asks and not before: most verdicts settle on the first few. */
export function readLazily(fact: Fact): (world: CaseWorld) => Slot {
  const { path } = fact;
  const read = readerOf(fact);
  const isDate = fact.type === 'date';
  const slotIn = (value: unknown, world: CaseWorld): Slot => {
    if (value === null || value === undefined) return undefined;
    const slot = read(value);
    if (typeof slot !== 'number' || (isDate && slot > world.onSlot)) return world.refuse();
    return slot;
  };
  const { group: name, key } = placeOf(path);
  if (name === null) return (world) => slotIn(world.child[key], world);
  const isStatus = fact === father.status || fact === mother.status;
  return (world) => {
    const group = world.child[name];
    if (group === null || group === undefined) return undefined;
    if (!isRecord(group)) return world.refuse();
    const slot = slotIn(group[key], world);
    if (isStatus && slot !== undefined && LOST.includes(slot) && othersIn(group).length > 0)
      return world.refuse();
    return slot;
  };
}

/** A case object, as its facts are looked up by name. */
export type ChildRecord = Readonly<Record<string, unknown>>;

function readColumn(column: FactPlace, from: ChildRecord, slots: Slot[], issues: Issue[]): void {
  const value = from[column.key];
  if (value === null || value === undefined) return;
  const read = column.read(value);
  if (typeof read === 'number') slots[column.slot] = read;
  else issues.push(wrongValue(column.fact, read));
}
