import type { Accepted } from '../input/widened.js';
import { standardDue } from '../money/due.js';
import { type Calculation, calculation } from './reckoning/calculation.js';
import { Given, type MoneyContext } from './reckoning/given.js';

/**
 * The living allowance for a child with HIV (艾滋病病毒感染儿童基本生活费) is the figure for orphans outside institutions, in
 * full, with no means test.
 *
 * @param context the day (`YYYY-MM-DD`), the county, and the standards (yuan as text).
 * @returns yuan a month.
 * @throws {RefusedInput} for anything not known or not of its type, a wrong context, or a standard below its floor.
 * @see 2.1-2
 * @example
 * hivLiving({ on: '2017-06-01', division: '431002' }).amount; // '600.00'
 */
export function hivLiving<const Under>(context: Accepted<Under, MoneyContext>): Calculation {
  const basis = new Given({}).under(context);
  const due = standardDue(basis.book, 'orphan-community', null, basis.county);
  return calculation(
    due,
    { unit: 'CNY/month', sentences: ['2.1-2'], standards: ['orphan-community'] },
    basis,
  );
}
