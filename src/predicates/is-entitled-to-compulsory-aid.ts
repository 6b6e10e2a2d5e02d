import { compulsoryAid } from '../policy/education.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Two waivers and one subsidy (两免一补) are due to a child in economic hardship in the compulsory stage.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-1
 * @example
 * isEntitledToCompulsoryAid(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     household: { inHardship: true },
 *     education: { stage: 'primary' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToCompulsoryAid(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     household: { inHardship: true },
 *     education: { stage: 'senior' },
 *   },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isEntitledToCompulsoryAid: Predicate = /* @__PURE__ */ entitlement(compulsoryAid);
