import type { Accepted } from '../input/widened.js';
import { standardDue } from '../money/due.js';
import { type Calculation, calculation } from './reckoning/calculation.js';
import { Given, type MoneyContext } from './reckoning/given.js';

/**
 * The flat minimum living supplement (低保补助) is the county's own figure, else the city's: what 2.1-4 gives under the
 * option `flat-supplement` of the reading `minimum-living-amount`.
 *
 * @param context the day (`YYYY-MM-DD`), the county, and the standards (yuan as text).
 * @returns yuan a month.
 * @throws {RefusedInput} for anything not known or not of its type, a wrong context, or a standard below its floor.
 * @see 2.1-4
 * @example
 * const entry = {
 *   standard: 'minimum-living-supplement',
 *   division: '431000',
 *   from: '2017-01-01',
 *   amount: '180',
 *   unit: 'CNY/month',
 *   source: 'example',
 * } as const;
 * minimumLivingSupplement({ on: '2017-06-01', division: '431002', standards: [entry] }).amount; // '180.00'
 */
export function minimumLivingSupplement<const Under>(context: Accepted<Under, MoneyContext>): Calculation {
  const basis = new Given({}).under(context);
  const due = standardDue(basis.book, 'minimum-living-supplement', null, basis.county);
  return calculation(
    due,
    { unit: 'CNY/month', sentences: ['2.1-4'], standards: ['minimum-living-supplement'] },
    basis,
  );
}
