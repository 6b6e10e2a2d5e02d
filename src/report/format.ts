import type { Reported } from './reported.js';
import type { TotalsShown } from './totals.js';

/** How rows are written: each piece of text comes with its line ends. */
export interface Format {
  readonly begin: () => string;
  readonly row: (row: Reported) => string;
  readonly end: (totals: TotalsShown) => string;
}
