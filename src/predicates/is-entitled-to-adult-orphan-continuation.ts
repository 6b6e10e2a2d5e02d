import { adultOrphanContinuation } from '../policy/education.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Continuation for an adult orphan at school (孤儿成年后在校继续享有相应政策) is due to a person who was an orphan on turning 18 and
 * has been at school without a break since then (仍在校就读).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-5
 * @example
 * isEntitledToAdultOrphanContinuation(
 *   {
 *     birthDate: '1998-01-15',
 *     hukouDivision: '431002',
 *     orphanAtEighteen: true,
 *     education: { enrolled: true, continuousSinceEighteen: true },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToAdultOrphanContinuation: Predicate =
  /* @__PURE__ */ entitlement(adultOrphanContinuation);
