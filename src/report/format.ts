import type { Refusal } from './disclosure.js';
import type { TotalsShown } from './totals.js';

/** How rows are written: each piece of text comes with its line ends. */
export interface Format<View> {
  readonly begin: () => string;
  readonly result: (view: View) => string;
  readonly refusal: (refusal: Refusal) => string;
  readonly end: (totals: TotalsShown) => string;
}
