import type { Accepted } from '../input/widened.js';
import { standardDue } from '../money/due.js';
import { type Calculation, calculation } from './reckoning/calculation.js';
import { Given, type MoneyContext } from './reckoning/given.js';

/**
 * The orphan living allowance (孤儿基本生活费) is the county's own figure, else the city's, else the floor of the text:
 * 1000 yuan a month in a welfare institution, 600 elsewhere. A figure below the floor is refused.
 *
 * @param child whether a welfare institution raises the child (福利机构供养).
 * @param context the day (`YYYY-MM-DD`), the county, and the standards (yuan as text).
 * @returns yuan a month.
 * @throws {RefusedInput} for anything not known or not of its type, a wrong context, or a standard below its floor.
 * @see 2.1-1
 * @example
 * orphanLiving({ institution: false }, { on: '2017-06-01', division: '431002' }).amount; // '600.00'
 */
export function orphanLiving<const Under>(
  child: { readonly institution: boolean },
  context: Accepted<Under, MoneyContext>,
): Calculation {
  const given = new Given(child);
  const id = given.yesOrNo('institution') ? 'orphan-institution' : 'orphan-community';
  const basis = given.under(context);
  const due = standardDue(basis.book, id, null, basis.county);
  return calculation(due, { unit: 'CNY/month', sentences: ['2.1-1'], standards: [id] }, basis);
}
