import { hearingRehabilitationCover } from '../policy/medical.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Hearing tests and speech training (听力测试和语言训练) are insured services for a child enrolled in resident medical
 * insurance.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.2-2
 * @example
 * isEntitledToHearingRehabilitationCover(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', insurance: { enrolled: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToHearingRehabilitationCover: Predicate =
  /* @__PURE__ */ entitlement(hearingRehabilitationCover);
