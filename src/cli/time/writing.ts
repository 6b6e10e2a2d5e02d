import { confidentialLine } from '../../report/reported.js';
import { type Disclosed, isSealed } from '../../time/history/disclosed.js';
import type { EditionHistory } from '../../time/history/history.js';
import type { Rendering } from '../../time/words.js';

/** What is made of one history. */
export interface Made extends Disclosed {
  readonly id: string | null;
}

/** How a command makes something of a history, and how that is written. Each piece of text comes with its line ends. */
export interface Writing<Kind extends Made> {
  readonly make: (history: EditionHistory) => Kind;
  readonly text: (made: Kind, rendering: Rendering) => string;
  readonly csvHeader: () => string;
  /** The records of one child, one by one. */
  readonly csvRecords: (made: Kind, rendering: Rendering) => readonly string[];
}

/** It as data; of a confidential case an office sees the id alone. */
export function dataOf(made: Made): object {
  return isSealed(made) ? confidentialLine(made.id) : made;
}
