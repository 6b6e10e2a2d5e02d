import { institutionRehabilitation } from '../policy/rehabilitation.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Services of welfare institutions (儿童福利机构面向社会残疾儿童的服务) are supported for a disabled child who lives outside them.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.4-4
 * @example
 * isEntitledToInstitutionRehabilitation(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', care: 'parents', disability: { certified: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToInstitutionRehabilitation: Predicate =
  /* @__PURE__ */ entitlement(institutionRehabilitation);
