import { tomorrowPlan } from '../policy/rehabilitation.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * The Tomorrow Plan (残疾孤儿手术康复明天计划) is for a disabled orphan outside welfare institutions.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.4-3
 * @example
 * isEntitledToTomorrowPlan(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     care: 'kin',
 *     disability: { certified: true },
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToTomorrowPlan: Predicate = /* @__PURE__ */ entitlement(tomorrowPlan);
