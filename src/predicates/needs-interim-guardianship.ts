import { holds } from '../logic/expression.js';
import { interimGuardianship } from '../policy/guardianship.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * Interim guardianship (临时监护) is called for where a parent fails the duty of guardianship uncorrected and the other
 * does not guard the child in fact (reading `interim-one-parent`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.5-4
 * @example
 * needsInterimGuardianship(
 *   {
 *     birthDate: '2010-01-15',
 *     father: { status: 'living', failsDuty: true, uncorrected: true },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const needsInterimGuardianship: Predicate = /* @__PURE__ */ predicate(holds(interimGuardianship));
