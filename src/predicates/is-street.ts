import { holds } from '../logic/expression.js';
import { street } from '../policy/categories.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A street child (流浪儿童) is a person under 18 who lives on the street, wherever registered.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-7
 * @example
 * isStreet({ birthDate: '2010-01-15', hukouDivision: '440103', street: true }, { on: '2017-06-01' }); // true
 * isStreet(
 *   { birthDate: '2010-01-15', hukouDivision: '440103', street: true },
 *   { on: '2017-06-01', readings: { 'street-hukou': 'chenzhou-only' } },
 * ); // false
 */
export const isStreet: Predicate = /* @__PURE__ */ predicate(holds(street));
