import type { AssessResult } from '../decide/result.js';
import type { Truth } from '../logic/truth.js';
import { exactFen, yuan } from '../money/fen.js';
import type { AggregateGroup, MonthlyBudget } from './shown.js';

/** A sum of money in whole fen; the most is `null` where a standard is missing of somebody. */
interface Budget {
  min: bigint;
  max: bigint | null;
}

/** What is counted of one verdict. */
interface Tally {
  true: number;
  false: number;
  open: number;
  readonly budget: Budget;
}

function addTo(budget: Budget, min: bigint, max: bigint | null): void {
  budget.min += min;
  budget.max = budget.max === null || max === null ? null : budget.max + max;
}

function shownBudget({ min, max }: Budget): MonthlyBudget {
  return { min: yuan(min), max: max === null ? null : yuan(max) };
}

/** Counts the children of one group. */
export class GroupTally {
  children = 0;
  private readonly budget: Budget = { min: 0n, max: 0n };
  private readonly tallies = new Map<string, Tally>();

  constructor(
    readonly county: string | null,
    readonly ageBand: string | null,
    private readonly isMerged = false,
  ) {}

  /** Several groups as one. */
  static sum(groups: readonly GroupTally[], isMerged = false): GroupTally {
    const all = new GroupTally(null, null, isMerged);
    for (const { children, budget, tallies } of groups) {
      all.children += children;
      addTo(all.budget, budget.min, budget.max);
      for (const [verdict, tally] of tallies) {
        const own = all.tallyOf(verdict);
        own.true += tally.true;
        own.false += tally.false;
        own.open += tally.open;
        addTo(own.budget, tally.budget.min, tally.budget.max);
      }
    }
    return all;
  }

  /** A child. */
  add(verdicts: readonly (readonly [string, Truth])[], monthly: AssessResult['monthly']): void {
    const [min, max] = [exactFen(monthly.min), monthly.max === null ? null : exactFen(monthly.max)];
    this.children += 1;
    addTo(this.budget, min, max);
    for (const [verdict, truth] of verdicts) {
      const tally = this.tallyOf(verdict);
      if (truth === true) tally.true += 1;
      else if (truth === false) tally.false += 1;
      else tally.open += 1;
      // Who may belong to it may be paid, but need not count.
      if (truth !== false) addTo(tally.budget, truth === true ? min : 0n, max);
    }
  }

  /** The group with its exact counts. */
  shown(isTold: boolean): AggregateGroup & { readonly children: number } {
    return {
      county: this.county,
      ageBand: this.ageBand,
      isMerged: this.isMerged,
      children: this.children,
      monthly: shownBudget(this.budget),
      verdicts: [...this.tallies].map(([verdict, { budget, ...counts }]) => ({
        verdict,
        ...counts,
        monthly: isTold ? shownBudget(budget) : null,
      })),
    };
  }

  private tallyOf(verdict: string): Tally {
    const tally = this.tallies.get(verdict) ?? { true: 0, false: 0, open: 0, budget: { min: 0n, max: 0n } };
    this.tallies.set(verdict, tally);
    return tally;
  }
}
