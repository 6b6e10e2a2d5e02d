import type { Figured } from '../../decide/compiled/formula.js';
import type { MoneyFact } from '../../logic/fact.js';
import type { StandardId } from '../rules.js';
import type { Term } from '../term.js';

/** A formula whose figure is lessened by one sum at most. */
export interface Payment {
  readonly figured: Figured<StandardId>;
  readonly deducts: MoneyFact | null;
}

/** The least and the most of payments together, in SQL: whole fen; the most is NULL where a standard is missing. */
export interface Bounds {
  readonly least: Term;
  readonly most: Term;
}

/** Where payments are looked at while the child's division is unknown: in one of its bands. */
export interface WhereUnknown {
  /** The variable's band. */
  readonly band: number;
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
