import type { FactDictionary } from '../../case/fact-dictionary.js';
import { withAssumptions } from '../../decide/context/assumptions.js';
import type { Prepared } from '../../decide/context/context.js';
import { certain } from '../../logic/certain.js';
import { intAt } from '../../logic/compiled/ints.js';
import { Known } from '../../logic/compiled/known.js';
import { Reach } from '../../logic/compiled/reach.js';
import type { MoneyFact } from '../../logic/fact.js';
import type { Slot } from '../../logic/slot.js';
import type { Truth } from '../../logic/truth.js';
import type { Ids, Policy } from '../../policy/policy.js';
import { eachTogether } from './joint-assumptions.js';
import { JointFigures } from './joint-figures.js';
import { type JointRules, jointRules, type Sides, type TurningVerdict, wider } from './joint-rules.js';
import { PaidChange } from './paid-change.js';
import type { Period } from './period.js';
import { either, type MoneyChange, NO_MONEY, type Span } from './span.js';

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

/** No division of the row is known. */
const SOMEWHERE = -1;

/** Decides row after row under two contexts at once, over the completions that both allow. */
export class JointRow<I extends Ids> {
  readonly joint: JointRules<I>;
  readonly known: Known;
  readonly figures: JointFigures<I>;
  private readonly dictionary: FactDictionary;
  private readonly reach: Reach;
  private readonly paid: PaidChange<I>;
  /** The variable that asks for the division. */
  private readonly division: number;
  private readonly divisionSlot: number;
  /** Where the sums that are deducted stand in a row. */
  private readonly sumSlots: readonly number[];
  private place = SOMEWHERE;
  private sums: Slot[] = [];

  /** @param byCategory whether `moneyIn` is asked too. */
  constructor(
    policies: Sides<Policy<I>>,
    private readonly sides: Sides<Prepared<I>>,
    byCategory: boolean,
  ) {
    const joint = jointRules(policies, sides, byCategory);
    const { flat, rules } = joint;
    this.joint = joint;
    this.dictionary = wider(policies).dictionary;
    this.known = new Known(flat.variables, this.dictionary.slotOf, rules.restrictions);
    this.reach = new Reach(flat, this.known);
    this.figures = new JointFigures(joint, sides);
    this.paid = new PaidChange(joint, this.figures, sides[0].on === sides[1].on);
    this.division = flat.variables.findIndex(({ name }) => name === rules.place.path);
    this.divisionSlot = rules.facts.indexOf(rules.place);
    this.sumSlots = this.paid.deducted.map((sum) => rules.facts.indexOf(sum));
  }

  /** The sums that formulas deduct. */
  get deducted(): readonly MoneyFact[] {
    return this.paid.deducted;
  }

  /**
   * Reads a row; what the other members tell is of this row, until the next.
   *
   * @returns the row with what is assumed of it before.
   */
  read(recorded: readonly Slot[]): readonly Slot[] {
    const { known, joint, sides } = this;
    const { day } = joint.ages;
    const row = withAssumptions(recorded, sides[0].assumptions, this.dictionary);
    const after =
      joint.apart.length === 0 ? row : withAssumptions(recorded, sides[1].assumptions, this.dictionary);
    known.read(after, day, recorded);
    if (after !== row) {
      const seen = joint.apart.map(({ before }) => [
        intAt(known.bands, before),
        intAt(known.possible, before),
      ]);
      known.read(row, day, recorded);
      joint.apart.forEach((pair, i) => {
        const [band = -1, possible = 0] = seen[i] ?? [];
        if (band >= 0) known.fix(pair.after, band);
        else known.reopen(pair.after, possible);
      });
    }
    const division = row[this.divisionSlot];
    this.place = division === undefined ? SOMEWHERE : this.figures.placeIn(division);
    for (let i = 0; i < this.sumSlots.length; i += 1) this.sums[i] = row[this.sumSlots[i] ?? -1];
    return row;
  }

  /**
   * Takes a row whose bands `known` holds already.
   *
   * @param place of the division among the figures; -1 where it is not known.
   * @param sums that are deducted, in fen, in the order of `deducted`.
   */
  take(place: number, sums: readonly Slot[]): void {
    this.place = place;
    for (let i = 0; i < sums.length; i += 1) this.sums[i] = sums[i];
  }

  /** What is paid in a period. */
  money(period: Period): MoneyChange {
    const root = this.joint.money[period];
    // A row that is fully known ends once.
    if (this.place !== SOMEWHERE && this.joint.apart.length === 0) {
      const { reach } = this;
      reach.from(root);
      if (reach.count === 1) return this.paid.of(intAt(reach.ends, 0), this.place, this.sums);
    }
    return this.moneyUnder(root).money;
  }

