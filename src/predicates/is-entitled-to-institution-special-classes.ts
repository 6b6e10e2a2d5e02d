import { institutionSpecialClasses } from '../policy/education.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Special classes of welfare institutions (儿童福利机构特教班) are supported for every disabled child.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-8
 * @example
 * isEntitledToInstitutionSpecialClasses(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', disability: { certified: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToInstitutionSpecialClasses: Predicate =
  /* @__PURE__ */ entitlement(institutionSpecialClasses);
