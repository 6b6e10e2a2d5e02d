import { schoolingAid } from '../policy/education.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Schooling aid (就学资助、教育帮扶) is due to a child in economic hardship who goes to school.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-1
 * @example
 * isEntitledToSchoolingAid(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     household: { inHardship: true },
 *     education: { enrolled: true },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToSchoolingAid: Predicate = /* @__PURE__ */ entitlement(schoolingAid);
