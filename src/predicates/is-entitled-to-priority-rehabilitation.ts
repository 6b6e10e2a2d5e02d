import { priorityRehabilitation } from '../policy/rehabilitation.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Priority in rehabilitation services (残疾人康复服务优先) is supported for every disabled child.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.4-5
 * @example
 * isEntitledToPriorityRehabilitation(
 *   { birthDate: '2010-01-15', hukouDivision: '431002', disability: { certified: true } },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToPriorityRehabilitation: Predicate =
  /* @__PURE__ */ entitlement(priorityRehabilitation);
