import type { Accepted } from '../input/widened.js';
import { standardDue } from '../money/due.js';
import { type Calculation, calculation } from './reckoning/calculation.js';
import { Given, type MoneyContext } from './reckoning/given.js';

const SEMESTERS = { semester: 1, year: 2 } as const;

/**
 * The senior school fee waiver (普通高中免学杂费) is the fee of a semester, or of the two semesters of a school year.
 *
 * @param pupil whether the fee is wanted per semester or per school year.
 * @param context the day (`YYYY-MM-DD`), the county, and the standards (yuan as text).
 * @returns yuan a semester or a year; `null` where the standard is missing.
 * @throws {RefusedInput} for anything not known or not of its type, a wrong context, or a standard below its floor.
 * @see 2.3-4
 * @example
 * const fee = {
 *   standard: 'senior-fee',
 *   division: '431000',
 *   from: '2016-09-01',
 *   amount: '800',
 *   unit: 'CNY/semester',
 *   source: 'example',
 * } as const;
 * seniorFee({ per: 'year' }, { on: '2017-06-01', division: '431002', standards: [fee] }).amount; // '1600.00'
 */
export function seniorFee<const Under>(
  pupil: { readonly per: 'semester' | 'year' },
  context: Accepted<Under, MoneyContext>,
): Calculation {
  const given = new Given(pupil);
  const per = given.oneOf('per', ['semester', 'year']);
  const basis = given.under(context);
  const { fen, needs } = standardDue(basis.book, 'senior-fee', null, basis.county);
  return calculation(
    { fen: fen === null ? null : fen * SEMESTERS[per], needs },
    { unit: `CNY/${per}`, sentences: ['2.3-4'], standards: ['senior-fee'] },
    basis,
  );
}
