import { holds } from '../logic/expression.js';
import { institutionGuardianship } from '../policy/guardianship.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A welfare institution takes the child in (儿童福利机构收留抚养) where neither parent has the capacity to be guardian and
 * there is no other guardian, or where the court named the civil affairs department. Absence, detention and prison do
 * not remove capacity (reading `incapacity`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.5-3
 * @example
 * needsInstitutionGuardianship(
 *   { birthDate: '2010-01-15', guardianship: { courtNamedCivilAffairs: true } },
 *   { on: '2017-06-01' },
 * ); // true
 * needsInstitutionGuardianship(
 *   {
 *     birthDate: '2010-01-15',
 *     guardianship: { otherGuardian: false },
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const needsInstitutionGuardianship: Predicate = /* @__PURE__ */ predicate(
  holds(institutionGuardianship),
);
