import { holds } from '../logic/expression.js';
import { unattended } from '../policy/livelihood.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * An unattended child (事实无人抚养儿童) is a child of the city each of whose parents has a ground, such as severe
 * disability or a long sentence, or one of whose parents is dead or missing while the other has a ground or is
 * recorded as unable for other reasons (reading `surviving-parent`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-5
 * @example
 * isUnattended(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     father: { seriouslyIll: true },
 *     mother: { custody: 'serving-long-sentence' },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 * isUnattended(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     father: { seriouslyIll: true },
 *     mother: { status: 'living', ableToGuard: true },
 *   },
 *   { on: '2017-06-01' },
 * ); // null
 */
export const isUnattended: Predicate = /* @__PURE__ */ predicate(holds(unattended));
