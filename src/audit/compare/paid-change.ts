import { certain } from '../../logic/certain.js';
import type { MoneyFact } from '../../logic/fact.js';
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
 * What the ends of the joint diagrams come to in money. With an unknown sum that is deducted the change is made of
 * straight pieces, whose corners lie where a figure is used up: 0, and the figures themselves.
 */
export class PaidChange<I extends Ids> {
  /** By end and place, where nothing known is deducted. */
  private readonly found: (MoneyChange | undefined)[] = [];
  /** The sum that formulas deduct; `undefined` where none deducts any. */
  readonly deducted: MoneyFact | undefined;
  /** By end, whether a formula of it deducts that sum. */
  private readonly isDeducting: readonly boolean[];

  /** @param sameDay on one day a missing figure is the same before and after. */
  constructor(
    private readonly joint: JointRules<I>,
    private readonly figures: JointFigures<I>,
    private readonly sameDay: boolean,
  ) {
    const facts = new Set(joint.formulas.flatMap((formula) => formula?.deducts ?? []));
    if (facts.size > 1) throw new RangeError('invariant violated: at most one sum is deducted');
    [this.deducted] = facts;
    this.isDeducting = joint.pairs.map((pair) =>
      (pair ?? []).some((formulas) => formulas.some((formula) => this.deducts(formula))),
    );
  }

  /**
   * What an end comes to in a place.
   *
   * @param sum that is deducted, in fen; `undefined` where it is not known.
   */
  of(end: number, place: number, sum: number | undefined): MoneyChange {
    if (sum !== undefined && this.isDeducting[end] === true) {
      return this.with(certain(this.joint.pairs[end]), place, sum);
    }
    const cell = end * this.figures.count + place;
    const known = this.found[cell];
    if (known !== undefined) return known;
    const pair = certain(this.joint.pairs[end]);
    const made = this.corners(pair, place)
      .map((corner) => this.with(pair, place, corner))
      .reduce((one, other) => either(one, other));
    this.found[cell] = made;
    return made;
  }

  /** The sums at which a figure of the places is used up, and 0. */
  used(places: readonly number[]): readonly number[] {
    const fens = places.flatMap((place) =>
      this.joint.pairs.flatMap((pair) => (pair === undefined ? [] : this.corners(pair, place))),
    );
    return [...new Set([0, ...fens])];
  }

  private deducts(formula: number): boolean {
    return certain(this.joint.formulas[formula]).deducts.length > 0;
  }

  private corners(pair: PaidPair, place: number): readonly number[] {
    const used = ([0, 1] as const).flatMap((side) =>
      pair[side]
        .filter((formula) => this.deducts(formula))
        .map((formula) => this.figures.fen(side, formula, place)),
    );
    return [0, ...used.filter((fen) => fen !== null)];
  }

  private with(pair: PaidPair, place: number, sum: number): MoneyChange {
    const missing = this.missingIn(pair, place);
    return changeOf(this.paid(pair, 0, place, sum, missing), this.paid(pair, 1, place, sum, missing));
  }

  /** The formulas on both sides whose figure is missing: on one day they cancel, whatever they come to. */
  private missingIn([before, after]: Sides<readonly number[]>, place: number): readonly number[] {
    if (!this.sameDay) return [];
    return before.filter(
      (formula) =>
        after.includes(formula) &&
        this.figures.fen(0, formula, place) === null &&
        this.figures.fen(1, formula, place) === null,
    );
  }

  private paid(pair: PaidPair, side: 0 | 1, place: number, sum: number, cancelled: readonly number[]): Paid {
    let fen = 0;
    let isOpen = false;
    let isOpenAlone = false;
    for (const formula of pair[side]) {
      const whole = this.figures.fen(side, formula, place);
      if (whole !== null) {
        fen += this.deducts(formula) ? lessFen(whole, sum) : whole;
        continue;
      }
      isOpen = true;
      if (!cancelled.includes(formula)) isOpenAlone = true;
    }
    return { fen, isOpen, isOpenAlone };
  }
}
