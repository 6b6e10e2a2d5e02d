import { formulaDue } from '../../decide/compiled/formula.js';
import type { Prepared } from '../../decide/context/context.js';
import { certain } from '../../logic/certain.js';
import { bander } from '../../logic/compiled/known.js';
import type { Due } from '../../money/due.js';
import type { Ids } from '../../policy/policy.js';
import type { JointRules, Sides } from './joint-rules.js';

/** What every formula comes to before and after, in every place that either list of standards tells apart. */
export class JointFigures<I extends Ids> {
  /** How many places there are; place 0 is any division without entries of its own. */
  readonly count: number;
  private readonly placeOf: ReadonlyMap<number, number>;
  private readonly divisions: readonly number[];
  private readonly placesIn: readonly (readonly number[])[];
  private readonly dues: (Due<I['standard']> | undefined)[][];

  constructor(
    private readonly joint: JointRules<I>,
    private readonly sides: Sides<Prepared<I>>,
  ) {
    const { rules, flat, ages } = joint;
    const slot = rules.facts.indexOf(rules.place);
    const codes = [...new Set(sides.flatMap(({ domains }) => certain(domains[slot])))];
    const counties = [...new Set(sides.flatMap(({ book }) => book.counties))];
    this.divisions = [certain(codes[0]), ...counties];
    this.count = this.divisions.length;
    this.placeOf = new Map(counties.map((county, index) => [county, index + 1]));
    this.dues = sides.map(() => []);
    const variable = certain(flat.variables.find(({ name }) => name === rules.place.path));
    const bandOf = bander(variable);
    this.placesIn = Array.from({ length: variable.width }, (_, band) => {
      const here = codes.filter((code) => bandOf(code, ages.day) === band);
      return [...new Set(here.map((code) => this.placeIn(code)))];
    });
  }

  /** The place of a division. */
  placeIn(division: number): number {
    return this.placeOf.get(division) ?? 0;
  }

  /** Every place. */
  get all(): readonly number[] {
    return [...Array(this.count).keys()];
  }

  /** The places that a division of a band can be. */
  inBand(band: number): readonly number[] {
    return certain(this.placesIn[band]);
  }

  /** Whole fen, before anything is deducted; `null` where a standard is missing. */
  fen(side: 0 | 1, formula: number, place: number): number | null {
    const cell = formula * this.count + place;
    const dues = certain(this.dues[side]);
    const due =
      dues[cell] ??
      formulaDue(
        certain(this.joint.formulas[formula]),
        this.joint.formulas,
        this.sides[side].book,
        certain(this.divisions[place]),
      );
    dues[cell] = due;
    return due.fen;
  }

  /** Whether both lists of standards hold the same figures for a formula, those that are missing among them. */
  areSame(formula: number, place: number): boolean {
    const { figured, received = [] } = certain(this.joint.formulas[formula]);
    const asked =
      figured.kind === 'standard'
        ? [{ id: figured.standard, rural: figured.rural }]
        : [figured.of, ...figured.shares].flatMap((id) => (id === 'whole' ? [] : { id, rural: null }));
    const division = certain(this.divisions[place]);
    const [before, after] = this.sides;
    return (
      asked.every(
        ({ id, rural }) =>
          before.book.figure(id, rural, division).amount === after.book.figure(id, rural, division).amount,
      ) && received.every((other) => this.areSame(other, place))
    );
  }
}
