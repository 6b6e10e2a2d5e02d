import type { Bilingual } from '../../logic/bilingual.js';
import type { Truth } from '../../logic/truth.js';
import type { Ids, VerdictOf } from '../../policy/policy.js';
import type { Bounds, Direction } from './compared.js';
import { ExactSum } from './exact-sum.js';
import { byPeriod, PERIODS } from './period.js';
import type { MoneyByPeriod, MoneyChange, Span } from './span.js';

/** Which way a change goes: `gains` where every completion gains, `unchanged` where none changes. */
export function directionOf({ min, max }: Span): Direction {
  if (min > 0) return 'gains';
  if (max < 0) return 'loses';
  return min === 0 && max === 0 ? 'unchanged' : 'open';
}

/** The least and the most of a sum over children. */
export class SpanSum {
  private readonly min = new ExactSum();
  private readonly max = new ExactSum();

  add({ min, max }: Span): void {
    this.min.add(min);
    this.max.add(max);
  }

  addSum(other: SpanSum): void {
    this.min.addSum(other.min);
    this.max.addSum(other.max);
  }

  get bounds(): Bounds {
    return { min: this.min.yuan, max: this.max.yuan };
  }
}

/** How many are paid anything on one side: surely, not, or perhaps. */
interface PaidCounts {
  paid: number;
  unpaid: number;
  perhaps: number;
}

function countPaid(counts: PaidCounts, { min, max }: Span): void {
  if (min > 0) counts.paid += 1;
  else if (max > 0) counts.perhaps += 1;
  else counts.unpaid += 1;
}

/** Counts and adds up what is paid to the children of one group in one period. */
export class MoneyTally {
  readonly counts: Record<Direction, number> = { gains: 0, loses: 0, unchanged: 0, open: 0 };
  readonly paid = {
    before: { paid: 0, unpaid: 0, perhaps: 0 },
    after: { paid: 0, unpaid: 0, perhaps: 0 },
  };
  readonly sums = { before: new SpanSum(), after: new SpanSum() };
  /** The change, parted by its direction; those of whom it is `unchanged` have none. */
  readonly moved = { gains: new SpanSum(), loses: new SpanSum(), open: new SpanSum() };

  add({ before, after, change }: MoneyChange): void {
    const direction = directionOf(change);
    this.counts[direction] += 1;
    countPaid(this.paid.before, before);
    countPaid(this.paid.after, after);
    this.sums.before.add(before);
    this.sums.after.add(after);
    if (direction !== 'unchanged') this.moved[direction].add(change);
  }

  addTally({ counts, paid, sums, moved }: MoneyTally): void {
    for (const direction of ['gains', 'loses', 'unchanged', 'open'] as const)
      this.counts[direction] += counts[direction];
    for (const side of ['before', 'after'] as const) {
      for (const kind of ['paid', 'unpaid', 'perhaps'] as const) this.paid[side][kind] += paid[side][kind];
      this.sums[side].addSum(sums[side]);
    }
    for (const direction of ['gains', 'loses', 'open'] as const)
      this.moved[direction].addSum(moved[direction]);
  }

  /** The whole change. */
  get change(): Bounds {
    const all = new SpanSum();
    for (const sum of Object.values(this.moved)) all.addSum(sum);
    return all.bounds;
  }
}

/** Counts and adds up the children of one group. */
export class ChangeTally {
  children = 0;
  mayBelong = 0;
  readonly money = byPeriod(() => new MoneyTally());

  constructor(
    readonly key: string | null,
    readonly name: Bilingual,
    readonly isMerged = false,
  ) {}

  /** @param isOpen whether the child may be outside of the group. */
  add(money: MoneyByPeriod, isOpen = false): void {
    this.children += 1;
    if (isOpen) this.mayBelong += 1;
    for (const period of PERIODS) this.money[period].add(money[period]);
  }

  /** Several groups that share no child, as one. */
  static sum(tallies: readonly ChangeTally[], name: Bilingual, isMerged: boolean): ChangeTally {
    const all = new ChangeTally(null, name, isMerged);
    for (const { children, mayBelong, money } of tallies) {
      all.children += children;
      all.mayBelong += mayBelong;
      for (const period of PERIODS) all.money[period].addTally(money[period]);
    }
    return all;
  }
}

/** Counts the children for whom one verdict turns. */
export class TurnTally {
  readonly counts = { gained: 0, lost: 0, mayTurn: 0 };

  constructor(readonly verdict: VerdictOf<Ids>) {}

  add(turn: Truth): void {
    if (turn === null) this.counts.mayTurn += 1;
    else if (turn) this.counts.gained += 1;
    else this.counts.lost += 1;
  }
}
