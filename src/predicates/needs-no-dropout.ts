import { holds } from '../logic/expression.js';
import { noDropout } from '../policy/safety.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A child is brought back to school (控辍保学) who is in difficulty (2.0-1), of compulsory age and not enrolled.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-9
 * @example
 * needsNoDropout(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     disability: { certified: true },
 *     education: { enrolled: false },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const needsNoDropout: Predicate = /* @__PURE__ */ predicate(holds(noDropout));
