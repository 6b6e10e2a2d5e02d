import { certain } from '../../logic/certain.js';
import { FALSE, type Node, TRUE } from '../../logic/compiled/forest.js';
import { intAt } from '../../logic/compiled/ints.js';
import { Known } from '../../logic/compiled/known.js';
import { Reach } from '../../logic/compiled/reach.js';
import { Reducer } from '../../logic/compiled/reduce.js';
import type { Slot } from '../../logic/slot.js';
import type { Truth } from '../../logic/truth.js';
import type { Day } from '../../logic/world.js';
import type { UsedStandard } from '../../money/standard.js';
import { AmountInRow } from './amount-in-row.js';
import type { CompiledRules } from './compiled-rules.js';
import { type Figures, UNKNOWN_FEN } from './figures.js';
import { MissingFacts } from './missing-facts.js';
import { MonthlySum } from './monthly-sum.js';
import { RowAmounts } from './row-amounts.js';
import type { RulesToCompile } from './rule-book.js';

/** An amount in the making: what it comes to in the row so far. */
interface OutcomeInRow {
  readonly benefit: number;
  readonly root: Node;
  readonly monthly: boolean;
  readonly amount: AmountInRow;
  /** What it reduced to in the first of the bands that the place can be in. */
  reduced: Node;
  /** Whether completions differ in it. */
  open: boolean;
}

const truthOf = (reduced: Node): Truth => (reduced >= 0 ? null : reduced === TRUE);

/**
 * Decides rows through the compiled rule book. One object serves row after row: `decide` works everything out, and what
 * the other members give holds until the next row.
 */
export class RowDecision<Standard extends string = string> {
  readonly missing: MissingFacts;
  readonly monthly: MonthlySum<Standard>;
  /** Standards that some completion needs and that were not given. */
  readonly needed = new Set<Standard>();
  private readonly known: Known;
  private readonly reducer: Reducer;
  private readonly reach: Reach;
  private readonly amounts: RowAmounts<Standard>;
  private readonly truthRoots: Int32Array;
  private readonly paidRoots: Int32Array;
  /** What the roots reduced to. */
  private readonly truths: Int32Array;
  private readonly paid: Int32Array;
  private readonly outcomes: readonly OutcomeInRow[];
  private readonly amountOf: readonly (AmountInRow | null)[];
  private readonly placeSlot: number;
  private readonly place: number;

  constructor(
    private readonly compiled: CompiledRules<Standard>,
    rules: RulesToCompile<Standard>,
    private figures: Figures<Standard>,
  ) {
    const { flat, benefits, truths } = compiled;
    const slots = new Map(rules.facts.map((fact, slot) => [fact, slot]));
    const slotOf = (fact: (typeof rules.facts)[number]): number => certain(slots.get(fact));
    const slotOfVariable = flat.variables.map((variable) =>
      variable.kind === 'reading' ? -1 : slotOf(variable.fact),
    );
    this.placeSlot = slotOf(rules.place);
    this.place = slotOfVariable.indexOf(this.placeSlot);
    this.known = new Known(flat.variables, slotOf, rules.restrictions);
    this.amounts = new RowAmounts(compiled, slotOfVariable, this.place, figures);
    // Verdicts, amounts in each band that the place can be in, and asides.
    this.reducer = new Reducer(flat, this.known, this.amounts, certain(flat.variables[this.place]).width + 1);
    this.reach = new Reach(flat, this.known);
    this.truthRoots = Int32Array.from(truths);
    this.paidRoots = Int32Array.from(benefits, ({ paid }) => paid);
    this.truths = new Int32Array(truths.length);
    this.paid = new Int32Array(benefits.length);
    this.outcomes = benefits.flatMap(({ outcome, monthly }, benefit) => {
      if (outcome === null) return [];
      return { benefit, root: outcome, monthly, amount: new AmountInRow(), reduced: FALSE, open: false };
    });
    this.amountOf = benefits.map(
      (_, index) => this.outcomes.find(({ benefit }) => benefit === index)?.amount ?? null,
    );
    this.missing = new MissingFacts(flat, slotOfVariable, this.reducer);
    this.monthly = new MonthlySum(compiled, this.reach, this.amounts);
  }

  /**
   * Reads a row and works everything out.
   *
   * @param recorded the row without what is only assumed.
   */
  decide(row: readonly Slot[], day: Day, figures: Figures<Standard>, recorded: readonly Slot[]): void {
    const { known, reducer, missing, truths, paid } = this;
    this.figures = figures;
    known.read(row, day, recorded);
    this.amounts.begin(row, figures);
    reducer.begin();
    missing.begin();
    for (let index = 0; index < truths.length; index += 1) {
      const reduced = reducer.reduce(intAt(this.truthRoots, index));
      truths[index] = reduced;
      if (reduced >= 0) missing.addVerdict(reduced);
    }
    for (let index = 0; index < paid.length; index += 1) {
      const reduced = reducer.reduce(intAt(this.paidRoots, index));
      paid[index] = reduced;
      if (reduced >= 0) missing.addVerdict(reduced);
    }
    this.decideAmounts(row[this.placeSlot]);
  }

  /** A verdict: true, false, or `null` where completions differ. */
  truth(index: number): Truth {
    return truthOf(intAt(this.truths, index));
  }

  /** A condition that nothing in the result hangs on. */
  aside(index: number): Truth {
    return truthOf(this.reducer.reduce(certain(this.compiled.asides[index])));
  }

  /** Whether a benefit is paid. */
  isPaid(index: number): Truth {
    return truthOf(intAt(this.paid, index));
  }

