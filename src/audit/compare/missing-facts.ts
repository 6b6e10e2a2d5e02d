import type { AssessContext } from '../../decide/context/context.js';
import { checkOptions } from '../../input/options.js';
import type { Widened } from '../../input/widened.js';
import { DISCLOSURES } from '../../office/disclosure.js';
import { withRenderings } from '../../office/rendered.js';
import { type Comparable, countAll, loaded } from './compare.js';
import type { CompareOptions } from './compare-options.js';
import { Comparison } from './comparison.js';
import type { MissingFact } from './missing-league.js';
import { missingFactsMarkdown, missingFactsTable } from './render-questions.js';

const OPTIONS = { disclose: DISCLOSURES } as const;

/** A comparison of a context with itself, whose missing facts are those of the budget. */
export function budgetOf(context: AssessContext, { disclose }: Pick<CompareOptions, 'disclose'>): Comparison {
  const options = disclose === undefined ? { missing: true } : { disclose, missing: true };
  return new Comparison(context, context, options, 'before');
}

/**
 * The facts that are missing in a register, those first on which most money hangs: of how many children each holds money
 * up, by how much the least and the most that is due come nearer to each other once it is known, and which paper says
 * it. A child whose bounds a missing standard leaves open is not in it.
 *
 * @param register cases, or columns as `assessColumns` takes them.
 * @param context the day (`YYYY-MM-DD`), and where given the standards (yuan as text) and the readings.
 * @param options `disclose` `office` (default) decides every child as if `hiv` were false.
 * @throws {RefusedInput} where the context, the option or the columns are refused as a whole.
 * @see 2.1-1
 * @example
 * const child = {
 *   birthDate: '2010-01-15',
 *   hukouDivision: '431002',
 *   care: 'kin',
 *   father: { status: 'deceased' },
 *   hasIncomeSource: true,
 *   household: { meetsMinimumLiving: false },
 *   disability: { certified: false },
 * } as const;
 * missingFacts([child], { on: '2017-06-01' })[0]?.fact; // 'mother.status'
 */
export function missingFacts(
  register: Comparable,
  context: AssessContext,
  options?: Pick<CompareOptions, 'disclose'>,
): readonly MissingFact[];
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function missingFacts<const Under>(
  register: Comparable,
  context: Under & Widened<Under, AssessContext>,
  options?: Pick<CompareOptions, 'disclose'>,
): readonly MissingFact[];
export function missingFacts(
  register: Comparable,
  context: AssessContext,
  options: Pick<CompareOptions, 'disclose'> = {},
): readonly MissingFact[] {
  checkOptions(options, OPTIONS);
  const children = loaded(register);
  const made = countAll(children, budgetOf(context, options));
  return withRenderings([...(made.missing ?? [])], () => {
    const { missing, confidential } =
      options.disclose === 'full' ? countAll(children, budgetOf(context, { disclose: 'office' })) : made;
    const facts = missing ?? [];
    return {
      text: (lang) => missingFactsTable(facts, { lang, confidential }),
      markdown: (lang) => missingFactsMarkdown(facts, { lang, confidential }),
    };
  });
}
