import type { Truth } from '../../../src/logic/truth.js';
import type { Child } from '../facts.js';

/** Writes the verdicts on one child, in the order of the cut; throws where the engine fails on that child. */
export type Decide = (index: number, verdicts: Truth[]) => void | Promise<void>;

/** An engine with the cut made ready in it. */
export interface Engine {
  readonly name: string;
  /** How many children of each data set it is asked about: fewer for the slow ones. */
  readonly children: number;
  /** How many children it decides at the same time; 1 unless it works beside the main thread. */
  readonly inFlight: number;
  /** Only its answers are looked at: an emulation has no speed of its own. */
  readonly answersOnly?: true;
  /** Takes the children in the form that the engine likes best. */
  load(children: readonly Child[]): Decide;
}
