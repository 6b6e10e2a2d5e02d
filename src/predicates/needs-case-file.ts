import { holds } from '../logic/expression.js';
import { caseFile } from '../policy/safety.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A child in difficulty has a file of its own with the township (一人一档案).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 3.1-4
 * @example
 * const child = { birthDate: '2010-01-15', hukouDivision: '431002', household: { registeredPoor: true } };
 * needsCaseFile(child, { on: '2017-06-01' }); // true
 */
export const needsCaseFile: Predicate = /* @__PURE__ */ predicate(holds(caseFile));
