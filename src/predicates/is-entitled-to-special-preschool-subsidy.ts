import { specialPreschoolSubsidy } from '../policy/education.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * The subsidy for preschool in a special school (特教学校学前助学资金补贴) is due to a disabled child of 3 to 6
 * who is enrolled in the preschool of a special school.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-5
 * @example
 * isEntitledToSpecialPreschoolSubsidy(
 *   {
 *     birthDate: '2013-01-15',
 *     hukouDivision: '431002',
 *     disability: { certified: true },
 *     education: { enrolled: true, stage: 'preschool', setting: 'special' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToSpecialPreschoolSubsidy: Predicate =
  /* @__PURE__ */ entitlement(specialPreschoolSubsidy);
