import { holds } from '../logic/expression.js';
import { minimumLiving } from '../policy/categories.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A child in minimum living support (低保家庭儿童) is a child of the city whose household, or who alone, meets the
 * minimum living conditions; being unattended does not replace them (reading `unattended-route`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-4
 * @see 2.1-5
 * @example
 * isMinimumLiving(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', household: { meetsMinimumLiving: true } },
 *   { on: '2017-06-01' },
 * ); // true
 * isMinimumLiving(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', household: { inHardship: true } },
 *   { on: '2017-06-01' },
 * ); // null
 */
export const isMinimumLiving: Predicate = /* @__PURE__ */ predicate(holds(minimumLiving));
