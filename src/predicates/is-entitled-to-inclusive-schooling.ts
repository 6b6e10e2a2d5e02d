import { inclusiveSchooling } from '../policy/education.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Schooling without refusal (零拒绝、全覆盖) is due to a disabled child of compulsory age or stage, enrolled or not (reading
 * `disabled-in-difficulty`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-2
 * @example
 * isEntitledToInclusiveSchooling(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', disability: { certified: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToInclusiveSchooling: Predicate = /* @__PURE__ */ entitlement(inclusiveSchooling);
