import { orphanLiving } from '../policy/living.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * The orphan living allowance (孤儿基本生活费) is paid to every orphan, and goes on for an adult orphan who has been at
 * school without a break since turning 18 (reading `adult-orphan-scope`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-1
 * @see 2.3-5
 * @example
 * isEntitledToOrphanLiving(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 * isEntitledToOrphanLiving(
 *   {
 *     birthDate: '1998-01-15',
 *     hukouDivision: '431002',
 *     orphanAtEighteen: true,
 *     education: { enrolled: true, continuousSinceEighteen: true },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToOrphanLiving: Predicate = /* @__PURE__ */ entitlement(orphanLiving);
