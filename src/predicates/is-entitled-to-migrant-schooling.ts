import { migrantSchooling } from '../policy/education.js';
import { entitlement } from './asking/entitlement.js';
import type { Predicate } from './asking/predicate.js';

/**
 * Schooling where the child lives (随迁子女就学、升学和中职免学费) is due to a child of migrant workers or other residents
 * who moved to Chenzhou along with them, wherever registered.
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns whether it is paid or open, after the exclusions; `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.3-6
 * @example
 * isEntitledToMigrantSchooling(
 *   {
 *     birthDate: '2010-01-15',
 *     hukouDivision: '440103',
 *     residenceDivision: '431002',
 *     education: { migrant: true },
 *   },
 *   { on: '2017-06-01' },
 * ); // true
 */
export const isEntitledToMigrantSchooling: Predicate = /* @__PURE__ */ entitlement(migrantSchooling);
