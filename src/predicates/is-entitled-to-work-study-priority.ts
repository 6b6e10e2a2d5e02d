import { workStudyPriority } from '../policy/education.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Priority in work-study (优先勤工俭学) is supported for an adult orphan still at school.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-5
 * @example
 * isEntitledToWorkStudyPriority(
 *   {
 *     birthDate: '1998-01-15',
 *     hukouDivision: '431002',
 *     orphanAtEighteen: true,
 *     education: { enrolled: false },
 *   },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isEntitledToWorkStudyPriority: Predicate = /* @__PURE__ */ entitlement(workStudyPriority);
