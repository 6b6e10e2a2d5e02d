import { type BitPlane, fenAt, isOn, switchOff, switchOn } from './bits.js';

/** One sum of money of every child. */
export class AmountColumn {
  /** Whole fen, 0 where there is none; doubles, which hold whole numbers up to 2 ** 53, where 32 bits may not do. */
  readonly fen: Int32Array | Float64Array;
  /** The rows whose amount is known. */
  readonly known: BitPlane;

  constructor(
    readonly rows: number,
    supply: () => BitPlane,
    large: boolean,
  ) {
    this.fen = large ? new Float64Array(rows) : new Int32Array(rows);
    this.known = supply();
  }

  /** Whole fen of one row; `null` where there is none, it is not known, or the row was refused. */
  at(row: number): number | null {
    return isOn(this.known, row) ? fenAt(this.fen, row) : null;
  }

  /** Sets the amount of one row. */
  set(row: number, fen: number | null): void {
    (fen === null ? switchOff : switchOn)(this.known, row);
    this.fen[row] = fen ?? 0;
  }
}
