import type { History } from '../../time/history/history.js';
import type { Rendering } from '../../time/words.js';

/** What is made of one history. */
export interface Made {
  readonly id: string | null;
}

/** How a command makes something of a history, and how that is written. Each piece of text comes with its line ends. */
export interface Writing<Kind extends Made> {
  readonly make: (history: History) => Kind;
  readonly text: (made: Kind, rendering: Rendering) => string;
  readonly csvHeader: (rendering: Rendering) => string;
  /** The records of one child, one by one. */
  readonly csvRecords: (made: Kind, rendering: Rendering) => readonly string[];
  /** The part that an office may list, as data. */
  readonly office: (made: Kind) => object;
}

/** What may be seen of it, as data. */
export function dataOf<Kind extends Made>(
  writing: Writing<Kind>,
  made: Kind,
  { disclose }: Required<Rendering>,
): object {
  return disclose === 'full' ? made : writing.office(made);
}
