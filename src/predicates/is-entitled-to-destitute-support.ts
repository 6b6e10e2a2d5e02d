import { destituteSupport } from '../policy/living.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Destitute support (特困人员救助供养) is paid to a destitute child who is not paid as an orphan.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-3
 * @see 4.4-3
 * @example
 * isEntitledToDestituteSupport(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     hasIncomeSource: false,
 *     supporterAble: false,
 *     father: { status: 'living' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToDestituteSupport(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     hasIncomeSource: false,
 *     supporterAble: false,
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isEntitledToDestituteSupport: Predicate = /* @__PURE__ */ entitlement(destituteSupport);
