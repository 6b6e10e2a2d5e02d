import { holds } from '../logic/expression.js';
import { orphanPlacement } from '../policy/guardianship.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * An orphan is placed (孤儿安置) with relatives, in an institution, in a foster family or by adoption.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.5-1
 * @example
 * needsOrphanPlacement(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const needsOrphanPlacement: Predicate = /* @__PURE__ */ predicate(holds(orphanPlacement));
