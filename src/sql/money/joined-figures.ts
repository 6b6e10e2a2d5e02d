import type { MoneyFact } from '../../logic/fact.js';
import type { Dialect } from '../dialect.js';
import type { FactTerms } from '../facts.js';
import type { Layers } from '../layers.js';
import { COUNTY } from '../rules.js';
import { made, type Term } from '../term.js';
import { addedUp, type Together } from './added-up.js';
import type { StandardsTable } from './entries.js';
import type { Bounds, FigureTerms, Payment, WhereUnknown } from './figure-terms.js';
import { type Children, JoinedTables } from './joined-tables.js';

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
    source: FigureSource,
    private readonly facts: FactTerms,
    private readonly layers: Layers,
    dialect: Dialect,
    private readonly quote: (name: string) => string,
  ) {
    this.tables = new JoinedTables(source.standards, source.children, dialect, quote);
  }

  amount({ figured, deducts }: Payment): Term | null {
    const number = this.tables.places.number(figured);
    const figure = this.figure(number);
    if (deducts === null) return figure;
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
    return one.deducts === other.deducts && places.number(one.figured) === places.number(other.figured);
  }

  bounds(payments: readonly Payment[], { hasCounties }: WhereUnknown): Bounds {
    if (payments.length === 0) return { least: made([], '0'), most: made([], '0') };
    const { tables } = this;
    const numbers = payments.map((payment) => ({
      ...payment,
      number: tables.places.number(payment.figured),
    }));
    const together: Together = {
      whole: numbers.filter(({ deducts }) => deducts === null).map(({ number }) => number),
      lessened: numbers.filter(({ deducts }) => deducts !== null).map(({ number }) => number),
      deducts: payments.find(({ deducts }) => deducts !== null)?.deducts ?? null,
    };
    const known = this.added(together, 'figure');
    const unknown = hasCounties ? this.overPlaces(together) : this.added(together, 'rest_figure');
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
    return this.tables.query();
  }

  private overPlaces(together: Together): Bounds {
    const index = this.tables.over(together);
    return { least: this.bind(`least${index}`), most: this.bind(`most${index}`) };
  }

  private added(together: Together, stem: 'figure' | 'rest_figure'): Bounds {
    const income = this.incomeOf(together.deducts);
    const used = [...together.whole, ...together.lessened].map((number) => this.bind(`${stem}${number}`));
    const { least, most } = addedUp(together, (number) => this.bind(`${stem}${number}`).text, {
      value: income?.text ?? 'NULL',
      isUnknown: `${income?.text ?? 'NULL'} IS NULL`,
    });
    const of = income === null ? used : [...used, income];
    return { least: made(of, least), most: made(of, most) };
  }

  private incomeOf(deducts: MoneyFact | null): Term | null {
    return deducts === null ? null : this.facts.column(deducts);
  }

  private figure(number: number): Term {
    return this.bind(`figure${number}`);
  }

  private bind(name: string): Term {
    const own = `kunjing_${name}`;
    return this.layers.bind(own, this.quote(own));
  }
}
