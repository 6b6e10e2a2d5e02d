import { certain } from '../../logic/certain.js';
import { intAt } from '../../logic/compiled/ints.js';
import type { Reach } from '../../logic/compiled/reach.js';
import type { AmountInRow } from './amount-in-row.js';
import type { CompiledRules } from './compiled-rules.js';
import { type Figures, UNKNOWN_FEN } from './figures.js';
import type { RowAmounts } from './row-amounts.js';

/**
 * The least and the most, in fen, that all monthly benefits come to together over every completion of a row. A missing
 * standard counts 0 in the least and leaves the most unknown.
 */
export class MonthlySum<Standard extends string = string> {
  least = 0;
  private highest = 0;
  private open = 0;
  private needsStandard = false;
  /** Under these figures, the least and the most of each sum in each place and band, once worked out. */
  private known = new Float64Array(0);
  private figures: Figures<Standard> | undefined;

  constructor(
    private readonly compiled: CompiledRules<Standard>,
    private readonly reach: Reach,
    private readonly amounts: RowAmounts<Standard>,
  ) {}

  /** `null` where a standard may be missing. */
  get most(): number | null {
    return this.needsStandard ? null : this.highest;
  }

  begin(): void {
    this.least = 0;
    this.highest = 0;
    this.open = 0;
    this.needsStandard = false;
  }

  /** One of the benefits that some completion pays. With at most one that is open, the ends simply add up. */
  add({ least, most, needsStandard }: AmountInRow, open: boolean): void {
    this.least += least;
    this.highest += most;
    if (needsStandard) this.needsStandard = true;
    if (open) this.open += 1;
  }

  /** Whether what is open must be looked at together. */
  get isJoint(): boolean {
    return this.open > 1;
  }

  /** Forgets the ends that were added up, before the sums themselves are looked at. */
  beginJoint(): void {
    this.least = Number.POSITIVE_INFINITY;
    this.highest = 0;
  }

  /** Looks at every sum that the completions reach in the places that the amounts look in. */
  addSums(): void {
    const { reach, compiled, amounts } = this;
    this.remember();
    reach.from(compiled.monthly);
    for (let i = 0; i < reach.count; i += 1) {
      const end = intAt(reach.ends, i);
      const formulas = certain(compiled.sums[end]);
      if (formulas.some((formula) => amounts.isLessened(formula))) {
        this.addSum(formulas);
        continue;
      }
      // Where nothing that is known is deducted, a sum has the same ends in every row.
      const cell = (end * amounts.figures.cells + amounts.cellLookedIn) * 2;
      if (Number.isNaN(this.known[cell])) {
        const { least, highest } = this;
        this.beginJoint();
        this.addSum(formulas);
        this.known[cell] = this.least;
        this.known[cell + 1] = this.highest;
        this.least = least;
        this.highest = highest;
      }
      this.least = Math.min(this.least, this.known[cell] ?? 0);
      this.highest = Math.max(this.highest, this.known[cell + 1] ?? 0);
    }
  }

  private remember(): void {
    const { figures } = this.amounts;
    if (figures === this.figures) return;
    this.figures = figures;
    this.known = new Float64Array(this.compiled.sums.length * figures.cells * 2).fill(Number.NaN);
  }

  private addSum(formulas: readonly number[]): void {
    if (formulas.some((formula) => this.amounts.topsUp(formula))) {
      this.addTopUps(formulas);
      return;
    }
    for (const place of this.amounts.lookedIn) {
      let least = 0;
      let most = 0;
      for (const formula of formulas) {
        const { fen, open } = this.amounts.showIn(formula, place);
        if (fen === UNKNOWN_FEN) continue;
        most += fen;
        if (open === 0) least += fen;
      }
      this.least = Math.min(this.least, least);
      this.highest = Math.max(this.highest, most);
    }
  }

  /**
   * What is topped up and its top-up move against each other, so they are looked at together: a sum only falls as an
   * unknown sum rises, or only rises, and its ends lie where each is nothing or beyond every standard.
   */
  private addTopUps(formulas: readonly number[]): void {
    const { amounts } = this;
    const open = formulas.reduce((all, formula) => all | amounts.openIn(formula), 0);
    for (const place of amounts.lookedIn) {
      for (let beyond = open; ; beyond = (beyond - 1) & open) {
        let sum = 0;
        for (const formula of formulas) sum += Math.max(0, amounts.fenWhere(formula, place, beyond));
        this.least = Math.min(this.least, sum);
        this.highest = Math.max(this.highest, sum);
        if (beyond === 0) break;
      }
    }
  }
}
