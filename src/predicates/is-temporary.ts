import { holds } from '../logic/expression.js';
import { temporary } from '../policy/categories.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A child in need of temporary relief (需要临时救助的儿童) is a child of the city whose household met with sudden hardship,
 * or a parent of whom is detained while the family cannot help and basic living is in distress (readings
 * `temporary-hukou` and `detained-scope`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-6
 * @example
 * isTemporary(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', household: { suddenHardship: true } },
 *   { on: '2017-06-01' },
 * ); // true
 * isTemporary(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '431002',
 *     household: { suddenHardship: false },
 *     father: { status: 'living', custody: 'detained' },
 *     lacksFamilySupport: true,
 *     livelihoodInDistress: true,
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isTemporary: Predicate = /* @__PURE__ */ predicate(holds(temporary));
