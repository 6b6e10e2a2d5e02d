import type { FactDictionary } from '../case/fact-dictionary.js';
import type { Issue } from '../input/issue.js';
import type { DateFact, Fact } from '../logic/fact.js';
import type { Slot, SlotOf } from '../logic/slot.js';
import { type BitPlane, emptyPlane, fullPlane, itemAt, switchOn, wordAt } from './bits.js';
import { bytesOf, type FactColumn, NO_DAY, type Packed, slotAt } from './fact-column.js';
import { BLOCK } from './plane-program.js';

/** One thing wrong with one row. */
export interface RowIssue extends Issue {
  /** The row, counted from 0. */
  readonly row: number;
}

/** What a register has to know of a policy: which facts there are, and which is the day of birth. */
export interface RegisterFacts {
  readonly dictionary: FactDictionary;
  readonly birth: DateFact;
}

/** Which blocks have a sound row that is not known. */
function gapsIn(known: BitPlane, sound: BitPlane): Uint8Array {
  const gaps = new Uint8Array(Math.ceil(sound.length / BLOCK));
  sound.forEach((word, index) => {
    if ((word & ~wordAt(known, index)) !== 0) gaps[Math.floor(index / BLOCK)] = 1;
  });
  return gaps;
}

/** A register checked and packed once, ready for any number of days, standards and readings. */
export class Register {
  /** The rows that are free of issues, before the day of the decision is known. */
  readonly sound: BitPlane;
  /** What is wrong with the other rows, in order. */
  readonly issues: readonly RowIssue[];
  /** The latest birth of the register as a slot. */
  readonly lastBirth: number;
  private readonly nothing: BitPlane;
  /** By slot: 1 for every block with a row in which the fact is unknown. */
  private readonly gaps: readonly Uint8Array[];
  private readonly slotOf: SlotOf;
  private readonly tests = new Map<string, BitPlane>();

  constructor(
    /** How many children. */
    readonly rows: number,
    private readonly packed: readonly (Packed | undefined)[],
    refused: BitPlane,
    issues: readonly RowIssue[],
    { dictionary, birth }: RegisterFacts,
    /** Of a register in which something is assumed: what is recorded. */
    private readonly base: Register | null = null,
  ) {
    this.slotOf = dictionary.slotOf;
    this.issues = issues;
    this.nothing = emptyPlane(rows);
    this.sound = fullPlane(rows).map((word, index) => word & ~wordAt(refused, index));
    this.gaps = dictionary.facts.map((fact) => gapsIn(this.known(fact), this.sound));
    let last = 0;
    const births = this.column(birth);
    if (births?.kind === 'days') for (const day of births.days) if (day !== NO_DAY && day > last) last = day;
    this.lastBirth = last;
  }

  /** The packed column of a fact; `undefined` where the register has none. */
  column(fact: Fact): FactColumn | undefined {
    return this.packed[this.slotOf(fact)]?.column;
  }

  /** The rows in which the fact is known. */
  known(fact: Fact): BitPlane {
    const packed = this.packed[this.slotOf(fact)];
    return packed === undefined ? this.nothing : packed.known;
  }

  /** The rows in which the fact is recorded, and not only assumed. */
  recorded(fact: Fact): BitPlane {
    return (this.base ?? this).known(fact);
  }

  /** The rows in which the fact is known to have the value at `position`. */
  value(fact: Fact, position: number): BitPlane {
    const column = this.column(fact);
    return column?.kind === 'values' ? itemAt(column.planes, position) : this.nothing;
  }

  /** The rows whose known division satisfies `test`; worked out at the first use and kept under `name`. */
  passing(fact: Fact, name: string, test: (value: number) => boolean): BitPlane {
    const key = `${fact.path} ${name}`;
    const known = this.tests.get(key);
    if (known !== undefined) return known;
    const plane = emptyPlane(this.rows);
    const column = this.column(fact);
    if (column?.kind === 'divisions') {
      const passes = column.values.map((value) => test(value));
      column.places.forEach((place, row) => {
        if (passes[place] === true) switchOn(plane, row);
      });
    }
    this.tests.set(key, plane);
    return plane;
  }

  /** Whether the fact is known in every sound row of a block. */
  isComplete(fact: Fact, block: number): boolean {
    return itemAt(this.gaps, this.slotOf(fact))[block] === 0;
  }

  /** What is known of one child, as the rules read it. */
  slots(row: number): readonly Slot[] {
    return this.packed.map((packed) => (packed === undefined ? undefined : slotAt(packed.column, row)));
  }

  /** The same register with columns in some places in which something is assumed. */
  assuming(columns: ReadonlyMap<number, Packed>, facts: RegisterFacts): Register {
    const packed = facts.dictionary.facts.map((_, place) => columns.get(place) ?? this.packed[place]);
    const refused = fullPlane(this.rows).map((word, index) => word & ~wordAt(this.sound, index));
    return new Register(this.rows, packed, refused, this.issues, facts, this);
  }

  /** How many bytes the packed columns take. */
  get bytes(): number {
    let bytes = this.sound.byteLength + this.nothing.byteLength;
    for (const plane of this.tests.values()) bytes += plane.byteLength;
    for (const packed of this.packed) {
      if (packed !== undefined) bytes += bytesOf(packed.column) + packed.known.byteLength;
    }
    return bytes;
  }
}
