import { holds } from '../logic/expression.js';
import { adoptionAssessment } from '../policy/guardianship.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * The adoption is assessed (收养评估) where one is pending.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.5-7
 * @example
 * needsAdoptionAssessment(
 *   { birthDate: '2010-01-15', guardianship: { adoptionPending: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const needsAdoptionAssessment: Predicate = /* @__PURE__ */ predicate(holds(adoptionAssessment));
