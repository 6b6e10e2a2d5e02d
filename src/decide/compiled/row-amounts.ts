import { certain } from '../../logic/certain.js';
import type { Node } from '../../logic/compiled/forest.js';
import type { RowEnds } from '../../logic/compiled/reduce.js';
import type { Slot } from '../../logic/slot.js';
import { lessFen } from '../../money/due.js';
import type { CompiledRules } from './compiled-rules.js';
import { type Figures, UNKNOWN_FEN } from './figures.js';

/** A sum that a formula deducts: where it stands in a row and among the variables. */
interface Deduction {
  readonly slot: number;
  readonly variable: number;
}

/** What a formula comes to in one place, as a result would show it. */
export interface Shown {
  readonly fen: number;
  /** The entry's number in the figures. */
  readonly entry: number;
  /** The unknown sums that would still lessen it, one bit per variable: words as in a support. */
  readonly open: readonly number[];
}

const NOTHING_OPEN: readonly number[] = [];

/**
 * What amounts come to in one row. Formulas that a result would show alike are one end: a formula stands for what it
 * comes to in each of the places that the row can be in.
 */
export class RowAmounts implements RowEnds {
  readonly from = 2;
  figures: Figures;
  private readonly deductions: readonly (readonly Deduction[])[];
  private readonly shown: Shown[] = [];
  private readonly classes: (readonly number[])[] = [];
  private row: readonly Slot[] = [];
  private places: readonly number[] = [];

  /**
   * @param slots where each variable's fact stands in a row.
   * @param place the variable of the division.
   */
  constructor(
    private readonly rules: CompiledRules,
    slots: readonly number[],
    private readonly place: number,
    figures: Figures,
  ) {
    this.figures = figures;
    const { variables } = rules.flat;
    this.deductions = rules.formulas.map((formula) =>
      (formula?.deducts ?? []).map(({ path }) => {
        const variable = variables.findIndex(({ name }) => name === path);
        return { slot: certain(slots[variable]), variable };
      }),
    );
  }

  /** Begins a row. */
  begin(row: readonly Slot[], figures: Figures): void {
    this.row = row;
    this.figures = figures;
    if (this.shown.length > 0) {
      this.shown.length = 0;
      this.classes.length = 0;
    }
  }

  /** Looks at the row in these places. */
  lookIn(places: readonly number[]): void {
    this.places = places;
  }

  /** The places looked at. */
  get lookedIn(): readonly number[] {
    return this.places;
  }

  /** What a formula comes to in a place. */
  showIn(formula: number, place: number): Shown {
    return certain(this.shown[this.showing(formula, place)]);
  }

  /** What an end that stands for a formula shows, place by place; once where all places agree. */
  shownBy(standing: Node): readonly number[] {
    return certain(this.classes[~standing - this.rules.formulas.length]);
  }

  /** One of the numbers that `shownBy` gave. */
  at(number: number): Shown {
    return certain(this.shown[number]);
  }

  standFor(formula: number): Node {
    let numbers: readonly number[] = this.places.map((place) => this.showing(formula, place));
    const [first] = numbers;
    if (numbers.every((number) => number === first)) numbers = numbers.slice(0, 1);
    let found = this.classes.findIndex(
      (one) => one.length === numbers.length && one.every((number, i) => number === numbers[i]),
    );
    if (found < 0) found = this.classes.push(numbers) - 1;
    return ~(found + this.rules.formulas.length);
  }

  supportOf(standing: Node, word: number): number {
    const index = ~standing - this.rules.formulas.length;
    const numbers = this.classes[index];
    if (index < 0 || numbers === undefined) return 0;
    let support = numbers.length > 1 && this.place >> 5 === word ? 1 << (this.place & 31) : 0;
    for (const number of numbers) support |= certain(this.shown[number]).open[word] ?? 0;
    return support;
  }

  /** The number of what a formula comes to in a place; the same for what a result would show alike. */
  private showing(formula: number, place: number): number {
    const gross = this.figures.fen(formula, place);
    let fen = gross;
    let open = NOTHING_OPEN;
    if (gross !== UNKNOWN_FEN) {
      for (const { slot } of certain(this.deductions[formula])) fen = lessFen(fen, this.row[slot] ?? 0);
      if (fen > 0) open = this.openIn(formula);
    }
    const entry = this.figures.entryNumber(formula, place);
    const { shown } = this;
    for (let number = 0; number < shown.length; number += 1) {
      const one = shown[number];
      if (one?.fen === fen && one.entry === entry && sameWords(one.open, open)) return number;
    }
    return shown.push({ fen, entry, open }) - 1;
  }

  private openIn(formula: number): readonly number[] {
    let open: number[] | undefined;
    for (const { slot, variable } of certain(this.deductions[formula])) {
      if (this.row[slot] !== undefined) continue;
      open ??= new Array<number>(this.rules.flat.words).fill(0);
      open[variable >> 5] = (open[variable >> 5] ?? 0) | (1 << (variable & 31));
    }
    return open ?? NOTHING_OPEN;
  }
}

function sameWords(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((word, i) => word === other[i]);
}
