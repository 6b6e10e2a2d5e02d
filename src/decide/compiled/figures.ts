import { certain } from '../../logic/certain.js';
import type { Due } from '../../money/due.js';
import type { StandardEntry, UsedStandard } from '../../money/standard.js';
import type { StandardBook } from '../../money/standard-book.js';
import { type Formula, formulaDue } from './formula.js';

/** What `fen` holds where a standard is missing. */
export const UNKNOWN_FEN = -1;

const NO_ENTRY = -1;

function sameEntry(one: UsedStandard, other: UsedStandard): boolean {
  return (
    one.standard === other.standard &&
    one.division === other.division &&
    one.from === other.from &&
    one.source === other.source
  );
}

/**
 * What every formula comes to in every place under the standards in force, each worked out once. Place 0 is any
 * division without entries of its own.
 */
export class Figures<Standard extends string = string> {
  /** Every place. */
  readonly everywhere: readonly number[];
  private readonly placesIn: readonly (readonly number[])[];
  private readonly places: readonly number[];
  private readonly eachAlone: readonly (readonly number[])[];
  private readonly placeOf: ReadonlyMap<number, number>;
  private readonly dues: (Due<Standard> | undefined)[];
  private readonly entryOf: Int32Array;
  private readonly entries: UsedStandard<Standard>[] = [];
  private readonly inForce: readonly StandardEntry<Standard>[];

  /**
   * @param formulas by the number of their end.
   * @param divisions codes that stand for all divisions.
   * @param bandOf the band of a division.
   */
  constructor(
    private readonly book: StandardBook<Standard>,
    private readonly formulas: readonly (Formula<Standard> | undefined)[],
    divisions: readonly number[],
    bandOf: (division: number) => number,
    bands: number,
  ) {
    this.inForce = book.inForce;
    this.places = [certain(divisions[0]), ...book.counties];
    this.everywhere = [...this.places.keys()];
    this.eachAlone = this.places.map((_, place) => [place]);
    this.placeOf = new Map(book.counties.map((county, index) => [county, index + 1]));
    this.dues = new Array<Due<Standard> | undefined>(formulas.length * this.places.length).fill(undefined);
    this.entryOf = new Int32Array(this.dues.length).fill(NO_ENTRY);
    this.placesIn = Array.from({ length: bands }, (_, band) => {
      const codes = divisions.filter((division) => bandOf(division) === band);
      return [...new Set(codes.map((division) => this.placeIn(division)))];
    });
  }

  /** Whether these are the figures of the standards in force in another book. */
  fit(book: StandardBook<Standard>): boolean {
    const { inForce } = book;
    return inForce.length === this.inForce.length && inForce.every((entry, i) => entry === this.inForce[i]);
  }

  /** The place of a division. */
  placeIn(division: number): number {
    return this.placeOf.get(division) ?? 0;
  }

  /** A place alone in a list. */
  alone(place: number): readonly number[] {
    return certain(this.eachAlone[place]);
  }

  /** The places that a division of a band can be. */
  inBand(band: number): readonly number[] {
    return certain(this.placesIn[band]);
  }

  /** How many bands a division can be in. */
  get bands(): number {
    return this.placesIn.length;
  }

  /** How many cells hold one for every place, one for every band, and one for everywhere, in this order. */
  get cells(): number {
    return this.places.length + this.placesIn.length + 1;
  }

  /** The cell of a band. */
  cellOfBand(band: number): number {
    return this.places.length + band;
  }

  /** Whole fen, before anything is deducted; `UNKNOWN_FEN` where a standard is missing. */
  fen(formula: number, place: number): number {
    return this.due(formula, place).fen ?? UNKNOWN_FEN;
  }

  /** The standards that are missing. */
  needs(formula: number, place: number): readonly Standard[] {
    return this.due(formula, place).needs;
  }

  /** The number of the entry that the figure came from: the same for entries that a result would show alike. */
  entryNumber(formula: number, place: number): number {
    this.due(formula, place);
    return this.entryOf[this.cell(formula, place)] ?? NO_ENTRY;
  }

  /** The entry with that number; `null` for the text itself or none. */
  entry(number: number): UsedStandard<Standard> | null {
    return number === NO_ENTRY ? null : certain(this.entries[number]);
  }

  private cell(formula: number, place: number): number {
    return formula * this.places.length + place;
  }

  private due(formula: number, place: number): Due<Standard> {
    const cell = this.cell(formula, place);
    const known = this.dues[cell];
    if (known !== undefined) return known;
    const due = formulaDue(
      certain(this.formulas[formula]),
      this.formulas,
      this.book,
      certain(this.places[place]),
    );
    this.dues[cell] = due;
    const { entry } = due;
    if (entry !== null) {
      const before = this.entries.findIndex((one) => sameEntry(one, entry));
      this.entryOf[cell] = before < 0 ? this.entries.push(entry) - 1 : before;
    }
    return due;
  }
}
