import { holds } from '../logic/expression.js';
import { destitute } from '../policy/livelihood.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A destitute child (特困救助供养儿童) is a child of the city under 16 without a source of income, none of whose legal
 * supporters is able to support it; being unattended does not replace a condition (reading `unattended-route`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.1-3
 * @see 2.1-5
 * @example
 * isDestitute(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', hasIncomeSource: false, supporterAble: false },
 *   { on: '2017-06-01' },
 * ); // true
 * isDestitute(
 *   { birthDate: '2001-05-31', hukouDivision: '431002', hasIncomeSource: false, supporterAble: false },
 *   { on: '2017-06-01' },
 * ); // false
 */
export const isDestitute: Predicate = /* @__PURE__ */ predicate(holds(destitute));
