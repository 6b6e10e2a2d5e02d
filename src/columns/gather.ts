import { certain } from '../logic/certain.js';
import type { DivisionFact, Fact } from '../logic/fact.js';
import type { Ids } from '../policy/policy.js';
import type { AmountColumn } from './amount-column.js';
import { type AmountPlan, type Gross, netOf } from './amount-plan.js';
import { fenAt, itemAt, wordAt } from './bits.js';
import { UNKNOWN } from './cells.js';
import type { Days } from './days.js';
import { BLOCK, type Bound, type RunBlock } from './plane-program.js';
import type { Register } from './register.js';
import type { TruthColumn } from './truth-column.js';

/** Where the sums of the monthly benefits go. */
export interface Monthly {
  readonly min: AmountColumn;
  readonly max: AmountColumn;
}

/** What a table holds where nothing was looked up yet, and where a standard is missing. */
const NOT_ASKED = -2;
const MISSING = -1;

/** Which conditions of an amount hold, in the rows of one block. */
export class Choices {
  /** One plane per condition, one after the other. */
  readonly words: Int32Array;

  /** @param count how many conditions the amount has. */
  constructor(readonly count: number) {
    this.words = new Int32Array(BLOCK * count);
  }

  /** The planes, to be written by a circuit. */
  get outputs(): readonly Bound[] {
    return Array.from({ length: this.count }, (_, condition) => ({
      plane: this.words.subarray(condition * BLOCK, (condition + 1) * BLOCK),
      blockOnly: true,
    }));
  }
}

/** A sum that is deducted, and under which choices (1) it is. */
interface Deduction {
  readonly fen: Float64Array;
  readonly under: Int32Array;
}

/** The figures of one amount by day, county and which conditions hold (the choice), each looked up once. */
class Figures<I extends Ids> {
  /** Whole fen, `MISSING` or `NOT_ASKED`: day after day, in it county after county, in it choice after choice. */
  readonly table: Float64Array;
  readonly deductions: readonly Deduction[];
  /** Of a top-up, what it is made of, by the same places as the table. */
  private readonly made = new Map<number, Gross>();
  private readonly sums: ReadonlyMap<Fact, Int32Array | Float64Array>;

  constructor(
    private readonly plan: AmountPlan<I['standard']>,
    private readonly days: Days<I>,
    private readonly counties: readonly number[],
    register: Register,
  ) {
    const choices = 1 << plan.conditions.length;
    this.table = new Float64Array(days.list.length * counties.length * choices).fill(NOT_ASKED);
    this.sums = new Map(
      plan.deducts.flatMap((fact) => {
        const column = register.column(fact);
        return column?.kind === 'fen' ? [[fact, column.fen] as const] : [];
      }),
    );
    this.deductions = plan.deducts.flatMap((fact) => {
      const column = register.column(fact);
      const under = Int32Array.from({ length: choices }, (_, choice) =>
        Number(this.gross(0, UNKNOWN, choice).deduct.includes(fact)),
      );
      return column?.kind === 'fen' ? [{ fen: column.fen, under }] : [];
    });
  }

  /** Looks up a figure for the first time. */
  ask(day: number, county: number, choice: number): number {
    const gross = this.gross(day, itemAt(this.counties, county), choice);
    const place = this.placeOf(day, county, choice);
    // Where any standard is missing, whatever the sums, there is no amount.
    const fen = netOf(gross, () => 0) === null ? MISSING : (gross.fen ?? MISSING);
    this.table[place] = fen;
    if (this.plan.topsUp) this.made.set(place, gross);
    return fen;
  }

  /** Where a figure stands in the table. */
  placeOf(day: number, county: number, choice: number): number {
    return ((day * this.counties.length + county) << this.plan.conditions.length) + choice;
  }

  /** A top-up in one row. */
  topUp(place: number, row: number): number {
    const sumOf = (fact: Fact): number => {
      const column = this.sums.get(fact);
      // A row in which a sum is unknown is decided by the diagrams.
      return column === undefined ? 0 : fenAt(column, row);
    };
    return netOf(certain(this.made.get(place)), sumOf) ?? 0;
  }

  /** The figure less what is deducted, not below 0. */
  less(fen: number, choice: number, row: number): number {
    let left = fen;
    for (const deduction of this.deductions) {
      left = Math.max(0, left - wordAt(deduction.under, choice) * fenAt(deduction.fen, row));
    }
    return left;
  }

  private gross(day: number, county: number, choice: number): Gross {
    const { book } = itemAt(this.days.list, day);
    return this.plan.grossOf(book, county, (condition) => ((choice >>> condition) & 1) === 1);
  }
}

/**
 * Fills the amounts of one benefit, block by block, in the rows where it is paid, and adds them to the monthly sums.
 * A missing standard counts nothing in the least sum and leaves the most unknown.
 *
 * @param countyFact the division whose standards hold for a child.
 * @param monthly where to add; `null` for a benefit that is not paid by the month.
 */
export function gatherer<I extends Ids>(
  register: Register,
  countyFact: DivisionFact,
  days: Days<I>,
  plan: AmountPlan<I['standard']>,
  paid: TruthColumn,
  amount: AmountColumn,
  choices: Choices,
  monthly: Monthly | null,
): RunBlock {
  const county = register.column(countyFact);
  if (county?.kind !== 'divisions') return () => undefined;
  const figures = new Figures(plan, days, county.values, register);
  const { places } = county;
  const { dayOf } = days;
  const { table } = figures;
  const deducts = figures.deductions.length > 0;
  const { topsUp } = plan;
  const { words: held, count: conditions } = choices;
  const counties = county.values.length;
  const { yes } = paid;
  const { fen: amounts, known } = amount;
  const add = monthly?.min.fen;
  const bounded = monthly?.max.known;
  return (start, count) => {
    for (let word = 0; word < count; word += 1) {
      const at = start + word;
      let found = 0;
      let missing = 0;
      for (let bits = wordAt(yes, at); bits !== 0; bits &= bits - 1) {
        const bit = 31 - Math.clz32(bits & -bits);
        const row = (at << 5) + bit;
        const place = wordAt(places, row);
        // An unknown county leaves the row open: the diagrams decide it.
        if (place === UNKNOWN) continue;
        let choice = 0;
        for (let i = 0; i < conditions; i += 1) choice |= ((wordAt(held, i * BLOCK + word) >>> bit) & 1) << i;
        const day = dayOf === null ? 0 : wordAt(dayOf, row);
        const cell = ((day * counties + place) << conditions) + choice;
        let fen = fenAt(table, cell);
        if (fen === NOT_ASKED) fen = figures.ask(day, place, choice);
        if (fen === MISSING) {
          missing |= 1 << bit;
          continue;
        }
        if (topsUp) fen = figures.topUp(cell, row);
        else if (deducts) fen = figures.less(fen, choice, row);
        found |= 1 << bit;
        amounts[row] = fen;
        if (add !== undefined) add[row] = fenAt(add, row) + fen;
      }
      known[at] = found;
      if (bounded !== undefined) bounded[at] = wordAt(bounded, at) & ~missing;
    }
  };
}
