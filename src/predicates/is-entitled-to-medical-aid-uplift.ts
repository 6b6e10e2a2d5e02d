import { medicalAidUplift } from '../policy/medical.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * A higher share and cap of medical aid (医疗救助提高报销比例和封顶线) are due to a seriously ill or severely disabled child in
 * economic hardship who meets the conditions of medical aid.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.2-1
 * @example
 * isEntitledToMedicalAidUplift(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     severeIllness: true,
 *     household: { registeredPoor: true },
 *     insurance: { aidEligible: true },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToMedicalAidUplift(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     severeIllness: true,
 *     household: { registeredPoor: true },
 *   },
 *   { on: '2017-06-01' },
 * ); // null
 */
export const isEntitledToMedicalAidUplift: Predicate = /* @__PURE__ */ entitlement(medicalAidUplift);
