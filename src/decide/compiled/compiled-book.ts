import { certain } from '../../logic/certain.js';
import { bander } from '../../logic/compiled/known.js';
import type { ReadingsInForce } from '../../logic/reading.js';
import type { Slot } from '../../logic/slot.js';
import type { Ids } from '../../policy/policy.js';
import type { Prepared } from '../context/context.js';
import { type CompiledRules, compileRules } from './compiled-rules.js';
import { Figures } from './figures.js';
import { RowDecision } from './row-decision.js';
import type { RulesToCompile } from './rule-book.js';

/** The rules compiled under certain readings, with the figures of the standards last asked for. */
class UnderReadings<I extends Ids> {
  private readonly compiled: CompiledRules<I['standard']>;
  private readonly decision: RowDecision<I['standard']>;
  private readonly figures = new WeakMap<Prepared<I>, Figures<I['standard']>>();
  private latest: Figures<I['standard']>;

  constructor(
    private readonly rules: RulesToCompile<I['standard']>,
    order: readonly string[],
    prepared: Prepared<I>,
  ) {
    this.compiled = compileRules(rules, order, prepared.readings);
    this.latest = this.makeFigures(prepared);
    this.decision = new RowDecision(this.compiled, rules, this.latest);
  }

  decide(row: readonly Slot[], prepared: Prepared<I>, recorded: readonly Slot[]): RowDecision<I['standard']> {
    this.decision.decide(row, prepared, this.figuresUnder(prepared), recorded);
    return this.decision;
  }

  private figuresUnder(prepared: Prepared<I>): Figures<I['standard']> {
    const known = this.figures.get(prepared);
    if (known !== undefined) return known;
    // On most days the same standards are in force as on the day before.
    const figures = this.latest.fit(prepared.book) ? this.latest : this.makeFigures(prepared);
    this.latest = figures;
    this.figures.set(prepared, figures);
    return figures;
  }

  private makeFigures(prepared: Prepared<I>): Figures<I['standard']> {
    const { rules, compiled } = this;
    const variable = compiled.flat.variables.find((one) => one.name === rules.place.path);
    const bandOf = bander(certain(variable));
    return new Figures(
      prepared.book,
      compiled.formulas,
      certain(prepared.domains[rules.facts.indexOf(rules.place)]),
      (division) => bandOf(division, prepared),
      certain(variable).width,
    );
  }
}

/** So many different sets of readings are kept compiled; more are forgotten and compiled again. */
const MOST_READINGS = 64;

/** A rule book that decides rows compiled: once for each set of readings, whatever the day and the standards. */
export class CompiledBook<I extends Ids> {
  private readonly byKey = new Map<string, UnderReadings<I>>();
  private latest: { readonly readings: ReadingsInForce; readonly under: UnderReadings<I> } | undefined;

  /** @param order the order in which diagrams ask their variables. */
  constructor(
    private readonly rules: RulesToCompile<I['standard']>,
    private readonly order: readonly string[],
  ) {}

  /**
   * Decides a row; what is returned holds until the next row.
   *
   * @param recorded the row without what is only assumed.
   */
  decide(row: readonly Slot[], prepared: Prepared<I>, recorded: readonly Slot[]): RowDecision<I['standard']> {
    if (this.latest?.readings !== prepared.readings) {
      this.latest = { readings: prepared.readings, under: this.under(prepared) };
    }
    return this.latest.under.decide(row, prepared, recorded);
  }

  private under(prepared: Prepared<I>): UnderReadings<I> {
    const key = JSON.stringify(prepared.readings);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    if (this.byKey.size >= MOST_READINGS) this.byKey.clear();
    const under = new UnderReadings<I>(this.rules, this.order, prepared);
    this.byKey.set(key, under);
    return under;
  }
}
