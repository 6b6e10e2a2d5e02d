import { criticalIllnessInsurance } from '../policy/medical.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Critical-illness insurance (大病保险) reaches a child in difficulty who is enrolled in resident medical insurance.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.2-5
 * @example
 * isEntitledToCriticalIllnessInsurance(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     disability: { certified: true },
 *     insurance: { enrolled: true },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToCriticalIllnessInsurance: Predicate =
  /* @__PURE__ */ entitlement(criticalIllnessInsurance);
