import type { Reading } from '../logic/reading.js';
import type { Ids } from '../policy/policy.js';
import type { Engine } from './engine.js';

/** Policies that follow each other, each in force until the next begins: of one alone, on every day. */
export interface Succession<I extends Ids> {
  /** What it is called where one is asked for: an edition, or `in-force`. */
  readonly edition: string;
  /** Whether it is several: then it is said of each month or day which of them holds. */
  readonly isSeveral: boolean;
  /** The first day of all. */
  readonly from: string;
  /** Whether the first goes on with an earlier one. */
  readonly isContinued: boolean;
  /** Every reading of any of them, those of time among them. */
  readonly readings: readonly Reading[];
  /** Reads cases and says what things are called: that of the last, which knows all that the others know. */
  readonly engine: Engine<I>;
  /** Those in force from one day to another, the earliest first. */
  within(from: string, to: string): readonly [Engine<I>, ...Engine<I>[]];
}

/** The policy of one engine, on every day. */
export function alone<I extends Ids>(engine: Engine<I>): Succession<I> {
  const { document, ledgerReadings } = engine.policy;
  return {
    edition: document.edition,
    isSeveral: false,
    from: document.from,
    isContinued: document.holdsLater === true,
    readings: ledgerReadings,
    engine,
    within: () => [engine],
  };
}

/** The one in force on a day. */
export function engineOn<I extends Ids>(succession: Succession<I>, day: string): Engine<I> {
  return succession.within(day, day)[0];
}
