import { certain } from '../../logic/certain.js';
import { moneySlot } from '../../logic/slot.js';
import { STANDARD_RULES } from '../../policy/standards.js';
import type { Dialect } from '../dialect.js';
import { cleanAmount, entriesQuery, KIND_OF, type StandardsTable } from './entries.js';
import type { Payment } from './payment.js';

/** So many ten-thousandths of whole fen, rounded half up to the fen. */
export function partOf(fen: string, tenThousandths: string, { integer, text }: Dialect): string {
  // 17 digits, of which the last four are dropped: a division that no engine can make a float of. Half of 5,000 yuan is
  // 500000 * 5000, which is more than 32 bits hold: a figure that is written out must be widened before it is multiplied.
  const digits = `CAST(10000000000005000 + CAST(${fen} AS ${integer}) * ${tenThousandths} AS ${text})`;
  return `CAST(SUBSTR(${digits}, 2, 12) AS ${integer})`;
}

/** A standard of one scheme. */
interface Key {
  readonly id: string;
  readonly rural: boolean | null;
}

/**
 * Figures by place as a derived table, from a table of entries: one row a division with entries of its own, and one of
 * the empty division, which stands for every other. Two entries for one standard and day give no figure: neither is
 * chosen.
 */
export class Places {
  private readonly keys: Key[] = [];
  private readonly figures: string[] = [];

  /** @param days SQL of the days that are asked for, as `on_day`; `null` where it is one day for all rows. */
  constructor(
    private readonly table: StandardsTable,
    private readonly days: string | null,
    private readonly literalDay: string,
    private readonly dialect: Dialect,
    private readonly quote: (name: string) => string,
  ) {}

  /** The number of a figure among the columns of the table. */
  number(payment: Payment): number {
    const text = this.text(payment);
    const known = this.figures.indexOf(text);
    return known >= 0 ? known : this.figures.push(text) - 1;
  }

  /** The column of a figure. */
  column(number: number): string {
    return this.quote(`figure${number}`);
  }

  /** The columns of the day, where there are days, for a select or a group. */
  get day(): readonly string[] {
    return this.days === null ? [] : [this.quote('on_day')];
  }

  /** How many figures were asked for. */
  get size(): number {
    return this.figures.length;
  }

  /** The derived table: the day where there are days, the division, the figures. */
  query(): string {
    const { quote: q, day } = this;
    const division = q('division');
    const figures = this.figures.map((text, index) => `${text} AS ${this.column(index)}`);
    const list = [...day, division, ...figures].join(',\n  ');
    return `SELECT ${list}\nFROM (\n${this.withFallback()}) AS ${q('by_place')}`;
  }

  /** A figure or a part of it; unknown where what it tops up lacks a figure. */
  private text({ figured, percent, received }: Payment): string {
    const whole =
      figured.kind === 'standard'
        ? this.key(figured.standard, figured.rural)
        : this.share(this.key(figured.of, null), figured.shares);
    const part = percent === 100 ? whole : partOf(whole, String(percent * 100), this.dialect);
    if (received.length === 0) return part;
    const known = received.map((one) => `(${this.text(one)}) IS NOT NULL`);
    return `CASE WHEN ${known.join(' AND ')} THEN ${part} END`;
  }

  private key(id: string, rural: boolean | null): string {
    const known = this.keys.findIndex((key) => key.id === id && key.rural === rural);
    return this.quote(`key${known >= 0 ? known : this.keys.push({ id, rural }) - 1}`);
  }

  /** The largest of the shares that apply, rounded half up to the fen; a missing one matters unless another is whole. */
  private share(of: string, shares: readonly string[]): string {
    if (shares.includes('whole')) return of;
    const keys = shares.flatMap((share) => (share === 'whole' ? [] : this.key(share, null)));
    if (keys.length === 0) return `CASE WHEN ${of} IS NOT NULL THEN 0 END`;
    const { greatest } = this.dialect;
    const largest = greatest(keys.map((key) => `COALESCE(${key}, 0)`));
    const all = keys.map((key) => `${key} IS NOT NULL`).join(' AND ');
    return `CASE WHEN ${largest} = 10000 THEN ${of} WHEN ${all} THEN ${partOf(of, largest, this.dialect)} END`;
  }

