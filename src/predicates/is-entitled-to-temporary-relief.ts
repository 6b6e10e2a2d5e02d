import { temporaryRelief } from '../policy/living.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Temporary relief (临时救助) is due to a child in need of it, whatever else is paid (readings `temporary-hukou`, `detained-scope`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-6
 * @example
 * isEntitledToTemporaryRelief(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', household: { suddenHardship: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToTemporaryRelief: Predicate = /* @__PURE__ */ entitlement(temporaryRelief);
