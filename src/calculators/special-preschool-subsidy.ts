import type { Accepted } from '../input/widened.js';
import { standardDue } from '../money/due.js';
import { type Calculation, calculation } from './reckoning/calculation.js';
import { Given, type MoneyContext } from './reckoning/given.js';

/**
 * The subsidy for preschool in a special school (特教学校学前助学资金补贴) is the county's own figure, else the city's; the
 * text names none.
 *
 * @param context the day (`YYYY-MM-DD`), the county, and the standards (yuan as text).
 * @returns yuan a year.
 * @throws {RefusedInput} for anything not known or not of its type, a wrong context, or a standard below its floor.
 * @see 2.3-5
 * @example
 * const entry = {
 *   standard: 'special-preschool-subsidy',
 *   division: '431000',
 *   from: '2017-01-01',
 *   amount: '1000',
 *   unit: 'CNY/year',
 *   source: 'example',
 * } as const;
 * specialPreschoolSubsidy({ on: '2017-06-01', division: '431002', standards: [entry] }).amount; // '1000.00'
 */
export function specialPreschoolSubsidy<const Under>(context: Accepted<Under, MoneyContext>): Calculation {
  const basis = new Given({}).under(context);
  const due = standardDue(basis.book, 'special-preschool-subsidy', null, basis.county);
  return calculation(
    due,
    { unit: 'CNY/year', sentences: ['2.3-5'], standards: ['special-preschool-subsidy'] },
    basis,
  );
}
