import { chenzhou } from '../../decide/assess.js';
import { OBJECT } from '../../input/options.js';
import { CHENZHOU_AGENDA } from '../../policy/audit/chenzhou-agenda.js';
import type { Picture } from '../../text/picture.js';
import { inLanguage } from '../../words/rendering.js';
import { moneyByAge, moneyByIncome, stackingOf } from '../pictures/pictures.js';
import type { FindingsRendering } from '../render/render-findings.js';
import { type AuditContext, checkedContext } from './audit-context.js';
import { Auditor } from './auditor.js';

const auditorOf = (context: AuditContext) =>
  new Auditor(chenzhou(), CHENZHOU_AGENDA, checkedContext(context));

const drawnIn = (rendering: FindingsRendering) => inLanguage(rendering, { context: OBJECT });

/**
 * Draws which benefits can be had together: a cell for every two. SVG that stands alone, the numbers beside it, and a
 * Vega-Lite specification.
 *
 * @param context as `audit` takes it.
 * @param rendering `lang` (default `zh`).
 * @throws {RefusedInput} where the context is refused.
 * @see 2.1-8
 * @example
 * stackingMatrix({ on: '2017-06-01' }, { lang: 'en' }).data.length; // 406
 */
export function stackingMatrix(context: AuditContext, rendering: FindingsRendering = {}): Picture {
  const { lang } = drawnIn(rendering);
  return stackingOf(auditorOf(context), lang);
}

/**
 * Draws what is due by the month over the age, as steps, for four invented children who stay what they are.
 *
 * @param context as `audit` takes it.
 * @param rendering `lang` (default `zh`).
 * @throws {RefusedInput} where the context is refused.
 * @see 2.1-3
 * @example
 * moneyOverAge({ on: '2017-06-01' }, { lang: 'en' }).title; // 'Money by the month, by age'
 */
export function moneyOverAge(context: AuditContext, rendering: FindingsRendering = {}): Picture {
  const { lang } = drawnIn(rendering);
  return moneyByAge(auditorOf(context), lang);
}

/**
 * Draws what a year brings over the income of the household, with the cliff at the line of minimum living support.
 *
 * @param context as `audit` takes it.
 * @param rendering `lang` (default `zh`).
 * @returns `null` where no standard of minimum living is given: there is no line then.
 * @throws {RefusedInput} where the context is refused.
 * @see 2.1-4
 * @example
 * moneyOverIncome({ on: '2017-06-01' }); // null
 */
export function moneyOverIncome(context: AuditContext, rendering: FindingsRendering = {}): Picture | null {
  const { lang } = drawnIn(rendering);
  return moneyByIncome(auditorOf(context), lang) ?? null;
}
