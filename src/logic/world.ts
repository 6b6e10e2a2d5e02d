import type { ReadingsInForce } from './reading.js';
import type { Slot } from './slot.js';

/** All that a condition may look at: what is known, which readings are in force, and the day's age limits. */
export interface World {
  readonly slots: readonly Slot[];
  readonly readings: ReadingsInForce;
  /** Per number of years, the latest day of birth (as a slot) on which that age has been reached. */
  readonly latestBirth: Readonly<Record<number, number>>;
}
