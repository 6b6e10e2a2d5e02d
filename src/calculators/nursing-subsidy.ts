import type { Accepted } from '../input/widened.js';
import { standardDue } from '../money/due.js';
import { type Calculation, calculation } from './reckoning/calculation.js';
import { Given, type MoneyContext } from './reckoning/given.js';

/**
 * The nursing subsidy for severe disability (重度残疾人护理补贴) is the county's own figure, else the city's; the text names
 * none.
 *
 * @param context the day (`YYYY-MM-DD`), the county, and the standards (yuan as text).
 * @returns yuan a month.
 * @throws {RefusedInput} for anything not known or not of its type, a wrong context, or a standard below its floor.
 * @see 2.1-8
 * @see 2.2-7
 * @example
 * const entry = {
 *   standard: 'nursing-subsidy',
 *   division: '431000',
 *   from: '2017-01-01',
 *   amount: '50',
 *   unit: 'CNY/month',
 *   source: 'example',
 * } as const;
 * nursingSubsidy({ on: '2017-06-01', division: '431002', standards: [entry] }).amount; // '50.00'
 */
export function nursingSubsidy<const Under>(context: Accepted<Under, MoneyContext>): Calculation {
  const basis = new Given({}).under(context);
  const due = standardDue(basis.book, 'nursing-subsidy', null, basis.county);
  return calculation(
    due,
    { unit: 'CNY/month', sentences: ['2.1-8', '2.2-7'], standards: ['nursing-subsidy'] },
    basis,
  );
}