  /** The own entry, else the city's, else the floor of the text. */
  private withFallback(): string {
    const { quote: q, day } = this;
    const list = this.keys.map(({ id }, index) => {
      const { floor } = certain(KIND_OF.get(id));
      const value = (column: string): string => {
        const least = floor === null ? '' : ` AND ${column} >= ${moneySlot(floor.amount)}`;
        return `${column} IS NOT NULL${least} THEN ${column}`;
      };
      const [count, own] = [q(`count${index}`), q(`value${index}`)];
      const [cityCount, city] = [q(`city_count${index}`), q(`city_value${index}`)];
      const otherwise = floor === null ? 'NULL' : String(moneySlot(floor.amount));
      return `CASE WHEN ${count} > 0 THEN CASE WHEN ${count} = 1 AND ${value(own)} END WHEN ${cityCount} > 0 THEN CASE WHEN ${cityCount} = 1 AND ${value(city)} END ELSE ${otherwise} END AS ${q(`key${index}`)}`;
    });
    return `SELECT ${[...day, q('division'), ...list].join(',\n  ')}\nFROM (\n${this.withCity()}) AS ${q('beside_city')}`;
  }

  private withCity(): string {
    const { quote: q, day } = this;
    const window = day.length === 0 ? '()' : `(PARTITION BY ${day.join(', ')})`;
    const ofCity = (column: string): string =>
      `MAX(CASE WHEN ${q('division')} = '${STANDARD_RULES.city}' THEN ${q(column)} END) OVER ${window} AS ${q(`city_${column}`)}`;
    const list = this.keys.flatMap((_, index) => [
      q(`count${index}`),
      q(`value${index}`),
      ofCity(`count${index}`),
      ofCity(`value${index}`),
    ]);
    return `SELECT ${[...day, q('division'), ...list].join(',\n  ')}\nFROM (\n${this.counted()}) AS ${q('counted')}`;
  }

  private counted(): string {
    const { quote: q, days, dialect } = this;
    const entry = (name: string): string => `${q('entry')}.${q(name)}`;
    const on = days === null ? this.literalDay : `${q('days')}.${q('on_day')}`;
    const inForce = `(${entry('starts')} IS NULL OR ${entry('starts')} <= ${on}) AND (${entry('ends')} IS NULL OR ${entry('ends')} >= ${on})`;
    const list = this.keys.flatMap(({ id, rural }, index) => {
      const { byScheme, unit } = certain(KIND_OF.get(id));
      const scheme = !byScheme || rural === null ? '' : ` AND ${entry('rural')} <> ${rural ? 0 : 1}`;
      const wanted = !byScheme || rural === null ? -1 : rural ? 1 : 0;
      const matches = `${entry('standard')} = '${id}'${scheme}`;
      const isSound = `${entry('rural')} = ${wanted} AND ${entry('starts')} IS NOT NULL AND ${entry('ends')} IS NOT NULL`;
      const amount = cleanAmount(entry('amount'), unit === 'ratio', dialect);
      return [
        `SUM(CASE WHEN ${matches} THEN 1 ELSE 0 END) AS ${q(`count${index}`)}`,
        `MAX(CASE WHEN ${matches} AND ${isSound} THEN ${amount} END) AS ${q(`value${index}`)}`,
      ];
    });
    const group = [...(days === null ? [] : [on]), entry('division')];
    const names = [
      ...(days === null ? [] : [`${on} AS ${q('on_day')}`]),
      `${entry('division')} AS ${q('division')}`,
    ];
    const cross = days === null ? '' : `\nCROSS JOIN (\n${days}) AS ${q('days')}`;
    const entries = entriesQuery(this.table, dialect, q);
    return `SELECT ${[...names, ...list].join(',\n  ')}\nFROM (\n${entries}) AS ${q('entry')}${cross}\nWHERE ${inForce}\nGROUP BY ${group.join(', ')}`;
  }
}
