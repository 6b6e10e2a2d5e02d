import type { Dialect } from '../dialect.js';
import type { FactTerms } from '../facts.js';
import type { Layers } from '../layers.js';
import { COUNTY } from '../rules.js';
import { made, type Term } from '../term.js';
import { addedUp, sumsIn, written } from './added-up.js';
import type { StandardsTable } from './entries.js';
import { type Bounds, type FigureTerms, type WhereUnknown, whereAgreed } from './figure-terms.js';
import { type Children, JoinedTables } from './joined-tables.js';
import { areAlike, isPlain, type Payment, sumsOf } from './payment.js';

/** Where the figures come from: a table of standards, and the day of the decision, in a column or for all rows. */
export interface FigureSource {
  readonly standards: StandardsTable;
  /** The caller's table. */
  readonly children: Children;
}

/** Figures that are looked up by the row's division and day, in tables that are joined with the children. */
export class JoinedFigures implements FigureTerms {
  private readonly tables: JoinedTables;

  constructor(
    private readonly source: FigureSource,
    private readonly facts: FactTerms,
    private readonly layers: Layers,
    private readonly dialect: Dialect,
    private readonly quote: (name: string) => string,
  ) {
    this.tables = new JoinedTables(source.standards, source.children, dialect, quote);
  }

  amount(payment: Payment): Term | null {
    if (!isPlain(payment)) return whereAgreed(this.bounds([payment], { hasCounties: true }), this.layers);
    const number = this.tables.places.number(payment);
    const figure = this.figure(number);
    const [deducts] = payment.deducts;
    if (deducts === undefined) return figure;
    const sum = this.facts.column(deducts);
    const most = this.bind(`most_figure${number}`);
    const whole = figure.text;
    const cases = [
      `WHEN ${sum.text} >= ${whole} THEN 0`,
      `WHEN ${sum.text} < ${whole} THEN ${whole} - ${sum.text}`,
      `WHEN ${whole} = 0 THEN 0`,
      `WHEN ${sum.text} >= ${most.text} THEN 0`,
    ];
    return made([figure, sum, most], `CASE ${cases.join(' ')} END`);
  }

  alike(one: Payment, other: Payment): boolean {
    const { places } = this.tables;
    return areAlike(one, other, (left, right) => places.number(left) === places.number(right));
  }

  bounds(payments: readonly Payment[], { hasCounties }: WhereUnknown): Bounds {
    if (payments.length === 0) return { least: made([], '0'), most: made([], '0') };
    const known = this.added(payments, 'figure');
    const unknown = hasCounties ? this.overPlaces(payments) : this.added(payments, 'rest_figure');
    const county = this.facts.column(COUNTY);
    const either = (open: Term, settled: Term): Term =>
      made(
        [county, open, settled],
        `CASE WHEN ${county.text} IS NULL THEN ${open.text} WHEN ${county.text} IS NOT NULL THEN ${settled.text} END`,
      );
    return { least: either(unknown.least, known.least), most: either(unknown.most, known.most) };
  }

  /** The caller's table with the figures of each row beside it. */
  joined(): string {
    return this.tables.places.size === 0 ? this.source.children.from : this.tables.query();
  }

  private overPlaces(payments: readonly Payment[]): Bounds {
    const index = this.tables.over(payments);
    return { least: this.bind(`least${index}`), most: this.bind(`most${index}`) };
  }

  private added(payments: readonly Payment[], stem: 'figure' | 'rest_figure'): Bounds {
    const used: Term[] = sumsOf(payments).map((fact) => this.facts.column(fact));
    const figureOf = (payment: Payment): string => {
      const figure = this.bind(`${stem}${this.tables.places.number(payment)}`);
      used.push(figure);
      return figure.text;
    };
    const together = payments.map((payment) => written(payment, figureOf));
    const { least, most } = addedUp(together, sumsIn(this.facts), this.dialect);
    return { least: made(used, least), most: made(used, most) };
  }

  private figure(number: number): Term {
    return this.bind(`figure${number}`);
  }

  private bind(name: string): Term {
    const own = `kunjing_${name}`;
    return this.layers.bind(own, this.quote(own));
  }
}
