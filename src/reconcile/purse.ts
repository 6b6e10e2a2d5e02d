import type { FenRange } from '../time/settle/payments.js';
import { LIVING } from './payment.js';

/** A payment with its place in the books. */
export interface PlacedPayment<Benefit extends string> {
  readonly benefit: Benefit | typeof LIVING;
  readonly fen: number;
  readonly row: number;
}

const NOTHING: never[] = [];

/** What was paid under one id in the month. There are as many as children, most with one payment, so they are small. */
export class Purse<Benefit extends string> {
  private payments: PlacedPayment<Benefit>[] = NOTHING;
  private isShort = false;

  /** A payment. */
  add(payment: PlacedPayment<Benefit>): void {
    if (this.payments === NOTHING) this.payments = [payment];
    else this.payments.push(payment);
  }

  /** A payment that cannot be read: whatever it was comes on top. */
  addUnread(): void {
    this.isShort = true;
  }

  /** What was paid from several purses together. */
  static of<Benefit extends string>(purses: readonly Purse<Benefit>[]): Purse<Benefit> {
    const [only] = purses;
    if (only !== undefined && purses.length === 1) return only;
    const all = new Purse<Benefit>();
    all.payments = purses.flatMap(({ payments }) => payments);
    all.isShort = purses.some(({ isShort }) => isShort);
    return all;
  }

  /** Whether every payment can be read and says what it is for. */
  get isByBenefit(): boolean {
    return !this.isShort && !this.has(LIVING);
  }

  /** Whether something was paid for a benefit, or without saying for what. */
  has(benefit: Benefit | typeof LIVING): boolean {
    return this.payments.some((payment) => payment.benefit === benefit);
  }

  /** What was paid for a benefit (`null`: in all), in whole fen. */
  of(benefit: Benefit | typeof LIVING | null): FenRange {
    const min = this.for(benefit).reduce((sum, { fen }) => sum + fen, 0);
    return { min, max: this.isShort ? Number.POSITIVE_INFINITY : min };
  }

  /** The rows of the payments for a benefit (`null`: of all). */
  rowsOf(benefit: Benefit | typeof LIVING | null): readonly number[] {
    return this.for(benefit).map(({ row }) => row);
  }

  /** What was paid for, each once, in order of first mention. */
  get benefits(): readonly (Benefit | typeof LIVING)[] {
    return [...new Set(this.payments.map(({ benefit }) => benefit))];
  }

  private for(benefit: Benefit | typeof LIVING | null): readonly PlacedPayment<Benefit>[] {
    return benefit === null ? this.payments : this.payments.filter((payment) => payment.benefit === benefit);
  }
}
