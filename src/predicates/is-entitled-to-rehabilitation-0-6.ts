import { rehabilitation0To6 } from '../policy/rehabilitation.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Rehabilitation for disabled children of 0 to 6 (0-6岁残疾儿童康复救助) is given step by step for six kinds of disability,
 * with or without a certificate.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.4-1
 * @example
 * isEntitledToRehabilitation06(
 *   { birthDate: '2012-01-15', hukouDivision: '431002', disability: { autism: true } },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToRehabilitation06(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', disability: { autism: true } },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isEntitledToRehabilitation06: Predicate = /* @__PURE__ */ entitlement(rehabilitation0To6);
