import type { Accepted } from '../input/widened.js';
import { moneySlot } from '../logic/slot.js';
import { raisedShare, shareIn } from '../money/share.js';
import { shareOf } from '../money/share-of.js';
import type { StandardId } from '../policy/standards.js';
import { type Calculation, calculation } from './reckoning/calculation.js';
import { Given, type MoneyContext } from './reckoning/given.js';

const BASE = ['medical-aid-share', 'medical-aid-cap'] as const satisfies readonly StandardId[];
const UPLIFTS = [
  'medical-aid-share-uplift',
  'medical-aid-cap-uplift',
] as const satisfies readonly StandardId[];

/**
 * Medical aid (医疗救助) pays a share of the eligible cost up to a cap; a child who is due the uplift (适当提高报销比例和
 * 封顶线) has both raised, the share never above 1. The sum is rounded half up to the fen.
 *
 * @param bill the eligible cost (yuan as text), and whether the uplift is due (`isEntitledToMedicalAidUplift`).
 * @param context the day (`YYYY-MM-DD`), the county, and the standards (yuan as text).
 * @returns yuan for this bill; `null` where a share or cap that applies is missing.
 * @throws {RefusedInput} for anything not known or not of its type, a wrong context, or a standard below its floor.
 * @see 2.2-1
 * @example
 * const city = { division: '431000', from: '2017-01-01', source: 'example' };
 * const standards = [
 *   { ...city, standard: 'medical-aid-share', amount: '0.7', unit: 'ratio' },
 *   { ...city, standard: 'medical-aid-share-uplift', amount: '0.1', unit: 'ratio' },
 *   { ...city, standard: 'medical-aid-cap', amount: '10000', unit: 'CNY/year' },
 *   { ...city, standard: 'medical-aid-cap-uplift', amount: '5000', unit: 'CNY/year' },
 * ] as const;
 * const context = { on: '2017-06-01', division: '431002', standards };
 * medicalAid({ cost: '20000', uplift: false }, context).amount; // '10000.00'
 * medicalAid({ cost: '18000', uplift: true }, context).amount; // '14400.00'
 */
export function medicalAid<const Under>(
  bill: { readonly cost: string; readonly uplift: boolean },
  context: Accepted<Under, MoneyContext>,
): Calculation {
  const given = new Given(bill);
  const cost = given.amount('cost');
  const uplift = given.yesOrNo('uplift');
  const basis = given.under(context);
  const figure = (id: StandardId): string | null => basis.book.figure(id, null, basis.county).amount;

  const standards = uplift ? [...BASE, ...UPLIFTS] : BASE;
  const needs = standards.filter((id) => figure(id) === null);
  const of = (id: StandardId): string => figure(id) ?? '0';
  const base = shareIn(of('medical-aid-share'));
  const share = uplift ? raisedShare(base, shareIn(of('medical-aid-share-uplift'))) : base;
  const cap = moneySlot(of('medical-aid-cap')) + (uplift ? moneySlot(of('medical-aid-cap-uplift')) : 0);
  // The cap is whole fen, so rounding the share first changes nothing.
  const fen = needs.length > 0 ? null : Math.min(cap, shareOf(cost, share));
  return calculation({ fen, needs }, { unit: 'CNY', sentences: ['2.2-1'], standards }, basis);
}
