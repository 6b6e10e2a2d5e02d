import { freeEducation12 } from '../policy/education.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Twelve years of free education (12年免费教育) are due to a disabled child in economic hardship, from primary to the
 * senior stage (reading `free-education-age`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-3
 * @example
 * isEntitledToFreeEducation12(
 *   {
 *     birthDate: '2001-01-15',
 *     hukouDivision: '431002',
 *     disability: { certified: true },
 *     household: { inHardship: true },
 *     education: { stage: 'vocational' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToFreeEducation12: Predicate = /* @__PURE__ */ entitlement(freeEducation12);
