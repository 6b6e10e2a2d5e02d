import type { AssessResult } from '../decide/result.js';
import { exactFen, yuan } from '../money/fen.js';

/** How many children something holds for, and for how many that is still open. */
export interface Count {
  readonly yes: number;
  readonly open: number;
}

/** A register in numbers. */
export interface TotalsShown {
  readonly rows: number;
  readonly decided: number;
  /** Of the decided ones, those of whom something is not settled. */
  readonly waiting: number;
  /** Of the decided ones, those whose record looks wrong somewhere. */
  readonly doubtful: number;
  /** Of the decided ones, those whose money rests on an assumption. */
  readonly assumed: number;
  readonly refused: number;
  /** Children who are gone, and in no other number but the rows. */
  readonly gone: number;
  /** Cases of which nothing is shown but their number; they are in no other number. */
  readonly confidential: number;
  /** The sum of what is paid each month, in yuan; `max` is `null` where a standard is missing in some row. */
  readonly monthly: { readonly min: string; readonly max: string | null };
  readonly counts: Readonly<Record<string, Count>>;
}

/** What one row adds to the totals. */
export interface Tally {
  readonly waiting: boolean;
  /** Whether the record looks wrong somewhere. */
  readonly doubtful: boolean;
  /** Whether what is paid by the month rests on an assumption. */
  readonly assumed: boolean;
  readonly monthly: AssessResult['monthly'];
  /** Per verdict: true, false, or `null` where it is open. */
  readonly verdicts: readonly (readonly [id: string, holds: boolean | null])[];
}

/** Counts a register row by row. */
export class Totals {
  private decided = 0;
  private waiting = 0;
  private doubtful = 0;
  private assumed = 0;
  private refused = 0;
  private gone = 0;
  private confidential = 0;
  private min = 0n;
  private max: bigint | null = 0n;
  private readonly counts = new Map<string, { yes: number; open: number }>();

  add({ waiting, doubtful, assumed, monthly, verdicts }: Tally): void {
    this.decided += 1;
    if (waiting) this.waiting += 1;
    if (doubtful) this.doubtful += 1;
    if (assumed) this.assumed += 1;
    this.min += exactFen(monthly.min);
    this.max = this.max === null || monthly.max === null ? null : this.max + exactFen(monthly.max);
    for (const [id, holds] of verdicts) {
      const count = this.counts.get(id) ?? { yes: 0, open: 0 };
      if (holds === null) count.open += 1;
      else if (holds) count.yes += 1;
      this.counts.set(id, count);
    }
  }

  addRefused(): void {
    this.refused += 1;
  }

  addGone(): void {
    this.gone += 1;
  }

  addConfidential(): void {
    this.confidential += 1;
  }

  shown(): TotalsShown {
    const { decided, waiting, doubtful, assumed, refused, gone, confidential, min, max } = this;
    return {
      rows: decided + refused + gone,
      decided,
      waiting,
      doubtful,
      assumed,
      refused,
      gone,
      confidential,
      monthly: { min: yuan(min), max: max === null ? null : yuan(max) },
      counts: Object.fromEntries(this.counts),
    };
  }
}
