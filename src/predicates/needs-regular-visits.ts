import { holds } from '../logic/expression.js';
import { regularVisits } from '../policy/safety.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A child in difficulty is visited regularly by the child welfare supervisor or child rights monitor (定期走访).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 3.1-6
 * @example
 * const child = { birthDate: '2010-01-15', hukouDivision: '431002', household: { registeredPoor: true } };
 * needsRegularVisits(child, { on: '2017-06-01' }); // true
 */
export const needsRegularVisits: Predicate = /* @__PURE__ */ predicate(holds(regularVisits));
