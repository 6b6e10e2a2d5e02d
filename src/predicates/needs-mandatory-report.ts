import { holds } from '../logic/expression.js';
import { mandatoryReport } from '../policy/safety.js';
import { type Predicate, predicate } from './asking/predicate.js';

/**
 * A report is mandatory (强制报告) where guardianship does harm, an incident happened, a parent or another guardian fails
 * the duty or harms the child, the child lives alone, or no guardian is left (reading `report-triggers`).
 *
 * @param child what is recorded about the child; absent or `null` is unknown.
 * @param context the day (`YYYY-MM-DD`), and the readings that differ from the defaults.
 * @returns `true`, `false`, or `null` if and only if the unknown facts can still decide.
 * @throws {RefusedInput} for a value outside its fact's type, or a wrong context.
 * @see 2.6-1
 * @see 2.6-2
 * @see 3.1-2
 * @example
 * needsMandatoryReport(
 *   { birthDate: '2010-01-15', safety: { harmFromGuardianship: true } },
 *   { on: '2017-06-01' },
 * ); // true
 * needsMandatoryReport({ birthDate: '2010-01-15', care: 'none' }, { on: '2017-06-01' }); // true
 * needsMandatoryReport(
 *   { birthDate: '2010-01-15', safety: { harmFromGuardianship: false, incident: 'missing' } },
 *   { on: '2017-06-01', readings: { 'report-triggers': 'harm-only' } },
 * ); // false
 */
export const needsMandatoryReport: Predicate = /* @__PURE__ */ predicate(holds(mandatoryReport));