  /** What a benefit that may be paid comes to; `null` for one without money. */
  amount(index: number): AmountInRow | null {
    return certain(this.amountOf[index]);
  }

  /** The entry that every completion's amount comes from; `null` for the text itself, or where they differ. */
  entry({ entryNumber }: AmountInRow): UsedStandard<Standard> | null {
    return this.figures.entry(entryNumber);
  }

  /**
   * The obstacles that stand against a benefit that is not paid, one bit each: those that stand in every completion in
   * which its own condition holds, else those that stand in some. 0 where its own condition never holds.
   */
  obstacles(index: number): number {
    const { standing } = certain(this.compiled.benefits[index]);
    if (standing === null) return 0;
    const { reach } = this;
    reach.from(standing);
    let always = -1;
    let some = 0;
    for (let i = 0; i < reach.count; i += 1) {
      const holders = this.compiled.holders[intAt(reach.ends, i)];
      if (holders === undefined) continue;
      always &= holders;
      some |= holders;
    }
    return some === 0 || always === 0 ? some : always;
  }

  private decideAmounts(division: number | undefined): void {
    const { outcomes, paid, monthly } = this;
    let any = false;
    for (const outcome of outcomes) {
      if (intAt(paid, outcome.benefit) !== FALSE) any = true;
    }
    monthly.begin();
    if (this.needed.size > 0) this.needed.clear();
    if (!any) return;
    if (division === undefined && this.amounts.canLookEverywhere()) {
      this.reduceOutcomes();
      this.inEveryBand(division, this.addOpen);
    } else {
      this.inEveryBand(division, this.addOutcomes);
    }
    for (const outcome of outcomes) {
      if (outcome.monthly && intAt(paid, outcome.benefit) !== FALSE)
        monthly.add(outcome.amount, outcome.open);
    }
    if (!monthly.isJoint) return;
    monthly.beginJoint();
    this.inEveryBand(division, this.addSums);
  }

  /** Looks at the row where it is, or, where the place is unknown, in each band that it can be in. */
  private inEveryBand(division: number | undefined, look: (first: boolean) => void): void {
    const { known, place, figures, amounts } = this;
    if (division !== undefined) {
      amounts.lookAt(figures.placeIn(division));
      look(true);
      return;
    }
    const possible = intAt(known.possible, place);
    for (let bits = possible; bits !== 0; bits &= bits - 1) {
      const band = 31 - Math.clz32(bits & -bits);
      known.fix(place, band);
      this.reducer.again();
      amounts.lookIn(band);
      look(bits === possible);
    }
    known.free(place);
    this.reducer.again();
  }

  private readonly addSums = (): void => this.monthly.addSums();

  /** Reduces every amount once, in all places together; what stays open is gathered band by band. */
  private reduceOutcomes(): void {
    this.amounts.lookEverywhere();
    for (const outcome of this.outcomes) {
      if (intAt(this.paid, outcome.benefit) === FALSE) continue;
      const { amount, root } = outcome;
      outcome.reduced = this.reducer.reduce(root);
      outcome.open = this.missing.addAmount(outcome.reduced);
      amount.begin();
      if (outcome.reduced >= 0) continue;
      this.addStanding(amount, outcome.reduced);
      if (amount.needsStandard) this.addNeeds(root);
    }
  }

  private readonly addOpen = (): void => {
    for (const { benefit, root, reduced, amount } of this.outcomes) {
      if (reduced < 0 || intAt(this.paid, benefit) === FALSE) continue;
      this.addReached(amount, root);
      if (amount.needsStandard) this.addNeeds(root);
    }
  };

  private readonly addOutcomes = (first: boolean): void => {
    for (const outcome of this.outcomes) {
      if (intAt(this.paid, outcome.benefit) !== FALSE) this.addOutcome(outcome, first);
    }
  };

  private addOutcome(outcome: OutcomeInRow, first: boolean): void {
    const { root, amount } = outcome;
    const reduced = this.reducer.reduce(root);
    const depends = this.missing.addAmount(reduced);
    if (first) {
      amount.begin();
      outcome.reduced = reduced;
      outcome.open = depends;
    } else {
      if (depends) outcome.open = true;
      if (reduced !== outcome.reduced) {
        outcome.open = true;
        this.missing.addVariable(this.place);
      }
    }
    if (reduced === FALSE) amount.addNothing();
    else if (reduced < 0) this.addStanding(amount, reduced);
    else this.addReached(amount, root);
    if (amount.needsStandard) this.addNeeds(root);
  }

  private addStanding(amount: AmountInRow, standing: Node): void {
    for (const shown of this.amounts.shownBy(standing)) amount.add(shown);
  }

  private addReached(amount: AmountInRow, root: Node): void {
    const { reach, amounts } = this;
    reach.from(root);
    for (let i = 0; i < reach.count; i += 1) {
      const end = intAt(reach.ends, i);
      if (end < amounts.from) amount.addNothing();
      else this.addStanding(amount, amounts.standFor(end));
    }
  }

  /** Notes the standards that are missing for what some completion pays. */
  private addNeeds(root: Node): void {
    const { reach, amounts, figures } = this;
    reach.from(root);
    for (let i = 0; i < reach.count; i += 1) {
      const end = intAt(reach.ends, i);
      if (end < amounts.from) continue;
      for (const place of amounts.lookedIn) {
        if (figures.fen(end, place) !== UNKNOWN_FEN) continue;
        for (const need of figures.needs(end, place)) this.needed.add(need);
      }
    }
  }
}
