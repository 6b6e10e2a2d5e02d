import type { Assumption } from '../../decide/context/assumptions.js';
import { certain } from '../../logic/certain.js';
import type { Fact, MoneyFact } from '../../logic/fact.js';
import type { Dialect } from '../dialect.js';
import { COUNTY } from '../rules.js';
import { cleanValue, slotLiteral, unknownValue } from '../table/clean-value.js';
import { addedUp, type Written, written } from './added-up.js';
import type { StandardsTable } from './entries.js';
import { type Payment, sumsOf } from './payment.js';
import { Places } from './places.js';

/** The caller's table of children. */
export interface Children {
  readonly from: string;
  /** The quoted column of a fact; `null` where there is none. */
  readonly column: (path: string) => string | null;
  /** The quoted column of the day; `null` where it is one day for all rows. */
  readonly day: string | null;
  /** Where it is one day: the day as a literal. */
  readonly literalDay: string;
  /** What is declared where nothing is recorded. */
  readonly assumed: readonly Assumption[];
}

/** What stands for an unknown sum where sums are compared; none is below 0. */
const UNKNOWN_SUM = '-1';

function keyOf(payments: readonly Written[]): string {
  const one = ({ figure, deducts, received }: Written): unknown => [
    ...[figure, deducts.map(({ path }) => path), received.map(one)],
  ];
  return JSON.stringify(payments.map(one));
}

/**
 * The table of children joined with small tables of figures: `own` has the places with entries of their own, `rest`
 * stands for every other place, `agreed` is what all places agree on, and `over` holds sums over all places for
 * children whose division is unknown.
 */
export class JoinedTables {
  readonly places: Places;
  private readonly sums: (readonly Written[])[] = [];
  /** The sums of money that are deducted in any of them. */
  private readonly deducted: MoneyFact[] = [];

  constructor(
    standards: StandardsTable,
    private readonly children: Children,
    private readonly dialect: Dialect,
    private readonly q: (name: string) => string,
  ) {
    this.places = new Places(standards, this.days(), children.literalDay, dialect, q);
  }

  /** The number of a sum that is looked up over all places. */
  over(payments: readonly Payment[]): number {
    for (const fact of sumsOf(payments)) if (!this.deducted.includes(fact)) this.deducted.push(fact);
    const figureOf = (payment: Payment): string =>
      `${this.q('places')}.${this.places.column(this.places.number(payment))}`;
    const together = payments.map((payment) => written(payment, figureOf));
    const key = keyOf(together);
    const known = this.sums.findIndex((one) => keyOf(one) === key);
    return known >= 0 ? known : this.sums.push(together) - 1;
  }

  /** The caller's table and beside it, in columns that begin with `kunjing_`, what its rows come to. */
  query(): string {
    const { q, places, sums } = this;
    const numbers = Array.from({ length: places.size }, (_, number) => number);
    const of = (alias: string, name: string): string => `${q(alias)}.${q(name)}`;
    const columns = numbers.flatMap((number) => {
      const name = `figure${number}`;
      const own = [
        `WHEN ${this.county()} IS NULL THEN ${of('agreed', name)}`,
        `WHEN ${of('own', 'division')} IS NOT NULL THEN ${of('own', name)}`,
      ];
      return [
        `CASE ${own.join(' ')} ELSE ${of('rest', name)} END AS ${q(`kunjing_${name}`)}`,
        `${of('rest', name)} AS ${q(`kunjing_rest_${name}`)}`,
        `${of('agreed', `most_${name}`)} AS ${q(`kunjing_most_${name}`)}`,
      ];
    });
    const overs = sums.flatMap((_, index) =>
      [`least${index}`, `most${index}`].map((name) => `${of('over', name)} AS ${q(`kunjing_${name}`)}`),
    );
    const all = places.query();
    const joins = [
      this.join(all, 'own', [`${of('own', 'division')} = ${this.county()}`]),
      this.join(`SELECT * FROM (\n${all}) AS ${q('places')} WHERE ${q('division')} = ''`, 'rest', []),
      this.join(this.agreedQuery(numbers), 'agreed', []),
      ...(sums.length === 0
        ? []
        : [
            this.join(this.overQuery(), 'over', [
              ...(this.deducted.length === 0 ? [`${this.county()} IS NULL`] : []),
              ...this.deducted.map((fact, index) => `${of('over', `amount${index}`)} = ${this.sum(fact)}`),
            ]),
          ]),
    ];
    const list = [`${q('child')}.*`, ...columns, ...overs].join(',\n  ');
    return `(\nSELECT ${list}\nFROM ${this.children.from} AS ${q('child')}\n${joins.join('\n')})`;
  }

  private join(query: string, alias: string, on: readonly string[]): string {
    const day = this.day();
    const all = day === null ? on : [...on, `${this.q(alias)}.${this.q('on_day')} = ${day}`];
    const table = `(\n${query}) AS ${this.q(alias)}`;
    return all.length === 0 ? `CROSS JOIN ${table}` : `LEFT JOIN ${table} ON ${all.join(' AND ')}`;
  }

