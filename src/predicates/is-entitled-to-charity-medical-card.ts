import { charityMedicalCard } from '../policy/medical.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * The Golden Leaf charity medical card (金叶慈善医疗卡) is open to a child in difficulty who meets the conditions of
 * charity aid and is treated in a partner hospital.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.2-6
 * @example
 * isEntitledToCharityMedicalCard(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     disability: { certified: true },
 *     insurance: { charityEligible: true, partnerHospital: true },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToCharityMedicalCard: Predicate = /* @__PURE__ */ entitlement(charityMedicalCard);
