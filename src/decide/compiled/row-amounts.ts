import { certain } from '../../logic/certain.js';
import type { Node } from '../../logic/compiled/forest.js';
import { intAt } from '../../logic/compiled/ints.js';
import type { RowEnds } from '../../logic/compiled/reduce.js';
import type { Slot } from '../../logic/slot.js';
import { lessFen } from '../../money/due.js';
import type { CompiledRules } from './compiled-rules.js';
import { type Figures, UNKNOWN_FEN } from './figures.js';
import { type Shown, ShownAmounts } from './shown-amounts.js';

/** A sum that a formula deducts: where it stands in a row, and its bit among all sums that are deducted. */
interface Deduction {
  readonly slot: number;
  readonly bit: number;
}

const NOT_ASKED = 0;
const NONE: readonly number[] = Object.freeze([]);

/** More amounts than these are forgotten, so that a long register does not fill the memory with its incomes. */
const MOST_SHOWN = 20_000;

/**
 * What amounts come to in one row. Formulas that a result would show alike are one end: a formula stands for what it
 * comes to in each of the places that the row can be in.
 */
export class RowAmounts<Standard extends string = string> implements RowEnds {
  readonly from = 2;
  private readonly deductions: readonly (readonly Deduction[])[];
  /** By the number of an end, the ends that are received beside it and deducted. */
  private readonly received: readonly (readonly number[])[];
  /** The variable of each sum that is deducted, by its bit. */
  private readonly sums: readonly number[];
  private shown: ShownAmounts;
  /** What a formula stands for where nothing is deducted: formula after formula, in it a cell per place and band. */
  private standing: Int32Array;
  private tellApart: boolean | undefined;
  private row: readonly Slot[] = [];
  private places: readonly number[] = [];
  private cell = 0;

  /**
   * @param slots where each variable's fact stands in a row.
   * @param place the variable of the division.
   */
  constructor(
    private readonly rules: CompiledRules<Standard>,
    private readonly slots: readonly number[],
    private readonly place: number,
    public figures: Figures<Standard>,
  ) {
    const { variables } = rules.flat;
    this.sums = variables.flatMap(({ kind }, variable) => (kind === 'sum' ? variable : []));
    this.deductions = rules.formulas.map((formula) =>
      (formula?.deducts ?? []).map(({ path }) => {
        const variable = variables.findIndex(({ name }) => name === path);
        return { slot: certain(slots[variable]), bit: 1 << this.sums.indexOf(variable) };
      }),
    );
    this.received = rules.formulas.map((formula) => formula?.received ?? NONE);
    this.shown = new ShownAmounts();
    this.standing = new Int32Array(rules.formulas.length * figures.cells);
  }

  /** Begins a row. */
  begin(row: readonly Slot[], figures: Figures<Standard>): void {
    this.row = row;
    if (figures === this.figures && this.shown.size < MOST_SHOWN) return;
    this.figures = figures;
    this.tellApart = undefined;
    this.shown = new ShownAmounts();
    this.standing = new Int32Array(this.rules.formulas.length * figures.cells);
  }

  /** Looks at the row in one place. */
  lookAt(place: number): void {
    this.places = this.figures.alone(place);
    this.cell = place;
  }

  /** Looks at the row in every place of a band. */
  lookIn(band: number): void {
    this.places = this.figures.inBand(band);
    this.cell = this.figures.cellOfBand(band);
  }

  /** Looks at the row in all places at once. */
  lookEverywhere(): void {
    this.places = this.figures.everywhere;
    this.cell = this.figures.cells - 1;
  }

  /**
   * Whether the row can be looked at in all places at once: two formulas that differ anywhere differ in every band of
   * the division, so that telling them apart is right whichever band it turns out to be.
   */
  canLookEverywhere(): boolean {
    for (const variable of this.sums) if (this.row[certain(this.slots[variable])] !== undefined) return false;
    this.tellApart ??= this.tellFormulasApart();
    return this.tellApart;
  }

  /** Where what is looked at stands among all places and bands. */
  get cellLookedIn(): number {
    return this.cell;
  }

  /** The places looked at. */
  get lookedIn(): readonly number[] {
    return this.places;
  }

  /** What a formula comes to in a place. */
  showIn(formula: number, place: number): Shown {
    return this.shown.at(this.numberIn(formula, place));
  }

  /** What an end that stands for a formula shows, place by place; once where all places agree. */
  shownBy(standing: Node): readonly Shown[] {
    return this.shown.by(~standing - this.rules.formulas.length);
  }

