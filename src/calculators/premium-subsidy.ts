import type { Accepted } from '../input/widened.js';
import { largestShareDue } from '../money/largest-share.js';
import type { StandardId } from '../policy/standards.js';
import { type Calculation, calculation } from './reckoning/calculation.js';
import { Given, type MoneyContext } from './reckoning/given.js';

const GROUPS = ['destitute-support', 'minimum-living', 'severe-disability', 'medical-aid'] as const;

/** A group whose premium is subsidised: 特困供养, 低保家庭, 重度残疾, 医疗救助对象. */
export type PremiumGroup = (typeof GROUPS)[number];

const SHARES = {
  'destitute-support': 'whole',
  'minimum-living': 'premium-share-minimum-living',
  'severe-disability': 'premium-share-severe-disability',
  'medical-aid': 'premium-share-aid',
} as const satisfies Record<PremiumGroup, 'whole' | StandardId>;

/**
 * The premium subsidy (参保资助) is the largest share that applies, of the individual insurance premium: all of it for a
 * child in destitute support, else the share of each group the child is in, rounded half up to the fen.
 *
 * @param child every group that the child is in, at least one; `medical-aid` alone gives nothing under the option
 *   `named-groups-only` of the reading `premium-aid`, so leave it out there.
 * @param context the day (`YYYY-MM-DD`), the county, and the standards (yuan as text).
 * @returns yuan a year; `null` where a share that could be the largest is missing.
 * @throws {RefusedInput} for anything not known or not of its type, a wrong context, or a standard below its floor.
 * @see 2.2-3
 * @see 2.2-4
 * @example
 * const city = { division: '431000', from: '2017-01-01', source: 'example' };
 * const standards = [
 *   { ...city, standard: 'insurance-premium', amount: '150', unit: 'CNY/year' },
 *   { ...city, standard: 'premium-share-minimum-living', amount: '0.5', unit: 'ratio' },
 *   { ...city, standard: 'premium-share-severe-disability', amount: '0.6', unit: 'ratio' },
 * ] as const;
 * premiumSubsidy(
 *   { groups: ['minimum-living', 'severe-disability'] },
 *   { on: '2017-06-01', division: '431002', standards },
 * ).amount; // '90.00'
 */
export function premiumSubsidy<const Under>(
  child: { readonly groups: readonly PremiumGroup[] },
  context: Accepted<Under, MoneyContext>,
): Calculation {
  const given = new Given(child);
  const groups = given.someOf('groups', GROUPS);
  const basis = given.under(context);
  const shares = groups.map((group) => SHARES[group]);
  const due = largestShareDue(basis.book, 'insurance-premium', shares, basis.county);
  const whole = shares.includes('whole');
  const consulted = shares.flatMap((share) => (share === 'whole' || whole ? [] : [share]));
  return calculation(
    due,
    {
      unit: 'CNY/year',
      sentences: whole ? ['2.2-4'] : ['2.2-3'],
      standards: ['insurance-premium', ...consulted],
    },
    basis,
  );
}
