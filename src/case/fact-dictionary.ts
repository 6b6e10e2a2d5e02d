import type { Fact } from '../logic/fact.js';
import type { Slot } from '../logic/slot.js';
import { placeOf } from './shape.js';

/**
 * A group of facts about one person, one value of whose first fact rules out all the others: a dead parent has no other
 * facts.
 */
export interface ExclusiveGroup {
  readonly status: Fact;
  readonly statusSlot: number;
  readonly others: readonly { readonly fact: Fact; readonly slot: number }[];
  /** The slot values of the status that rule the others out. */
  readonly lost: readonly number[];
  /** The slot values of the status that leave them possible. */
  readonly present: readonly number[];
}

/** What an exclusive group is made of, before its facts have their places. */
export interface ExclusiveFacts {
  readonly status: Fact;
  readonly others: readonly Fact[];
  readonly lost: readonly number[];
  readonly present: readonly number[];
}

/** Every fact that a policy can ask for, in the order in which a clerk asks for them, each with its slot. */
export class FactDictionary<Path extends string = string> {
  readonly groups: readonly ExclusiveGroup[];
  /** The paths of the facts of each group of a case: `father`, `household`. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  private readonly slots: ReadonlyMap<Fact, number>;
  private readonly place: (fact: Fact) => number;
  private readonly groupByStatus: ReadonlyMap<number, ExclusiveGroup>;

  constructor(
    readonly facts: readonly (Fact & { readonly path: Path })[],
    groups: readonly ExclusiveFacts[],
  ) {
    this.slots = new Map(facts.map((fact, slot) => [fact, slot]));
    this.place = (fact) => {
      const slot = this.slots.get(fact);
      if (slot === undefined) throw new RangeError(`${fact.path} is not in the dictionary`);
      return slot;
    };
    this.groups = groups.map(({ status, others, lost, present }) => ({
      status,
      statusSlot: this.slotOf(status),
      others: others.map((fact) => ({ fact, slot: this.slotOf(fact) })),
      lost,
      present,
    }));
    const members = new Map<string, string[]>();
    for (const { path } of facts) {
      const { group } = placeOf(path);
      if (group !== null) members.set(group, [...(members.get(group) ?? []), path]);
    }
    this.members = members;
    this.groupByStatus = new Map(this.groups.map((group) => [group.statusSlot, group]));
  }

  /**
   * The place of a fact, also where it is called without its dictionary. A fact that is not in the dictionary is a mistake
   * in the rules. It is no member that is an arrow function: for CommonJS such a one would be written to the export of
   * the same name too, and the last dictionary that is made would serve all.
   */
  get slotOf(): (fact: Fact) => number {
    return this.place;
  }

  /** Of what is declared by path that of facts in this dictionary. */
  declaredIn<Value>(declared: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
    const known = new Set<string>(this.facts.map(({ path }) => path));
    return Object.fromEntries(Object.entries(declared).filter(([path]) => known.has(path)));
  }

  /** The values that an unknown status can still have: a parent of whom any other fact is recorded is not lost. */
  presentValues(slot: number, slots: readonly Slot[]): readonly number[] | undefined {
    const group = this.groupByStatus.get(slot);
    if (group === undefined) return undefined;
    return group.others.some((other) => slots[other.slot] !== undefined) ? group.present : undefined;
  }
}
