import type { Disclosure } from '../office/disclosure.js';

/** The verdict that counts those who are paid something by the month; told to the public, whose sums rest on it. */
export const PAID = 'living';

/** What children are grouped by. */
export type AggregateKey = 'county' | 'age-band';

/**
 * How many children: a number, `<5` for a whole register of one to four of whom the public is told no more, `null`
 * where the number is one to four or would give such a small one away.
 */
export type ShownCount = number | '<5' | null;

/** A verdict counted over a group. */
export interface VerdictCount {
  /** A category, `in-difficulty`, or for the public `living`: whether anything is paid by the month. */
  readonly verdict: string;
  readonly true: ShownCount;
  readonly false: ShownCount;
  readonly open: ShownCount;
  /**
   * Of those of whom the verdict is true, and who may be: what is paid to them by the month. A child stands under every
   * category that it meets, so these do not add up. `null`: only the whole group's money is told.
   */
  readonly monthly: MonthlyBudget | null;
}

/** The sum of all monthly benefits, in yuan; `max` is `null` where a standard is missing. */
export interface MonthlyBudget {
  readonly min: string;
  readonly max: string | null;
}

/** The children of one county, or age band, or both. */
export interface AggregateGroup {
  /** The division code of the registration, `none` for a foundling without; `null`: not known or not asked for. */
  readonly county: string | null;
  /** `3-5`; `null`: not known or not asked for. */
  readonly ageBand: string | null;
  /** Several groups too small to be told apart. */
  readonly isMerged: boolean;
  readonly children: ShownCount;
  readonly monthly: MonthlyBudget | null;
  readonly verdicts: readonly VerdictCount[];
}

/** A register in numbers. */
export interface Aggregate {
  readonly disclose: Disclosure;
  readonly by: readonly AggregateKey[];
  /** How many rows were refused, and stand in no group. */
  readonly refused: number;
  /** Of how many children the money rests on an assumption. */
  readonly assumed: ShownCount;
  /** How many children are gone, and stand in no group; absent where there are none. */
  readonly gone?: ShownCount;
  /** How many cases are confidential, and stand in no group; in full they are like any other. */
  readonly confidential: ShownCount;
  /** By county and age. */
  readonly groups: readonly AggregateGroup[];
  /** All groups together. */
  readonly total: AggregateGroup;
}
