import { holds } from '../logic/expression.js';
import { guardianMisconduct } from '../policy/guardianship.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A guardian's misconduct is acted against (处理监护人侵害行为) where a parent or another guardian fails the duty of
 * guardianship or harms the child.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.5-2
 * @example
 * needsGuardianMisconduct(
 *   { birthDate: '2010-01-15', mother: { status: 'living', failsDuty: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const needsGuardianMisconduct: Predicate = /* @__PURE__ */ predicate(holds(guardianMisconduct));
