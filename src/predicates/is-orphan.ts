import { holds } from '../logic/expression.js';
import { orphan } from '../policy/categories.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * An orphan (孤儿) is a child of the city both of whose parents are dead, declared missing by a court, or cannot be
 * found; living with grandparents changes nothing.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-1
 * @see 2.5-1
 * @example
 * isOrphan(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     father: { status: 'deceased' },
 *     mother: { status: 'deceased' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 * isOrphan(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', father: { status: 'deceased' } },
 *   { on: '2017-06-01' },
 * ); // null
 * isOrphan(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     father: { status: 'deceased' },
 *     mother: { status: 'out-of-contact' },
 *   },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isOrphan: Predicate = /* @__PURE__ */ predicate(holds(orphan));
