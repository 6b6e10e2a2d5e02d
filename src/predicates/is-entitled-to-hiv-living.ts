import { hivLiving } from '../policy/living.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * The living allowance for a child with HIV (艾滋病病毒感染儿童基本生活费) is paid without a means test; an orphan is paid the
 * orphan living allowance instead.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-2
 * @example
 * isEntitledToHivLiving(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', hiv: true, father: { status: 'living' } },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToHivLiving(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     hiv: true,
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isEntitledToHivLiving: Predicate = /* @__PURE__ */ entitlement(hivLiving);
