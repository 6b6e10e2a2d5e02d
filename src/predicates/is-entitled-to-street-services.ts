import { streetServices } from '../policy/living.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Services for street children (流浪救助) are due to everybody under 18 who lives on the street.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-7
 * @example
 * isEntitledToStreetServices(
 *   { birthDate: '2010-01-15', hukouDivision: 'none', street: true },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToStreetServices(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', street: null },
 *   { on: '2017-06-01' },
 * ); // null
 */
export const isEntitledToStreetServices: Predicate = /* @__PURE__ */ entitlement(streetServices);
