import { yuan } from '../../money/fen.js';

/** Fen beyond which a double is emptied into whole numbers before it could round. */
const FULL = 2 ** 52;

/** Adds up fen exactly, however many; one that is infinite makes the sum unknown. */
export class ExactSum {
  private whole = 0n;
  private pending = 0;
  private isOpen = false;

  add(fen: number): void {
    if (!Number.isFinite(fen)) {
      this.isOpen = true;
      return;
    }
    this.pending += fen;
    if (Math.abs(this.pending) < FULL) return;
    this.whole += BigInt(this.pending);
    this.pending = 0;
  }

  /** Adds another sum. */
  addSum(other: ExactSum): void {
    this.whole += other.whole + BigInt(other.pending);
    this.isOpen ||= other.isOpen;
  }

  /** Yuan; `null` where it is unknown. */
  get yuan(): string | null {
    return this.isOpen ? null : yuan(this.whole + BigInt(this.pending));
  }
}
