import { AGE_READING } from '../decide/context/setting.js';
import { certain } from '../logic/certain.js';
import type { ReadingsInForce } from '../logic/reading.js';
import type { Dialect } from './dialect.js';
import type { Layers } from './layers.js';
import { made, type Term } from './term.js';

/** A day slot as text: 20170601 is `2017-06-01`. */
export function dayText(slot: number): string {
  const digits = String(slot).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The day of the decision, and the ages that have been reached on it. */
export interface Day {
  /** SQL for the day, beside the columns of the caller's table. */
  readonly text: string;
  /** Whether those born on the day in `birth` have reached the age. */
  reached(birth: Term, years: number): Term;
}

/** One day for all rows: an age is a comparison with a literal. */
export class LiteralDay implements Day {
  readonly text: string;

  /** @param latestBirth by age, the latest birth (as a slot, `YYYYMMDD`) of those who have reached it on the day. */
  constructor(
    private readonly dialect: Dialect,
    on: string,
    private readonly latestBirth: Readonly<Record<number, number>>,
  ) {
    this.text = dialect.dayLiteral(on);
  }

  reached(birth: Term, years: number): Term {
    const latest = this.dialect.dayLiteral(dayText(certain(this.latestBirth[years])));
    return made([birth], `${birth.text} <= ${latest}`);
  }
}

/**
 * A day in each row: an age is a comparison of days as whole numbers, `YYYYMMDD`. On 2018-03-01 those born up to
 * 2000-02-29 have been 18 since before that day: 20000229 is below 20180301 less 180000. On the birthday itself, where
 * that is the reading, the last of a month counts as its 31st: 28 February of a common year is also the 29th.
 */
export class ColumnDay implements Day {
  readonly text: string;
  private limit: Term | undefined;
  private readonly numbers = new Map<string, Term>();

  /** @param column the quoted column. */
  constructor(
    private readonly dialect: Dialect,
    column: string,
    private readonly layers: Layers,
    private readonly readings: ReadingsInForce,
  ) {
    this.text = dialect.asDay(column);
  }

  reached(birth: Term, years: number): Term {
    this.limit ??= this.drawLimit();
    const { limit } = this;
    const day = this.number(birth);
    if (Number.isInteger(years))
      return made([day, limit], `${day.text} <= ${limit.text} - ${years * 10_000}`);
    // Six months after 20200831 is 20210231, which no month has: past every day of that month, before the next.
    const months = Math.round(years * 12);
    const [whole, part] = [Math.floor(months / 12) * 10_000, (months % 12) * 100];
    const next = `${day.text} % 10000 >= ${1300 - part}`;
    const end = `CASE WHEN ${next} THEN ${day.text} + ${whole + 10_000 + part - 1200} ELSE ${day.text} + ${whole + part} END`;
    return made([day, limit], `${end} <= ${limit.text}`);
  }

  private number(day: Term): Term {
    const known = this.numbers.get(day.text);
    if (known !== undefined) return known;
    const name = this.numbers.size === 0 ? 'birth_number' : `day_number${this.numbers.size}`;
    const number = this.layers.name(name, made([day], this.dialect.dayNumber(day.text)));
    this.numbers.set(day.text, number);
    return number;
  }

  private drawLimit(): Term {
    const { dialect, layers } = this;
    const day = layers.bind('on_day', this.text);
    const number = layers.name('on_number', made([day], dialect.dayNumber(day.text)));
    if (this.readings[AGE_READING] !== 'on-birthday') {
      return layers.name('age_limit', made([number], `${number.text} - 1`));
    }
    const { text } = number;
    const common = `NOT (${text} % 40000 < 10000 AND (${text} % 1000000 >= 10000 OR ${text} % 4000000 < 10000))`;
    // The last of a month answers to the last of a month: to the 31st, which no later day of that month has.
    const short = `WHEN ${text} % 10000 IN (430, 630, 930, 1130) THEN ${text} + 1`;
    const february = `WHEN ${text} % 10000 = 229 THEN ${text} + 2 WHEN ${text} % 10000 = 228 AND ${common} THEN ${text} + 3`;
    const limit = `CASE ${short} ${february} ELSE ${text} END`;
    return layers.name('age_limit', made([number], limit));
  }
}
