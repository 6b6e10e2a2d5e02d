import type { StandardId, StandardUnit } from './standard-ids.js';

/** A figure that the policy leaves to others, for one division and a span of days. */
export interface StandardEntry {
  readonly standard: StandardId;
  /** A county of Chenzhou, or `431000` for the city. */
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
export interface UsedStandard {
  readonly standard: StandardId;
  readonly division: string;
  readonly from: string;
  readonly source: string;
}
