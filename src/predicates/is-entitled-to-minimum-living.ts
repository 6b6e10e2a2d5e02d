import { minimumLivingAllowance } from '../policy/living.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * The minimum living allowance (最低生活保障金) is paid where the minimum living conditions are met and neither the orphan
 * living allowance (reading `orphan-and-minimum-living`) nor destitute support is paid.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-4
 * @see 4.4-3
 * @example
 * isEntitledToMinimumLiving(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     household: { meetsMinimumLiving: true },
 *     supporterAble: true,
 *     father: { status: 'living' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToMinimumLiving(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     household: { meetsMinimumLiving: true },
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isEntitledToMinimumLiving: Predicate = /* @__PURE__ */ entitlement(minimumLivingAllowance);
