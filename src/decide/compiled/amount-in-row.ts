import { UNKNOWN_FEN } from './figures.js';
import type { Shown } from './shown-amounts.js';

/** What the completions of a row make of one amount, gathered outcome by outcome. */
export class AmountInRow {
  /** The least and the most that some completion pays, where known. */
  least = 0;
  most = 0;
  /** Whether some completion lacks a standard. */
  needsStandard = false;
  /** Whether every completion that pays comes to the same sum, or to the same entry. */
  private sums = 0;
  private fen = UNKNOWN_FEN;
  private sameFen = true;
  private entry = -1;
  private sameEntry = true;

  begin(): void {
    this.least = Number.POSITIVE_INFINITY;
    this.most = 0;
    this.needsStandard = false;
    this.sums = 0;
    this.sameFen = true;
    this.sameEntry = true;
  }

  /** Some completion does not pay. */
  addNothing(): void {
    this.least = 0;
  }

  /** Some completion pays this. */
  add({ fen, entry, open, least }: Shown): void {
    this.addSum(fen, entry);
    // Beyond every standard, an unknown sum leaves nothing; of a top-up it leaves the most.
    if (open !== 0) this.addSum(least, entry);
  }

  /** The amount that every completion comes to; `null` where they differ or a standard is missing. */
  get amount(): number | null {
    return this.sums > 0 && this.sameFen && this.fen !== UNKNOWN_FEN ? this.fen : null;
  }

  /** The number of the entry that every completion comes to, or that of none. */
  get entryNumber(): number {
    return this.sums > 0 && this.sameEntry ? this.entry : -1;
  }

  private addSum(fen: number, entry: number): void {
    if (this.sums === 0) {
      this.fen = fen;
      this.entry = entry;
    }
    this.sums += 1;
    if (fen !== this.fen) this.sameFen = false;
    if (entry !== this.entry) this.sameEntry = false;
    const counted = fen === UNKNOWN_FEN ? 0 : fen;
    if (fen === UNKNOWN_FEN) this.needsStandard = true;
    if (counted < this.least) this.least = counted;
    if (counted > this.most) this.most = counted;
  }
}
