import { holds } from '../logic/expression.js';
import { policeInquiry } from '../policy/guardianship.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * The police ask about the child and help to arrange care (公安机关询问并协助安排监护) where a parent is detained.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.5-5
 * @example
 * needsPoliceInquiry(
 *   { birthDate: '2010-01-15', father: { status: 'living', custody: 'detained' } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const needsPoliceInquiry: Predicate = /* @__PURE__ */ predicate(holds(policeInquiry));
