import { certain } from '../../logic/certain.js';

/** What a formula comes to, as a result would show it. */
export interface Shown {
  /** Whole fen; `UNKNOWN_FEN` where a standard is missing. */
  readonly fen: number;
  /** The entry's number in the figures. */
  readonly entry: number;
  /** The unknown sums that would still change it, one bit each. */
  readonly open: number;
  /** What is left of it at least, whatever those sums are: mostly nothing. */
  readonly least: number;
}

/** More entries and sums than any rule book has. */
const ENTRIES = 4096;
const SUMS = 16;

/** Amounts as results show them, each kept once and numbered, and lists of them that differ from place to place. */
export class ShownAmounts {
  private readonly amounts: Shown[] = [];
  private readonly alones: (readonly Shown[])[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly toppedUp = new Map<string, number>();
  private readonly lists: { readonly amounts: readonly Shown[]; readonly open: number }[] = [];
  private readonly listNumbers = new Map<string, number>();

  /** How many amounts are kept. */
  get size(): number {
    return this.amounts.length;
  }

  /** The number of an amount. */
  number(fen: number, entry: number, open: number): number {
    const key = ((fen + 1) * ENTRIES + entry + 1) * SUMS + open;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keep({ fen, entry, open, least: 0 });
    this.numbers.set(key, number);
    return number;
  }

  /**
   * The number of a top-up that unknown sums would still change: the more of them, the more is left to pay.
   *
   * @param made what tells it from others between the same ends: the figures that it is made of.
   */
  numberOfTopUp(amount: Shown, made: string): number {
    const key = `${amount.fen} ${amount.least} ${amount.entry} ${amount.open} ${made}`;
    const known = this.toppedUp.get(key);
    if (known !== undefined) return known;
    const number = this.keep(amount);
    this.toppedUp.set(key, number);
    return number;
  }

  at(number: number): Shown {
    return certain(this.amounts[number]);
  }

  private keep(amount: Shown): number {
    this.alones.push([amount]);
    return this.amounts.push(amount) - 1;
  }

  /** The number of the list that holds one amount: even. */
  alone(number: number): number {
    return number * 2;
  }

  /** The number of a list of amounts, one per place: odd where they differ. */
  together(numbers: readonly number[]): number {
    const first = certain(numbers[0]);
    if (numbers.every((number) => number === first)) return this.alone(first);
    const key = numbers.join(' ');
    const known = this.listNumbers.get(key);
    if (known !== undefined) return known;
    const amounts = numbers.map((number) => this.at(number));
    const open = amounts.reduce((all, amount) => all | amount.open, 0);
    const number = (this.lists.push({ amounts, open }) - 1) * 2 + 1;
    this.listNumbers.set(key, number);
    return number;
  }

  /** The amounts of a list. */
  by(list: number): readonly Shown[] {
    return this.differs(list) ? certain(this.lists[list >> 1]).amounts : certain(this.alones[list >> 1]);
  }

  /** Whether a list differs from place to place. */
  differs(list: number): boolean {
    return (list & 1) === 1;
  }

  /** The unknown sums that would still lessen an amount of the list, one bit each. */
  openIn(list: number): number {
    return this.differs(list) ? certain(this.lists[list >> 1]).open : this.at(list >> 1).open;
  }
}
