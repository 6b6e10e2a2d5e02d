import { holds } from '../logic/expression.js';
import { disabled } from '../policy/definition.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A disabled child (残疾儿童) is a child of the city who holds the disability certificate.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.0-2
 * @example
 * isDisabled(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', disability: { certified: true } },
 *   { on: '2017-06-01' },
 * ); // true
 * isDisabled(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', disability: { hearing: true } },
 *   { on: '2017-06-01' },
 * ); // null
 */
export const isDisabled: Predicate = /* @__PURE__ */ predicate(holds(disabled));
