import { holds } from '../logic/expression.js';
import { villageAssistance } from '../policy/safety.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * The village or residents' committee informs the family or helps it to apply (告知或协助申请) where there is economic
 * hardship or a certified disability.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 3.1-7
 * @example
 * needsVillageAssistance(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', household: { inHardship: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const needsVillageAssistance: Predicate = /* @__PURE__ */ predicate(holds(villageAssistance));
