import { seniorFeeWaiver } from '../policy/education.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * The senior school fee waiver (普通高中免学杂费) is due in a public senior school to pupils registered as poor, disabled
 * in hardship, or rural in minimum living or destitute support. A pupil is registered in Chenzhou or lives there (reading
 * `senior-fee-age`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-4
 * @example
 * isEntitledToSeniorFeeWaiver(
 *   {
 *     birthDate: '2001-01-15',
 *     hukouDivision: '431002',
 *     household: { registeredPoor: true },
 *     education: { stage: 'senior', enrolled: true, ownership: 'public' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToSeniorFeeWaiver(
 *   {
 *     birthDate: '2001-01-15',
 *     hukouDivision: '431002',
 *     household: { registeredPoor: true },
 *     education: { stage: 'senior', enrolled: true, ownership: 'private' },
 *   },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isEntitledToSeniorFeeWaiver: Predicate = /* @__PURE__ */ entitlement(seniorFeeWaiver);