  /**
   * The facts that are not known and hold the money of a period up: by how much each, once known, narrows the bounds, at
   * least and at most. A sum is looked at where it is 0 and where it uses a figure up.
   *
   * @param measure which bounds: those of the change, or of one side.
   */
  eachNarrowing(
    period: Period,
    measure: (money: MoneyChange) => Span,
    visit: (variable: number, least: number, most: number) => void,
  ): void {
    const { known, joint } = this;
    const widthOf = (): number => {
      const { min, max } = measure(this.money(period));
      return max - min;
    };
    const whole = widthOf();
    if (whole === 0 || !Number.isFinite(whole)) return;
    for (let variable = 0; variable < known.bands.length; variable += 1) {
      // No node asks for a sum: it is deducted at the ends.
      const asked = joint.flat.variables[variable];
      const sum = asked?.kind === 'sum' ? this.paid.deducted.indexOf(asked.fact) : undefined;
      const pair = joint.apart.find(({ before }) => before === variable);
      const at = pair !== undefined && intAt(known.bands, variable) >= 0 ? pair.after : variable;
      if (intAt(known.bands, at) >= 0 || sum === -1) continue;
      if (joint.apart.some(({ after }) => after === variable)) continue;
      const isAsked = (one: number): boolean => joint.isAsked(joint.money[period], one);
      if (sum === undefined && !isAsked(variable) && !(pair !== undefined && isAsked(pair.after))) continue;
      const held = pair === undefined ? [variable] : [pair.before, pair.after];
      const seen = held.map((one) => [one, intAt(known.bands, one), intAt(known.possible, one)] as const);
      let least = whole;
      let most = 0;
      const look = (): void => {
        const narrowed = whole - widthOf();
        least = Math.min(least, narrowed);
        most = Math.max(most, narrowed);
      };
      for (let bits = intAt(known.possible, at); bits !== 0; bits &= bits - 1) {
        const band = 31 - Math.clz32(bits & -bits);
        for (const one of held) known.fix(one, band);
        if (variable === this.division) {
          for (const place of this.figures.inBand(band)) {
            this.place = place;
            look();
          }
          this.place = SOMEWHERE;
        } else if (sum !== undefined) {
          const places = this.place === SOMEWHERE ? this.figures.all : [this.place];
          for (const fen of this.paid.used(sum, places, this.sums)) {
            this.sums[sum] = fen;
            look();
          }
          this.sums[sum] = undefined;
        } else {
          look();
        }
      }
      for (const [one, band, possible] of seen) {
        if (band < 0) known.reopen(one, possible);
        else known.fix(one, band);
      }
      if (most > 0) visit(variable, least, most);
    }
  }

  /** What is paid in a period as far as the child is in a category, by its position. */
  moneyIn(category: number, period: Period): MoneyInCategory {
    return this.moneyUnder(certain(this.joint.moneyOf[category]).roots[period]);
  }

  /** How each verdict turns that does or may: true where it comes to hold, false where it ceases, `null` where it may. */
  eachTurn(visit: (place: number, turn: Truth) => void): void {
    const { joint } = this;
    for (const { any, members } of joint.turnGroups) {
      const ends = this.endsUnder(any);
      if (ends.count === 1 && ends.first === NO) continue;
      for (const place of members) {
        const turn = this.turn(certain(joint.turning[place]));
        if (turn !== undefined) visit(place, turn);
      }
    }
  }

  private turn({ root }: TurningVerdict<I>): Truth | undefined {
    const { joint } = this;
    const { count, first: end } = this.endsUnder(root);
    if (count > 1) return null;
    if (end === NO) return undefined;
    if (end === YES) return true;
    if (end === joint.lost) return false;
    throw new RangeError('invariant violated: a verdict turns one way or the other');
  }

  /** How many ends the completions reach, and one of them. */
  private endsUnder(root: number): { readonly count: number; readonly first: number } {
    const { reach, joint, known } = this;
    if (joint.apart.length === 0) {
      reach.from(root);
      return { count: reach.count, first: intAt(reach.ends, 0) };
    }
    const ends = new Set<number>();
    eachTogether(known, joint.apart, () => {
      reach.from(root);
      for (let i = 0; i < reach.count; i += 1) ends.add(intAt(reach.ends, i));
    });
    const [first = NO] = ends;
    return { count: ends.size, first };
  }

  private moneyUnder(root: number): MoneyInCategory {
    const { known, division, figures } = this;
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
        for (const here of places) money = either(money, this.paid.of(end, here, this.sums));
      }
    };
    eachTogether(known, this.joint.apart, () => {
      if (this.place !== SOMEWHERE) {
        look([this.place]);
        return;
      }
      for (let bits = intAt(known.possible, division); bits !== 0; bits &= bits - 1) {
        const band = 31 - Math.clz32(bits & -bits);
        known.fix(division, band);
        look(figures.inBand(band));
      }
      known.free(division);
    });
    return { isIn: isIn && isOut ? null : isIn, money: money ?? NO_MONEY };
  }
}
