import type { Truth } from '../logic/truth.js';
import { type BitPlane, countOn, isOn, switchOff, switchOn } from './bits.js';
import { UNKNOWN_CODE } from './columns.js';
import type { Bound } from './plane-program.js';

/** The code of a refused row in a `Uint8Array`: it has no verdicts. */
export const REFUSED_CODE = 254;

/** How many rows came out each way; refused rows are in none of them. */
export interface TruthCounts {
  readonly true: number;
  readonly false: number;
  readonly unknown: number;
}

/** One verdict of every child, as two bit planes: known to hold, and known not to hold. */
export class TruthColumn {
  /** The rows of which the verdict is `true`. */
  readonly yes: BitPlane;
  /** The rows of which the verdict is `false`. */
  readonly no: BitPlane;

  constructor(
    readonly rows: number,
    /** The rows that have a verdict, open or not; the others were refused. */
    readonly decided: BitPlane,
    supply: () => BitPlane,
  ) {
    this.yes = supply();
    this.no = supply();
  }

  /** The planes, to be written by a circuit. */
  get outputs(): readonly Bound[] {
    return [
      { plane: this.yes, blockOnly: false },
      { plane: this.no, blockOnly: false },
    ];
  }

  /** The verdict of one row; `undefined` where the row was refused. */
  at(row: number): Truth | undefined {
    if (!isOn(this.decided, row)) return undefined;
    return isOn(this.yes, row) ? true : isOn(this.no, row) ? false : null;
  }

  /** Sets the verdict of one row. */
  set(row: number, truth: Truth): void {
    (truth === true ? switchOn : switchOff)(this.yes, row);
    (truth === false ? switchOn : switchOff)(this.no, row);
  }

  /** How many rows came out each way. */
  counts(): TruthCounts {
    const yes = countOn(this.yes);
    const no = countOn(this.no);
    return { true: yes, false: no, unknown: countOn(this.decided) - yes - no };
  }

  /** One code a row: 0 false, 1 true, 255 unknown, 254 refused. */
  toCodes(): Uint8Array {
    return Uint8Array.from({ length: this.rows }, (_, row) => {
      const truth = this.at(row);
      return truth === undefined ? REFUSED_CODE : truth === null ? UNKNOWN_CODE : Number(truth);
    });
  }
}
