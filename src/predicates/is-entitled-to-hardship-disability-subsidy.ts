import { hardshipDisabilitySubsidy } from '../policy/living.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * The hardship disability subsidy (困难残疾人生活补贴) is open to a certified child in minimum living support (reading
 * `hardship-subsidy-scope`) who is paid neither as an orphan nor in destitute support and, from 16, draws no work injury
 * care fee.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-8
 * @example
 * isEntitledToHardshipDisabilitySubsidy(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     disability: { certified: true },
 *     household: { meetsMinimumLiving: true },
 *     supporterAble: true,
 *     father: { status: 'living' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToHardshipDisabilitySubsidy(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     disability: { certified: true },
 *     household: { meetsMinimumLiving: true },
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isEntitledToHardshipDisabilitySubsidy: Predicate =
  /* @__PURE__ */ entitlement(hardshipDisabilitySubsidy);
