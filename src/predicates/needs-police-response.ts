import { holds } from '../logic/expression.js';
import { policeResponse } from '../policy/safety.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * The police accept the case and act at once (公安机关受理、应急处置、护送) where the child is missing or met with violence, an
 * accident or unlawful harm (reading `safety-scope`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.6-3
 * @example
 * needsPoliceResponse(
 *   { birthDate: '2010-01-15', safety: { incident: 'domestic-violence' } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const needsPoliceResponse: Predicate = /* @__PURE__ */ predicate(holds(policeResponse));
