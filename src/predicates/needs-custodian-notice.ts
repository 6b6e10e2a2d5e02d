import { holds } from '../logic/expression.js';
import { custodianNotice } from '../policy/guardianship.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * The executing authority gives notice and helps (执行机关通知并帮助落实监护) where a parent serves a sentence or is in
 * compulsory rehabilitation and no guardian is left: the other parent does not guard the child in fact, there is no
 * other guardian, and no court named the civil affairs department.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.5-6
 * @example
 * needsCustodianNotice(
 *   {
 *     birthDate: '2010-01-15',
 *     father: { status: 'living', custody: 'serving-sentence' },
 *     mother: { status: 'deceased' },
 *     guardianship: { otherGuardian: false, courtNamedCivilAffairs: false },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const needsCustodianNotice: Predicate = /* @__PURE__ */ predicate(holds(custodianNotice));
