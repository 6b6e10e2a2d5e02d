import { certain } from '../../logic/certain.js';
import type { MoneyFact } from '../../logic/fact.js';
import type { Slot } from '../../logic/slot.js';
import { lessFen } from '../../money/due.js';
import type { Ids } from '../../policy/policy.js';
import type { JointFigures } from './joint-figures.js';
import type { JointRules, PaidPair, Sides } from './joint-rules.js';
import { either, type MoneyChange } from './span.js';

/** The sum of the known parts of one side. */
interface Paid {
  readonly fen: number;
  /** Whether a part is missing. */
  readonly isOpen: boolean;
  /** Whether a part is missing that the other side has not just as well. */
  readonly isOpenAlone: boolean;
}

/** What a formula takes away: sums that are recorded, by their number, and what other formulas come to, by their end. */
interface Takes {
  readonly sums: readonly number[];
  readonly received: readonly number[];
}

const NOTHING: Takes = { sums: [], received: [] };

function changeOf(before: Paid, after: Paid): MoneyChange {
  const open = Number.POSITIVE_INFINITY;
  const change = after.fen - before.fen;
  return {
    before: { min: before.fen, max: before.isOpen ? open : before.fen },
    after: { min: after.fen, max: after.isOpen ? open : after.fen },
    change: { min: before.isOpenAlone ? -open : change, max: after.isOpenAlone ? open : change },
  };
}

/**
 * What the ends of the joint diagrams come to in money. With unknown sums that are deducted the change is made of
 * straight pieces, whose corners lie where a figure is used up: beside 低保 of 310 less the income, a benefit of 600 that
 * tops it up turns at an income of 310, and a standard of 700 at 100, where 600 are left of it.
 */
export class PaidChange<I extends Ids> {
  /** By end and place, where nothing known is deducted. */
  private readonly found: (MoneyChange | undefined)[] = [];
  /** The sums that formulas deduct. */
  readonly deducted: readonly MoneyFact[];
  /** By the number of a formula. */
  private readonly takes: readonly Takes[];
  /** By end, the sums that it turns on. */
  private readonly sumsOf: readonly (readonly number[])[];

  /** @param sameDay on one day a missing figure is the same before and after. */
  constructor(
    private readonly joint: JointRules<I>,
    private readonly figures: JointFigures<I>,
    private readonly sameDay: boolean,
  ) {
    const { formulas, pairs } = joint;
    const paid = new Set(pairs.flatMap((pair) => (pair ?? []).flat()));
    const deductedAt = (end: number): readonly MoneyFact[] => {
      const { deducts, received = [] } = certain(formulas[end]);
      return [...deducts, ...received.flatMap(deductedAt)];
    };
    this.deducted = [...new Set([...paid].flatMap(deductedAt))];
    this.takes = formulas.map((formula) =>
      formula === undefined
        ? NOTHING
        : {
            sums: formula.deducts.map((sum) => this.deducted.indexOf(sum)),
            received: formula.received ?? [],
          },
    );
    this.sumsOf = pairs.map((pair) => [
      ...new Set((pair ?? []).flat().flatMap((formula) => this.sumsIn(formula))),
    ]);
  }

  /**
   * What an end comes to in a place.
   *
   * @param sums what is deducted, in fen, in the order of `deducted`; `undefined` where it is not known.
   */
  of(end: number, place: number, sums: readonly Slot[]): MoneyChange {
    for (const sum of certain(this.sumsOf[end]))
      if (sums[sum] !== undefined) return this.over(end, place, sums);
    const cell = end * this.figures.count + place;
    const known = this.found[cell];
    if (known !== undefined) return known;
    const made = this.over(end, place, []);
    this.found[cell] = made;
    return made;
  }

  /** What a sum can be where the change turns in some of the places: 0, and where a figure is used up. */
  used(sum: number, places: readonly number[], sums: readonly Slot[]): readonly number[] {
    const fens = places.flatMap((place) =>
      this.joint.pairs.flatMap((pair, end) =>
        pair !== undefined && certain(this.sumsOf[end]).includes(sum)
          ? this.corners(sum, pair, place, sums)
          : [],
      ),
    );
    return [...new Set([0, ...fens])];
  }

