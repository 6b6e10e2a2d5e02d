import type { Fact } from '../logic/fact.js';
import { type Slot, valuesOf } from '../logic/slot.js';
import { type BitPlane, emptyPlane, isOn, itemAt, switchOn, wordAt, wordsFor } from './bits.js';
import { type CellReader, REFUSED, UNKNOWN } from './cells.js';

/** A fact with few values: one plane per value, on where the fact is known to have it. */
export interface ValueColumn {
  readonly kind: 'values';
  readonly planes: readonly BitPlane[];
}

/** A day as `YYYYMMDD`; `NO_DAY` where unknown, and past the last row. */
export interface DayColumn {
  readonly kind: 'days';
  readonly days: Int32Array;
}

/** A division: each row has the place of its code in `values`, or `UNKNOWN`. */
export interface DivisionColumn {
  readonly kind: 'divisions';
  readonly places: Int32Array;
  readonly values: readonly number[];
}

/** Money in whole fen, `UNKNOWN` where unknown; a double holds whole numbers exactly, and amounts pass 2 ** 32. */
export interface MoneyColumn {
  readonly kind: 'fen';
  readonly fen: Float64Array;
}

/** One fact of every child, packed. */
export type FactColumn = ValueColumn | DayColumn | DivisionColumn | MoneyColumn;

/** Stands for an unknown day: it lies after every day, so a child born on it has reached no age. */
export const NO_DAY = 99_999_999;

/** A packed column, and which of its rows are known. */
export interface Packed {
  readonly column: FactColumn;
  readonly known: BitPlane;
}

/** How many values the fact has, or `undefined` where it has many. */
export function valueCount(fact: Fact): number | undefined {
  if (fact.type === 'boolean') return 2;
  return fact.type === 'choice' || fact.type === 'grade' ? valuesOf(fact).length : undefined;
}

function newColumn(
  fact: Fact,
  rows: number,
): { column: FactColumn; put: (row: number, slot: number) => void } {
  const count = valueCount(fact);
  if (count !== undefined) {
    const planes = Array.from({ length: count }, () => emptyPlane(rows));
    const put = (row: number, slot: number): void => {
      switchOn(itemAt(planes, slot), row);
    };
    return { column: { kind: 'values', planes }, put };
  }
  if (fact.type === 'date') {
    // Whole words of rows, so that 32 births are read at a time.
    const days = new Int32Array(wordsFor(rows) * 32).fill(NO_DAY);
    const put = (row: number, slot: number): void => {
      days[row] = slot;
    };
    return { column: { kind: 'days', days }, put };
  }
  if (fact.type === 'division') {
    const places = new Int32Array(rows).fill(UNKNOWN);
    const values: number[] = [];
    const placeOf = new Map<number, number>();
    const put = (row: number, slot: number): void => {
      let place = placeOf.get(slot);
      if (place === undefined) {
        place = values.push(slot) - 1;
        placeOf.set(slot, place);
      }
      places[row] = place;
    };
    return { column: { kind: 'divisions', places, values }, put };
  }
  const fen = new Float64Array(rows).fill(UNKNOWN);
  const put = (row: number, slot: number): void => {
    fen[row] = slot;
  };
  return { column: { kind: 'fen', fen }, put };
}

/** The planes of a fact with few values; none for any other. */
export function planesOf(column: FactColumn): readonly BitPlane[] {
  return column.kind === 'values' ? column.planes : [];
}

/** Packs the cells of one fact; a refused cell is left unknown and its row switched on in `refused`. */
export function pack(fact: Fact, read: CellReader, rows: number, refused: BitPlane): Packed {
  const known = emptyPlane(rows);
  const { column, put } = newColumn(fact, rows);
  for (let row = 0; row < rows; row += 1) {
    const slot = read(row);
    if (slot === UNKNOWN) continue;
    if (slot === REFUSED) {
      switchOn(refused, row);
      continue;
    }
    switchOn(known, row);
    put(row, slot);
  }
  return { column, known };
}

/** The fact's slot in one row. */
export function slotAt(column: FactColumn, row: number): Slot {
  switch (column.kind) {
    case 'values': {
      // A loop and no callback: it runs for every fact of every child of a register.
      const { planes } = column;
      for (let position = 0; position < planes.length; position += 1) {
        if (isOn(itemAt(planes, position), row)) return position;
      }
      return undefined;
    }
    case 'days': {
      const day = column.days[row];
      return day === NO_DAY ? undefined : day;
    }
    case 'divisions':
      return column.values[wordAt(column.places, row)];
    case 'fen': {
      const fen = column.fen[row];
      return fen === UNKNOWN ? undefined : fen;
    }
  }
}

/** How many bytes the column takes. */
export function bytesOf(column: FactColumn): number {
  switch (column.kind) {
    case 'values':
      return column.planes.reduce((sum, plane) => sum + plane.byteLength, 0);
    case 'days':
      return column.days.byteLength;
    case 'divisions':
      return column.places.byteLength;
    case 'fen':
      return column.fen.byteLength;
  }
}
