import type { Accepted } from '../input/widened.js';
import { moneySlot } from '../logic/slot.js';
import { lessFen, standardDue } from '../money/due.js';
import { type Calculation, calculation } from './reckoning/calculation.js';
import { Given, type MoneyContext } from './reckoning/given.js';

/**
 * The minimum living allowance (最低生活保障金) is the rural or urban standard less the income per head, not below 0
 * (社会救助暂行办法 art. 12).
 *
 * @param household whether the rural scheme applies, and the income per head, yuan a month as text.
 * @param context the day (`YYYY-MM-DD`), the county, and the standards (yuan as text).
 * @returns yuan a month; `null` where the standard is missing.
 * @throws {RefusedInput} for anything not known or not of its type, a wrong context, or a standard below its floor.
 * @see 2.1-4
 * @example
 * const urban = {
 *   standard: 'minimum-living',
 *   division: '431000',
 *   from: '2017-01-01',
 *   amount: '420',
 *   unit: 'CNY/month',
 *   source: 'example',
 *   rural: false,
 * } as const;
 * minimumLivingDifference(
 *   { rural: false, incomePerCapita: '299.50' },
 *   { on: '2017-06-01', division: '431002', standards: [urban] },
 * ).amount; // '120.50'
 */
export function minimumLivingDifference<const Under>(
  household: { readonly rural: boolean; readonly incomePerCapita: string },
  context: Accepted<Under, MoneyContext>,
): Calculation {
  const given = new Given(household);
  const rural = given.yesOrNo('rural');
  const income = moneySlot(given.amount('incomePerCapita'));
  const basis = given.under(context);
  const { fen, needs } = standardDue(basis.book, 'minimum-living', rural, basis.county);
  return calculation(
    { fen: fen === null ? null : lessFen(fen, income), needs },
    { unit: 'CNY/month', sentences: ['2.1-4'], standards: ['minimum-living'], rural },
    basis,
  );
}
