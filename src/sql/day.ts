import { certain } from '../logic/certain.js';
import type { Dialect } from './dialect.js';
import { made, type Term } from './term.js';

/** A day slot as text: 20170601 is `2017-06-01`. */
export function dayText(slot: number): string {
  const digits = String(slot).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The day of the decision, and the ages that have been reached on it. */
export class Day {
  /** SQL for the day. */
  readonly text: string;

  /** @param latestBirth by age, the latest birth (as a slot, `YYYYMMDD`) of those who have reached it on the day. */
  constructor(
    private readonly dialect: Dialect,
    on: string,
    private readonly latestBirth: Readonly<Record<number, number>>,
  ) {
    this.text = dialect.dayLiteral(on);
  }

  /** Whether those born on the day in `birth` have reached the age: a comparison with a literal. */
  reached(birth: Term, years: number): Term {
    const latest = this.dialect.dayLiteral(dayText(certain(this.latestBirth[years])));
    return made([birth], `${birth.text} <= ${latest}`);
  }
}
