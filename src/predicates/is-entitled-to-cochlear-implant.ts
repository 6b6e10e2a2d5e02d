import { cochlearImplant } from '../policy/rehabilitation.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * The cochlear implant programme (启聪扶贫), which goes on by reference, is for a child with a hearing disability.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.4-2
 * @example
 * isEntitledToCochlearImplant(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', disability: { hearing: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToCochlearImplant: Predicate = /* @__PURE__ */ entitlement(cochlearImplant);
