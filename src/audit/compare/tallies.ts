import type { Bilingual } from '../../logic/bilingual.js';
import type { Truth } from '../../logic/truth.js';
import type { Verdict } from '../../policy/verdicts.js';
import type { Bounds, ComparedGroup, ComparedVerdict, Direction } from './compared.js';
import { ExactSum } from './exact-sum.js';
import type { MoneyChange, Span } from './span.js';

/** Which way a change goes: `gains` where every completion gains, `unchanged` where none changes. */
export function directionOf({ min, max }: Span): Direction {
  if (min > 0) return 'gains';
  if (max < 0) return 'loses';
  return min === 0 && max === 0 ? 'unchanged' : 'open';
}

class SpanSum {
  private readonly min = new ExactSum();
  private readonly max = new ExactSum();

  add({ min, max }: Span): void {
    this.min.add(min);
    this.max.add(max);
  }

  get bounds(): Bounds {
    return { min: this.min.yuan, max: this.max.yuan };
  }
}

/** Counts and adds up the children of one group. */
export class ChangeTally {
  private readonly counts = { gains: 0, loses: 0, unchanged: 0, open: 0 };
  private mayBelong = 0;
  private readonly before = new SpanSum();
  private readonly after = new SpanSum();
  private readonly change = new SpanSum();

  constructor(
    private readonly key: string | null,
    private readonly name: Bilingual,
  ) {}

  /** @param isOpen whether the child may be outside of the group. */
  add({ before, after, change }: MoneyChange, isOpen = false): void {
    if (isOpen) this.mayBelong += 1;
    this.counts[directionOf(change)] += 1;
    this.before.add(before);
    this.after.add(after);
    this.change.add(change);
  }

  get group(): ComparedGroup {
    const { gains, loses, unchanged, open } = this.counts;
    return {
      key: this.key,
      name: this.name,
      children: gains + loses + unchanged + open,
      mayBelong: this.mayBelong,
      ...this.counts,
      before: this.before.bounds,
      after: this.after.bounds,
      change: this.change.bounds,
    };
  }
}

/** Counts the children for whom one verdict turns. */
export class TurnTally {
  private readonly counts = { gained: 0, lost: 0, mayTurn: 0 };

  constructor(private readonly verdict: Verdict) {}

  add(turn: Truth): void {
    if (turn === null) this.counts.mayTurn += 1;
    else if (turn) this.counts.gained += 1;
    else this.counts.lost += 1;
  }

  /** Nothing where it turns for no child. */
  get shown(): readonly ComparedVerdict[] {
    const { path, rule } = this.verdict;
    const { gained, lost, mayTurn } = this.counts;
    if (gained + lost + mayTurn === 0) return [];
    return [{ verdict: path, label: rule.label, sentences: rule.sentences, ...this.counts }];
  }
}
