import { insurancePreference } from '../policy/medical.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Preference in basic and critical-illness insurance (基本医疗保险和大病保险倾斜) is due to a seriously ill or severely disabled
 * child in economic hardship.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.2-1
 * @example
 * isEntitledToInsurancePreference(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', severeIllness: true, household: { inHardship: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToInsurancePreference: Predicate = /* @__PURE__ */ entitlement(insurancePreference);
