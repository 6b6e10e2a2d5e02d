import type { Prepared } from '../../decide/context/context.js';
import { certain } from '../../logic/certain.js';
import { intAt } from '../../logic/compiled/ints.js';
import { Known } from '../../logic/compiled/known.js';
import { Reach } from '../../logic/compiled/reach.js';
import type { Slot } from '../../logic/slot.js';
import type { Truth } from '../../logic/truth.js';
import type { Ids, Policy } from '../../policy/policy.js';
import { JointFigures } from './joint-figures.js';
import { type JointRules, jointRules, type Sides, type TurningVerdict } from './joint-rules.js';
import { PaidChange } from './paid-change.js';
import { either, type MoneyChange, NO_MONEY } from './span.js';

/** The money of a child under the supposition that it is in a category. */
export interface MoneyInCategory {
  /** Whether it is in the category before. */
  readonly isIn: Truth;
  /** Nothing in the completions in which it is not. */
  readonly money: MoneyChange;
}

/** The end of those who do not belong, or for whom nothing turns. */
const NO = 0;
const YES = 1;

/** Decides row after row under two contexts at once, over the completions that both allow. */
export class JointRow<I extends Ids> {
  readonly joint: JointRules<I>;
  private readonly known: Known;
  private readonly reach: Reach;
  private readonly figures: JointFigures<I>;
  private readonly paid: PaidChange<I>;
  private readonly place: number;
  private readonly placeSlot: number;
  private row: readonly Slot[] = [];

  constructor(policy: Policy<I>, sides: Sides<Prepared<I>>) {
    const joint = jointRules(policy, sides);
    const { flat, rules } = joint;
    this.joint = joint;
    this.known = new Known(flat.variables, policy.dictionary.slotOf, rules.restrictions);
    this.reach = new Reach(flat, this.known);
    this.figures = new JointFigures(joint, sides);
    this.paid = new PaidChange(joint, this.figures, sides[0].on === sides[1].on);
    this.place = flat.variables.findIndex(({ name }) => name === rules.place.path);
    this.placeSlot = rules.facts.indexOf(rules.place);
  }

  /** Reads a row; what the other members tell is of this row, until the next. */
  read(row: readonly Slot[]): void {
    this.row = row;
    this.known.read(row, this.joint.ages.day);
  }

  /** What is paid by the month. */
  money(): MoneyChange {
    return this.moneyUnder(this.joint.money).money;
  }

  /** What is paid by the month as far as the child is in a category, by its position. */
  moneyIn(category: number): MoneyInCategory {
    return this.moneyUnder(certain(this.joint.moneyOf[category]).root);
  }

  /** Whether a verdict comes to hold (true), ceases (false), may do either or neither (`null`), or stays. */
  turn({ root }: TurningVerdict<I>): Truth | undefined {
    const { reach, joint } = this;
    reach.from(root);
    if (reach.count > 1) return null;
    const end = intAt(reach.ends, 0);
    if (end === NO) return undefined;
    if (end === YES) return true;
    if (end === joint.lost) return false;
    throw new RangeError('invariant violated: a verdict turns one way or the other');
  }

  private moneyUnder(root: number): MoneyInCategory {
    const division = this.row[this.placeSlot];
    const { known, place, figures } = this;
    let money: MoneyChange | undefined;
    let isIn = false;
    let isOut = false;
    const look = (places: readonly number[]): void => {
      const { reach } = this;
      reach.from(root);
      for (let i = 0; i < reach.count; i += 1) {
        const end = intAt(reach.ends, i);
        if (end === NO) {
          isOut = true;
          money = either(money, NO_MONEY);
          continue;
        }
        isIn = true;
        for (const here of places) money = either(money, this.paid.of(end, here, this.row));
      }
    };
    if (division !== undefined) {
      look([figures.placeIn(division)]);
    } else {
      for (let bits = intAt(known.possible, place); bits !== 0; bits &= bits - 1) {
        const band = 31 - Math.clz32(bits & -bits);
        known.fix(place, band);
        look(figures.inBand(band));
      }
      known.free(place);
    }
    return { isIn: isIn && isOut ? null : isIn, money: money ?? NO_MONEY };
  }
}
