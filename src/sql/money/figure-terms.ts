import type { Layers } from '../layers.js';
import { made, type Term } from '../term.js';
import type { Payment } from './payment.js';

/** The least and the most of payments together, in SQL: whole fen; the most is NULL where a standard is missing. */
export interface Bounds {
  readonly least: Term;
  readonly most: Term;
}

/** Where payments are looked at while the child's division is unknown: in one of its bands. */
export interface WhereUnknown {
  /** Whether counties with standards of their own lie in it; else only the city's figures are possible. */
  readonly hasCounties: boolean;
}

/** What formulas come to on the row's day in the row's place, in SQL. */
export interface FigureTerms {
  /** The amount: NULL where it is not known; `null` where no place has a figure. */
  amount(payment: Payment): Term | null;
  /** Whether two payments come to the same everywhere. */
  alike(one: Payment, other: Payment): boolean;
  /** What payments come to together; where the division is unknown, over every place of the band. */
  bounds(payments: readonly Payment[], unknown: WhereUnknown): Bounds;
}

/** The amount of which nothing is known but its bounds: what they agree on. */
export function whereAgreed({ least, most }: Bounds, layers: Layers): Term {
  const [low, high] = [layers.number('fen', least), layers.number('fen', most)];
  return made([low, high], `CASE WHEN ${low.text} = ${high.text} THEN ${low.text} END`);
}
