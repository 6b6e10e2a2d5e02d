import { checkCase } from '../case/check.js';
import { slotOf } from '../case/dictionary.js';
import { nest } from '../case/shape.js';
import type { Fact } from '../logic/fact.js';
import { valuesOf } from '../logic/slot.js';
import { dayOfSlot } from '../logic/wording.js';
import { yuan } from '../money/fen.js';
import { byteAt, wordAt } from './bits.js';
import { type Column, UNKNOWN_CODE } from './columns.js';

/** What a reader gives for an unknown cell. */
export const UNKNOWN = -1;

/** What a reader gives for a cell that is refused. */
export const REFUSED = -2;

/** Reads one cell as a slot, `UNKNOWN` or `REFUSED`. */
export type CellReader = (row: number) => number;

/** Nothing is remembered beyond so many different values of one column. */
const MOST_VALUES = 100_000;

/** The last day there is, as a slot: no birth lies after it. */
const LAST_DAY = 99_991_231;

/** Most fen of an amount: nine digits before the point. */
const MOST_FEN = 99_999_999_999;

/** The slot of a value as the check of a case reads it, so that a cell and a case are refused alike. */
function slotOfValue(fact: Fact, value: unknown): number {
  const { slots, issues } = checkCase(nest([[fact.path, value]]), LAST_DAY);
  return issues.length > 0 ? REFUSED : (slots[slotOf(fact)] ?? UNKNOWN);
}

/** What a code of a typed array says, as a case would say it; nonsense stays nonsense. */
function meaningOf(fact: Fact, code: number | bigint): unknown {
  switch (fact.type) {
    case 'boolean':
      return code === UNKNOWN_CODE ? null : code === 0 ? false : code === 1 ? true : code;
    case 'choice':
      return code === UNKNOWN_CODE ? null : (valuesOf(fact)[Number(code)] ?? '');
    case 'grade':
    case 'text':
      return code === UNKNOWN_CODE ? null : code;
    case 'date':
      return code === 0 ? null : dayOfSlot(Number(code));
    case 'division':
      return Number(code) === UNKNOWN ? null : code === 0 ? 'none' : String(code);
    case 'money':
      return Number(code) === UNKNOWN ? null : yuan(BigInt(code));
  }
}

/** The cell as a case would hold it. */
export function cellValue(fact: Fact, column: Column, row: number): unknown {
  const cell: unknown = column[row];
  const isCode = !Array.isArray(column) && (typeof cell === 'number' || typeof cell === 'bigint');
  return isCode ? meaningOf(fact, cell) : cell;
}

/** Reads each different value once. */
function remembering<Value>(
  fact: Fact,
  valueAt: (row: number) => Value,
  meaning: (value: Value) => unknown,
): CellReader {
  const slots = new Map<Value, number>();
  return (row) => {
    const value = valueAt(row);
    const known = slots.get(value);
    if (known !== undefined) return known;
    const slot = slotOfValue(fact, meaning(value));
    if (slots.size < MOST_VALUES) slots.set(value, slot);
    return slot;
  };
}

function fenReader(column: Int32Array | BigInt64Array): CellReader {
  return (row) => {
    const fen = Number(column[row]);
    return fen >= UNKNOWN && fen <= MOST_FEN ? fen : REFUSED;
  };
}

function codeReader(fact: Fact, column: Uint8Array): CellReader {
  const slots = Int32Array.from({ length: 256 }, (_, code) => slotOfValue(fact, meaningOf(fact, code)));
  return (row) => wordAt(slots, byteAt(column, row));
}

/** A reader of the column's cells, or `undefined` where a fact of this type cannot stand in such an array. */
export function cellReader(fact: Fact, column: unknown): CellReader | undefined {
  if (Array.isArray(column)) {
    const cells: readonly unknown[] = column;
    if (fact.type !== 'text')
      return remembering(
        fact,
        (row) => cells[row],
        (value) => value,
      );
    return (row) => {
      const cell = cells[row];
      return typeof cell === 'string' ? 1 : cell === null || cell === undefined ? UNKNOWN : REFUSED;
    };
  }
  switch (fact.type) {
    case 'boolean':
    case 'choice':
    case 'grade':
      return column instanceof Uint8Array ? codeReader(fact, column) : undefined;
    case 'date':
    case 'division':
      return column instanceof Int32Array
        ? remembering(
            fact,
            (row) => wordAt(column, row),
            (code) => meaningOf(fact, code),
          )
        : undefined;
    case 'money':
      return column instanceof Int32Array || column instanceof BigInt64Array ? fenReader(column) : undefined;
    case 'text':
      return undefined;
  }
}