  /** What all places agree on; and the most, where none lacks a figure. */
  private agreedQuery(numbers: readonly number[]): string {
    const { q, places } = this;
    const list = numbers.flatMap((number) => {
      const column = places.column(number);
      return [
        `CASE WHEN COUNT(*) = COUNT(${column}) AND MIN(${column}) = MAX(${column}) THEN MIN(${column}) END AS ${column}`,
        `CASE WHEN COUNT(*) = COUNT(${column}) THEN MAX(${column}) END AS ${q(`most_figure${number}`)}`,
      ];
    });
    const group = places.day.length === 0 ? '' : `\nGROUP BY ${places.day.join(', ')}`;
    return `SELECT ${[...places.day, ...list].join(',\n  ')}\nFROM (\n${places.query()}) AS ${q('places')}${group}`;
  }

  /** Of children whose division is unknown, each day and sum: the least and the most over all places. */
  private overQuery(): string {
    const { q, places } = this;
    const day = this.day();
    const where = [`${this.county()} IS NULL`, ...(day === null ? [] : [`${day} IS NOT NULL`])];
    const key = [
      ...(day === null ? [] : [`${day} AS ${q('on_day')}`]),
      `1 AS ${q('any')}`,
      ...this.deducted.map((fact, index) => `${this.sum(fact)} AS ${q(`amount${index}`)}`),
    ];
    const keys = `SELECT DISTINCT ${key.join(', ')} FROM ${this.children.from} AS ${q('child')} WHERE ${where.join(' AND ')}`;
    const amounts = this.deducted.map((_, index) => `${q('asked')}.${q(`amount${index}`)}`);
    const amountOf = (fact: MoneyFact): string => certain(amounts[this.deducted.indexOf(fact)]);
    const terms = {
      orNull: (fact: MoneyFact): string => `CASE WHEN ${amountOf(fact)} >= 0 THEN ${amountOf(fact)} END`,
      orNothing: (fact: MoneyFact): string =>
        `CASE WHEN ${amountOf(fact)} >= 0 THEN ${amountOf(fact)} ELSE 0 END`,
    };
    const list = this.sums.flatMap((together, index) => {
      const { least, most } = addedUp(together, terms, this.dialect);
      return [
        `MIN(${least}) AS ${q(`least${index}`)}`,
        `CASE WHEN COUNT(*) = COUNT(${most}) THEN MAX(${most}) END AS ${q(`most${index}`)}`,
      ];
    });
    const own = [
      ...(day === null ? [] : [`${q('asked')}.${q('on_day')}`]),
      `${q('asked')}.${q('any')}`,
      ...amounts,
    ];
    const named = [
      ...(day === null ? [] : [`${q('asked')}.${q('on_day')} AS ${q('on_day')}`]),
      ...amounts.map((amount, index) => `${amount} AS ${q(`amount${index}`)}`),
    ];
    const join =
      day === null
        ? `CROSS JOIN (\n${places.query()}) AS ${q('places')}`
        : `JOIN (\n${places.query()}) AS ${q('places')} ON ${q('places')}.${q('on_day')} = ${q('asked')}.${q('on_day')}`;
    return `SELECT ${[...named, ...list].join(',\n  ')}\nFROM (\n${keys}) AS ${q('asked')}\n${join}\nGROUP BY ${own.join(', ')}`;
  }

  private days(): string | null {
    const day = this.day();
    if (day === null) return null;
    return `SELECT DISTINCT ${day} AS ${this.q('on_day')} FROM ${this.children.from} AS ${this.q('child')} WHERE ${day} IS NOT NULL`;
  }

  private day(): string | null {
    const { day } = this.children;
    return day === null ? null : this.dialect.asDay(`${this.q('child')}.${day}`);
  }

  private county(): string {
    const column = this.children.column(COUNTY.path);
    const recorded =
      column === null
        ? unknownValue(COUNTY, this.dialect)
        : cleanValue(COUNTY, `${this.q('child')}.${column}`, this.dialect, null);
    const assumed = this.assumed(COUNTY);
    return assumed === null ? `(${recorded})` : `COALESCE(${recorded}, ${assumed})`;
  }

  /** A sum of the row that is deducted somewhere. */
  private sum(fact: MoneyFact): string {
    const column = this.children.column(fact.path);
    const otherwise = this.assumed(fact) ?? UNKNOWN_SUM;
    if (column === null) return otherwise;
    const recorded = cleanValue(fact, `${this.q('child')}.${column}`, this.dialect, null);
    return `COALESCE(${recorded}, ${otherwise})`;
  }

  private assumed(fact: Fact): string | null {
    const found = this.children.assumed.find((one) => one.fact === fact);
    return found === undefined ? null : slotLiteral(fact, found.slot, this.dialect);
  }
}
