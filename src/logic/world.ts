import type { ReadingsInForce } from './reading.js';
import type { Slot } from './slot.js';

/** What a condition is judged under: which readings are in force, and the day's age limits. */
export interface Day {
  readonly readings: ReadingsInForce;
  /** Per number of years, the latest day of birth (as a slot) on which that age has been reached. */
  readonly latestBirth: Readonly<Record<number, number>>;
}

/** All that a condition may look at: what is known of one child, and the day. */
export interface World extends Day {
  readonly slots: readonly Slot[];
}
