import { holds } from '../logic/expression.js';
import { inDifficulty } from '../policy/difficulty.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A child in difficulty (困境儿童) is registered in Chenzhou, under 18, and poor, disabled, without effective guardianship,
 * infected with HIV, or in one of the seven groups of 2.0-2, which are only the main ones (reading `difficulty-scope`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.0-1
 * @see 2.0-2
 * @example
 * isInDifficulty(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', disability: { certified: true } },
 *   { on: '2017-06-01' },
 * ); // true
 * isInDifficulty(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', household: { registeredPoor: true } },
 *   { on: '2017-06-01' },
 * ); // true
 * isInDifficulty(
 *   { birthDate: '1999-05-31', hukouDivision: '431002', disability: { certified: true } },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isInDifficulty: Predicate = /* @__PURE__ */ predicate(holds(inDifficulty));
