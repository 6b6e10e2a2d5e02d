import { checkCase } from '../case/check.js';
import { FACTS, slotOf } from '../case/dictionary.js';
import { birthDate } from '../case/facts/child.js';
import { flatName } from '../case/flat.js';
import { nest } from '../case/shape.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import { didYouMean } from '../input/nearest.js';
import { isRecord } from '../input/record.js';
import type { Fact } from '../logic/fact.js';
import type { Slot } from '../logic/slot.js';
import { type BitPlane, eachOn, emptyPlane, fullPlane, itemAt, switchOn, wordAt } from './bits.js';
import { type CellReader, cellReader, cellValue } from './cells.js';
import type { Column, Columns } from './columns.js';
import { bytesOf, type FactColumn, NO_DAY, type Packed, pack, slotAt } from './fact-column.js';
import { settleLostParents } from './lost-parents.js';
import { BLOCK } from './program.js';

/** One thing wrong with one row. */
export interface RowIssue extends Issue {
  /** The row, counted from 0. */
  readonly row: number;
}

const NAMES = new Map<string, Fact>(FACTS.map((fact) => [flatName(fact.path), fact]));

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
  private readonly tests = new Map<string, BitPlane>();

  constructor(
    /** How many children. */
    readonly rows: number,
    private readonly packed: readonly (Packed | undefined)[],
    refused: BitPlane,
    issues: readonly RowIssue[],
  ) {
    this.issues = issues;
    this.nothing = emptyPlane(rows);
    this.sound = fullPlane(rows).map((word, index) => word & ~wordAt(refused, index));
    this.gaps = FACTS.map((fact) => gapsIn(this.known(fact), this.sound));
    let last = 0;
    const births = this.column(birthDate);
    if (births?.kind === 'days') for (const day of births.days) if (day !== NO_DAY && day > last) last = day;
    this.lastBirth = last;
  }

  /** The packed column of a fact; `undefined` where the register has none. */
  column(fact: Fact): FactColumn | undefined {
    return this.packed[slotOf(fact)]?.column;
  }

  /** The rows in which the fact is known. */
  known(fact: Fact): BitPlane {
    const packed = this.packed[slotOf(fact)];
    return packed === undefined ? this.nothing : packed.known;
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
    return itemAt(this.gaps, slotOf(fact))[block] === 0;
  }

  /** What is known of one child, as the rules read it. */
  slots(row: number): readonly Slot[] {
    return this.packed.map((packed) => (packed === undefined ? undefined : slotAt(packed.column, row)));
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

interface Given {
  readonly fact: Fact;
  readonly column: Column;
  readonly read: CellReader;
}

function isColumn(value: unknown): value is Column {
  return (
    Array.isArray(value) ||
    value instanceof Uint8Array ||
    value instanceof Int32Array ||
    value instanceof BigInt64Array
  );
}

function checkColumn(name: string, column: unknown, issues: Issue[]): Given | undefined {
  const fact = NAMES.get(name);
  if (fact === undefined) {
    const shown = name.slice(0, 80);
    const hint = didYouMean(name, [...NAMES.keys()]);
    issues.push({ code: 'unknown-fact', path: shown, message: `${shown} is not a column${hint}` });
    return undefined;
  }
  const read = isColumn(column) ? cellReader(fact, column) : undefined;
  if (read !== undefined && isColumn(column)) return { fact, column, read };
  issues.push({
    code: 'invalid-type',
    path: name,
    message: `${name} must be a list, or a typed array that can hold a ${fact.type}`,
  });
  return undefined;
}

function checkColumns(columns: unknown): readonly Given[] {
  const issues: Issue[] = [];
  const given: Given[] = [];
  if (!isRecord(columns)) {
    issues.push({ code: 'invalid-type', path: '', message: 'columns must be an object of columns' });
  } else {
    for (const name of Object.keys(columns)) {
      if (columns[name] === undefined) continue;
      const checked = checkColumn(name, columns[name], issues);
      if (checked === undefined) continue;
      const [first] = given;
      if (first !== undefined && first.column.length !== checked.column.length) {
        const message = `${name} must have as many rows as ${flatName(first.fact.path)}`;
        issues.push({ code: 'invalid-type', path: name, message });
      }
      given.push(checked);
    }
  }
  if (issues.length > 0) throw new RefusedInput(issues);
  return given.sort((one, other) => slotOf(one.fact) - slotOf(other.fact));
}

/** No birth lies after it: births are compared with the day of the decision once that is known. */
const LAST_DAY = 99_991_231;

function issuesOf(row: number, given: readonly Given[]): RowIssue[] {
  const cells = given.map(({ fact, column }) => [fact.path, cellValue(fact, column, row)] as const);
  return checkCase(nest(cells), LAST_DAY).issues.map((issue) => ({ row, ...issue }));
}

/**
 * Checks a register cell by cell and packs it into bit planes. A row with a bad cell, or with facts of a lost parent,
 * is reported as `parseCase` would report the case, and gets no verdicts; all other rows are decided.
 *
 * @param columns one column per recorded fact, by flat name, all of one length.
 * @throws {RefusedInput} where a column is no fact of the dictionary, has the wrong type of array, or another length.
 * @see 3.1-4
 * @example
 * const register = loadColumns({ father_status: ['deceased', null], hiv: Uint8Array.of(0, 255) });
 * register.rows; // 2
 */
export function loadColumns(columns: Columns): Register {
  const given = checkColumns(columns);
  const rows = given[0]?.column.length ?? 0;
  const refused = emptyPlane(rows);
  const packed = new Array<Packed | undefined>(FACTS.length).fill(undefined);
  for (const { fact, read } of given) {
    const one = pack(fact, read, rows, refused);
    // No rule reads free text: it is checked and left out.
    if (fact.type !== 'text') packed[slotOf(fact)] = one;
  }
  settleLostParents(packed, refused);
  const issues: RowIssue[] = [];
  eachOn(refused, (row) => issues.push(...issuesOf(row, given)));
  return new Register(rows, packed, refused, issues);
}
