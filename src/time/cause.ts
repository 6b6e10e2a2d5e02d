import type { Gone } from '../case/gone.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';

/** Why something is different from a day on. `on` is the day itself: of the birthday, event, new standard or approval. */
export type Cause<I extends Ids = ChenzhouIds> =
  | {
      readonly kind: 'birthday';
      readonly on: string;
      /** The age that is reached. */
      readonly years: number;
    }
  | {
      /** Months since a recorded day have run: `on` is the last of them. Under later editions alone. */
      readonly kind: 'term';
      readonly on: string;
      /** The fact that records the day. */
      readonly fact: I['fact'];
      readonly months: number;
    }
  | {
      /** Another edition is in force from that day on. Only where editions follow each other. */
      readonly kind: 'edition';
      readonly on: string;
      readonly edition: string;
    }
  | {
      readonly kind: 'event';
      readonly on: string;
      /** Places of the events in the history's list. */
      readonly events: readonly number[];
      /** The facts that they made different. */
      readonly facts: readonly I['fact'][];
    }
  | {
      readonly kind: 'standard';
      readonly on: string;
      /** The standards that are others from that day on. */
      readonly standards: readonly I['standard'][];
    }
  | { readonly kind: 'approval'; readonly on: string }
  | {
      /** The child died, was adopted, or is registered elsewhere. */
      readonly kind: 'gone';
      readonly on: string;
      readonly reason: Gone['reason'];
    }
  | {
      /** The policy's first day, or the child's birth after it. */
      readonly kind: 'start';
      readonly on: string;
    };

/** A cause, and the sentence of the policy through which it works. */
export type CitedCause<I extends Ids = ChenzhouIds> = Cause<I> & { readonly sentence: string };
