import type { Accepted } from '../input/widened.js';
import { standardDue } from '../money/due.js';
import { type Calculation, calculation } from './reckoning/calculation.js';
import { Given, type MoneyContext } from './reckoning/given.js';

/**
 * Destitute support (特困人员救助供养) is the county's own rural or urban figure, else the city's; the text names none.
 *
 * @param child whether the rural scheme applies (农村), else the urban one.
 * @param context the day (`YYYY-MM-DD`), the county, and the standards (yuan as text).
 * @returns yuan a month; `null` where the standard is missing.
 * @throws {RefusedInput} for anything not known or not of its type, a wrong context, or a standard below its floor.
 * @see 2.1-3
 * @example
 * destituteSupport({ rural: true }, { on: '2017-06-01', division: '431002' }).standardsMissing; // ['destitute-support']
 */
export function destituteSupport<const Under>(
  child: { readonly rural: boolean },
  context: Accepted<Under, MoneyContext>,
): Calculation {
  const given = new Given(child);
  const rural = given.yesOrNo('rural');
  const basis = given.under(context);
  const due = standardDue(basis.book, 'destitute-support', rural, basis.county);
  return calculation(
    due,
    { unit: 'CNY/month', sentences: ['2.1-3'], standards: ['destitute-support'], rural },
    basis,
  );
}
