import type { IssueCode } from '../../input/issue.js';

/** What is wrong with an event among other events, in the codes of the library. */
export const EVENT_CODES = {
  /** The event lies before the one listed above it. */
  outOfOrder: 'event-out-of-order',
  /** The event lies before the child's birth. */
  beforeBirth: 'event-before-birth',
  /** The event does not lie before the day from which the child is gone. */
  afterGone: 'event-after-gone',
  /** Two events of one day set one fact to different values. */
  contradiction: 'contradicting-events',
} as const satisfies Record<string, IssueCode>;