  private sumsIn(formula: number): readonly number[] {
    const { sums, received } = certain(this.takes[formula]);
    return [...sums, ...received.flatMap((other) => this.sumsIn(other))];
  }

  /** Over everything that the unknown sums can be: a change of straight pieces has its ends in their corners. */
  private over(end: number, place: number, sums: readonly Slot[]): MoneyChange {
    const pair = certain(this.joint.pairs[end]);
    const open = certain(this.sumsOf[end]).filter((sum) => sums[sum] === undefined);
    if (open.length === 0) return this.with(pair, place, sums);
    const corners = open.map((sum) => this.corners(sum, pair, place, sums));
    const all = [...sums];
    let found: MoneyChange | undefined;
    const look = (at: number): void => {
      const sum = open[at];
      if (sum === undefined) {
        found = either(found, this.with(pair, place, all));
        return;
      }
      for (const corner of certain(corners[at])) {
        all[sum] = corner;
        look(at + 1);
      }
    };
    look(0);
    return certain(found);
  }

  /** Where pieces can meet along a sum: every figure that it lessens less what is known, and the differences of two. */
  private corners(sum: number, pair: PaidPair, place: number, sums: readonly Slot[]): readonly number[] {
    const used = ([0, 1] as const).flatMap((side) =>
      pair[side].flatMap((formula) => this.usedUp(sum, side, formula, place, sums)),
    );
    const between = used.flatMap((one) => used.map((other) => one - other));
    return [...new Set([0, ...used, ...between])].filter((corner) => corner >= 0);
  }

  private usedUp(
    sum: number,
    side: 0 | 1,
    formula: number,
    place: number,
    sums: readonly Slot[],
  ): readonly number[] {
    if (!this.sumsIn(formula).includes(sum)) return [];
    const whole = this.figures.fen(side, formula, place);
    if (whole === null) return [];
    const { sums: deducts, received } = certain(this.takes[formula]);
    const left = deducts.reduce((rest, one) => rest - (sums[one] ?? 0), whole);
    const known = received.filter((other) => this.sumsIn(other).every((one) => sums[one] !== undefined));
    const rest = known.reduce((less, other) => less - (this.due(side, other, place, sums) ?? 0), left);
    return [rest, ...received.flatMap((other) => this.usedUp(sum, side, other, place, sums))];
  }

  private with(pair: PaidPair, place: number, sums: readonly Slot[]): MoneyChange {
    const missing = this.missingIn(pair, place);
    return changeOf(this.paid(pair, 0, place, sums, missing), this.paid(pair, 1, place, sums, missing));
  }

  /** The formulas on both sides whose figure is missing: on one day they cancel, whatever they come to. */
  private missingIn([before, after]: Sides<readonly number[]>, place: number): readonly number[] {
    if (!this.sameDay) return [];
    return before.filter(
      (formula) =>
        after.includes(formula) &&
        this.figures.fen(0, formula, place) === null &&
        this.figures.fen(1, formula, place) === null &&
        this.figures.areSame(formula, place),
    );
  }

  private paid(
    pair: PaidPair,
    side: 0 | 1,
    place: number,
    sums: readonly Slot[],
    cancelled: readonly number[],
  ): Paid {
    let fen = 0;
    let isOpen = false;
    let isOpenAlone = false;
    for (const formula of pair[side]) {
      const due = this.due(side, formula, place, sums);
      if (due !== null) {
        fen += due;
        continue;
      }
      isOpen = true;
      if (!cancelled.includes(formula)) isOpenAlone = true;
    }
    return { fen, isOpen, isOpenAlone };
  }

  /** Whole fen of a formula, every sum being known; `null` where a standard is missing. */
  private due(side: 0 | 1, formula: number, place: number, sums: readonly Slot[]): number | null {
    let fen = this.figures.fen(side, formula, place);
    if (fen === null) return null;
    const { sums: deducts, received } = certain(this.takes[formula]);
    for (const sum of deducts) fen = lessFen(fen, certain(sums[sum]));
    for (const other of received) fen = lessFen(fen, this.due(side, other, place, sums) ?? 0);
    return fen;
  }
}
