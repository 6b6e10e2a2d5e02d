import { certain } from '../../logic/certain.js';
import { bander } from '../../logic/compiled/known.js';
import type { ReadingsInForce } from '../../logic/reading.js';
import type { Prepared } from '../context/context.js';
import { type CompiledRules, compileRules } from './compiled-rules.js';
import { Figures } from './figures.js';
import { RowDecision } from './row-decision.js';
import type { RulesToCompile } from './rule-book.js';

/** The rules compiled under certain readings, with the figures of the standards last asked for. */
class UnderReadings {
  private readonly compiled: CompiledRules;
  private readonly decision: RowDecision;
  private readonly figures = new WeakMap<Prepared, Figures>();
  private latest: Figures;

  constructor(
    private readonly rules: RulesToCompile,
    order: readonly string[],
    prepared: Prepared,
  ) {
    this.compiled = compileRules(rules, order, prepared.readings);
    this.latest = this.makeFigures(prepared);
    this.decision = new RowDecision(this.compiled, rules, this.latest);
  }

  decide(row: Parameters<RowDecision['decide']>[0], prepared: Prepared): RowDecision {
    this.decision.decide(row, prepared, this.figuresUnder(prepared));
    return this.decision;
  }

  private figuresUnder(prepared: Prepared): Figures {
    const known = this.figures.get(prepared);
    if (known !== undefined) return known;
    // On most days the same standards are in force as on the day before.
    const figures = this.latest.fit(prepared.book) ? this.latest : this.makeFigures(prepared);
    this.latest = figures;
    this.figures.set(prepared, figures);
    return figures;
  }

  private makeFigures(prepared: Prepared): Figures {
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
export class CompiledBook {
  private readonly byKey = new Map<string, UnderReadings>();
  private latest: { readonly readings: ReadingsInForce; readonly under: UnderReadings } | undefined;

  /** @param order the order in which diagrams ask their variables. */
  constructor(
    private readonly rules: RulesToCompile,
    private readonly order: readonly string[],
  ) {}

  /** Decides a row; what is returned holds until the next row. */
  decide(row: Parameters<RowDecision['decide']>[0], prepared: Prepared): RowDecision {
    if (this.latest?.readings !== prepared.readings) {
      this.latest = { readings: prepared.readings, under: this.under(prepared) };
    }
    return this.latest.under.decide(row, prepared);
  }

  private under(prepared: Prepared): UnderReadings {
    const key = JSON.stringify(prepared.readings);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    if (this.byKey.size >= MOST_READINGS) this.byKey.clear();
    const under = new UnderReadings(this.rules, this.order, prepared);
    this.byKey.set(key, under);
    return under;
  }
}
