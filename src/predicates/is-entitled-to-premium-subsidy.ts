import { premiumSubsidy } from '../policy/medical.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * A subsidy of the individual insurance premium (城乡居民基本医疗保险个人缴费资助) is due to a child in destitute support or
 * minimum living support, severely disabled, or eligible for medical aid (reading `premium-aid`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.2-3
 * @see 2.2-4
 * @example
 * isEntitledToPremiumSubsidy(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', disability: { certified: true, grade: 2 } },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToPremiumSubsidy(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *     household: { meetsMinimumLiving: false },
 *     disability: { certified: false },
 *     insurance: { aidEligible: false },
 *   },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isEntitledToPremiumSubsidy: Predicate = /* @__PURE__ */ entitlement(premiumSubsidy);
