import { plainName, trimmed } from './half-width.js';
import { isUnknownWord } from './unknown.js';

/** So many rows, or characters, are held at most before it is decided. */
const MOST_ROWS = 256;
const MOST_TEXT = 1_048_576;

/** One blank cell below a value is an unknown; from two on they may be the rest of a merged cell. */
const LEAST_BLANKS = 2;

/** One column that is watched. */
class Watched {
  /** Whether blank cells are the rest of merged ones; `undefined` while the rows leave it open. */
  isMerged: boolean | undefined;
  private readonly seen = new Set<string>();
  private blanks = 0;

  constructor(readonly place: number) {}

  /** Whether rows must wait: there are blanks, and it is open what they are. */
  get isWaiting(): boolean {
    return this.isMerged === undefined && this.blanks > 0;
  }

  see(cell: string): void {
    if (this.isMerged !== undefined) return;
    const text = trimmed(cell);
    if (text === '') {
      if (this.seen.size === 0) this.isMerged = false;
      this.blanks += 1;
      return;
    }
    const value = plainName(text);
    // Merged cells say each value once. Whoever repeats it, or writes 不详, fills the column in row by row.
    if (this.seen.has(value) || isUnknownWord(value)) this.isMerged = false;
    this.seen.add(value);
  }

  /** Decides by what was seen. */
  settle(): void {
    this.isMerged ??= this.blanks >= LEAST_BLANKS;
  }
}

/** A row that waits, and how long it is. */
export interface Waiting {
  readonly cells: readonly string[] | undefined;
  readonly length: number;
}

/**
 * Tells blank cells that are unknown from the rest of merged ones, in columns whose value many children share: 431002
 * beside the first child and nothing beside the next twenty, 431021 beside the one after. A CSV file keeps a merged cell
 * in its first row only. The column is taken for merged where it begins with a value, says each value once, and has two
 * blank cells or more; rows wait until that is known, which in a column that is filled in is at once.
 */
export class MergedCells<Row extends Waiting> {
  private readonly columns: readonly Watched[];
  private waiting: Row[] = [];
  private length = 0;

  /** @param places the columns that are watched, from 0. */
  constructor(places: readonly number[]) {
    this.columns = places.map((place) => new Watched(place));
  }

  /** The columns whose blank cells are the rest of merged ones, as far as the rows have shown. */
  get merged(): readonly number[] {
    return this.columns.filter(({ isMerged }) => isMerged === true).map(({ place }) => place);
  }

  /** Takes a row; gives those of which everything is known, in order. */
  push(row: Row): readonly Row[] {
    const { cells, length } = row;
    if (cells !== undefined) for (const column of this.columns) column.see(cells[column.place] ?? '');
    this.waiting.push(row);
    this.length += length;
    if (this.waiting.length >= MOST_ROWS || this.length > MOST_TEXT) return this.end();
    return this.columns.some(({ isWaiting }) => isWaiting) ? [] : this.release();
  }

  /** Decides by the rows so far; gives all that wait. */
  end(): readonly Row[] {
    for (const column of this.columns) if (column.isWaiting) column.settle();
    return this.release();
  }

  private release(): readonly Row[] {
    const released = this.waiting;
    this.waiting = [];
    this.length = 0;
    return released;
  }
}
