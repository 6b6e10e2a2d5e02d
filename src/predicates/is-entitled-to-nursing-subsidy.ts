import { nursingSubsidy } from '../policy/living.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * The nursing subsidy for severe disability (重度残疾人护理补贴) is open to a certified child of grade 1 or 2 (reading
 * `nursing-scope`), to an orphan too, but not beside destitute support or, from 16, a work injury care fee.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-8
 * @see 2.2-7
 * @example
 * isEntitledToNursingSubsidy(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     disability: { certified: true, grade: 1 },
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToNursingSubsidy(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', disability: { certified: true, grade: 3 } },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isEntitledToNursingSubsidy: Predicate = /* @__PURE__ */ entitlement(nursingSubsidy);