  standFor(formula: number): Node {
    if (this.isLessened(formula)) return this.stand(formula);
    const cell = formula * this.figures.cells + this.cell;
    const known = intAt(this.standing, cell);
    if (known !== NOT_ASKED) return known;
    const standing = this.stand(formula);
    this.standing[cell] = standing;
    return standing;
  }

  supportOf(standing: Node, word: number): number {
    const number = ~standing - this.rules.formulas.length;
    if (number < 0) return 0;
    let support = 0;
    if (this.shown.differs(number) && this.place >> 5 === word) support |= 1 << (this.place & 31);
    for (let open = this.shown.openIn(number); open !== 0; open &= open - 1) {
      const variable = certain(this.sums[31 - Math.clz32(open & -open)]);
      if (variable >> 5 === word) support |= 1 << (variable & 31);
    }
    return support;
  }

  private tellFormulasApart(): boolean {
    const { figures, rules } = this;
    const formulas = rules.formulas.flatMap((formula, end) => (formula === undefined ? [] : end));
    const bands = Array.from({ length: figures.bands }, (_, band) => figures.inBand(band));
    return formulas.every((one, index) =>
      formulas.slice(index + 1).every((other) => {
        const alike = bands.filter((places) =>
          places.every((place) => this.numberIn(one, place) === this.numberIn(other, place)),
        );
        return alike.length === 0 || alike.length === bands.length;
      }),
    );
  }

  private stand(formula: number): Node {
    const { places } = this;
    const number =
      places.length === 1
        ? this.shown.alone(this.numberIn(formula, places[0] ?? 0))
        : this.shown.together(places.map((place) => this.numberIn(formula, place)));
    return ~(number + this.rules.formulas.length);
  }

  /** Whether a known sum is deducted, so that what it comes to is this row's own. */
  isLessened(formula: number): boolean {
    const deductions = certain(this.deductions[formula]);
    for (const { slot } of deductions) if (this.row[slot] !== undefined) return true;
    for (const other of certain(this.received[formula])) if (this.isLessened(other)) return true;
    return false;
  }

  /** The unknown sums that a formula or what is received beside it deducts, one bit each. */
  openIn(formula: number): number {
    let open = 0;
    for (const { slot, bit } of certain(this.deductions[formula])) {
      if (this.row[slot] === undefined) open |= bit;
    }
    for (const other of certain(this.received[formula])) open |= this.openIn(other);
    return open;
  }

  /** Whether the formula tops up what is received of other benefits. */
  topsUp(formula: number): boolean {
    return certain(this.received[formula]).length > 0;
  }

  /**
   * Whole fen in a place, where the unknown sums named by `beyond` lie beyond every standard and the others are nothing;
   * `UNKNOWN_FEN` where a standard is missing.
   */
  fenWhere(formula: number, place: number, beyond: number): number {
    let fen = this.figures.fen(formula, place);
    if (fen === UNKNOWN_FEN) return fen;
    for (const { slot, bit } of certain(this.deductions[formula])) {
      const deduct = this.row[slot];
      if (deduct !== undefined) fen = lessFen(fen, deduct);
      else if ((beyond & bit) !== 0) fen = 0;
    }
    for (const other of certain(this.received[formula]))
      fen = lessFen(fen, this.fenWhere(other, place, beyond));
    return fen;
  }

  /** A top-up rises with the unknown sums that lessen what it tops up, and falls with those that lessen itself. */
  private numberOfTopUp(formula: number, place: number): number {
    let own = 0;
    for (const { bit } of certain(this.deductions[formula])) own |= bit;
    const most = this.fenWhere(formula, place, ~own);
    const least = this.fenWhere(formula, place, own);
    const entry = this.figures.entryNumber(formula, place);
    const open = most === least ? 0 : this.openIn(formula);
    if (open === 0) return this.shown.number(most, entry, 0);
    const made = [formula, ...certain(this.received[formula])].map((end) => this.fenWhere(end, place, 0));
    return this.shown.numberOfTopUp({ fen: most, entry, open, least }, made.join(' '));
  }

  private numberIn(formula: number, place: number): number {
    let fen = this.figures.fen(formula, place);
    if (fen !== UNKNOWN_FEN && this.topsUp(formula)) return this.numberOfTopUp(formula, place);
    let open = 0;
    if (fen !== UNKNOWN_FEN) {
      for (const { slot, bit } of certain(this.deductions[formula])) {
        const deduct = this.row[slot];
        if (deduct === undefined) open |= bit;
        else fen = lessFen(fen, deduct);
      }
      // Of nothing, nothing can be deducted.
      if (fen === 0) open = 0;
    }
    return this.shown.number(fen, this.figures.entryNumber(formula, place), open);
  }
}
