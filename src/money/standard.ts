import type { StandardUnit } from './standard-kind.js';

/** A figure that the policy leaves to others, for one division and a span of days. */
export interface StandardEntry<Id extends string = string> {
  readonly standard: Id;
  /** A county, or the city whose entry stands in for the counties: `431000` is Chenzhou. */
  readonly division: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, inclusive; `null` or absent while it goes on. */
  readonly until?: string | null;
  /** Yuan as decimal text; for a ratio a number from 0 to 1 with at most four decimals, as text. */
  readonly amount: string;
  readonly unit: StandardUnit;
  /** Where the figure comes from. */
  readonly source: string;
  /** Which scheme: required for `destitute-support` and `minimum-living`, refused elsewhere. */
  readonly rural?: boolean;
}

/** The entry that an amount came from. */
export interface UsedStandard<Id extends string = string> {
  readonly standard: Id;
  readonly division: string;
  readonly from: string;
  readonly source: string;
}
