import type { ChildCase } from '../case/dictionary.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import {
  type EditionCase,
  type EditionContext,
  type EditionId,
  editionIn,
  engineOf,
  type IdsOfEdition,
} from '../decide/editions.js';
import type { Engine } from '../decide/engine.js';
import { RefusedInput } from '../input/issue.js';
import { checkOptions } from '../input/options.js';
import type { Widened } from '../input/widened.js';
import { CONFIDENTIAL } from '../office/notes.js';
import { IN_FULL, type Renderings, withRenderings } from '../office/rendered.js';
import { CHENZHOU_2017_TEXT } from '../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import { TEXTS } from '../policy/editions/index.js';
import type { Ids, PolicyText, VerdictIdOf } from '../policy/policy.js';
import type { VerdictId } from '../policy/rulebook.js';
import type { Language } from '../words/language.js';
import { Explainer } from './explainer.js';
import type { Explanation } from './explanation.js';
import type { ExplanationDisclosure } from './office.js';
import { asMarkdown } from './render/markdown.js';
import { pageOf } from './render/page.js';
import { proofsOf } from './render/proofs.js';
import { asText } from './render/text.js';

/** What is explained, and for whom. */
export interface ExplanationOptions {
  /** This verdict alone; `minimum-living` names a category and a benefit, so both. */
  readonly verdict?: VerdictId | undefined;
  /** Default `full`. `office`: decided as if `hiv` were false, and neither that fact nor 2.1-2 is named. */
  readonly disclose?: ExplanationDisclosure | undefined;
}

interface Asked {
  readonly verdict?: string | undefined;
  readonly disclose?: ExplanationDisclosure | undefined;
}

let explainer: Explainer<ChenzhouIds> | undefined;

function lateExplainer<I extends Ids>(engine: () => Engine<I>, text: PolicyText): () => Explainer<I> {
  let made: Explainer<I> | undefined;
  return () => {
    made ??= new Explainer(engine(), text);
    return made;
  };
}

const EXPLAINERS: { readonly [E in EditionId]: () => Explainer<IdsOfEdition[E]> } = {
  'chenzhou-2017': lateExplainer(() => engineOf('chenzhou-2017'), TEXTS['chenzhou-2017']),
  'chenzhou-2018-10': lateExplainer(() => engineOf('chenzhou-2018-10'), TEXTS['chenzhou-2018-10']),
  'chenzhou-2020': lateExplainer(() => engineOf('chenzhou-2020'), TEXTS['chenzhou-2020']),
  'chenzhou-2021-07': lateExplainer(() => engineOf('chenzhou-2021-07'), TEXTS['chenzhou-2021-07']),
  'hunan-2023-12': lateExplainer(() => engineOf('hunan-2023-12'), TEXTS['hunan-2023-12']),
};

function explainerOf<E extends EditionId>(edition: E): Explainer<IdsOfEdition[E]> {
  return EXPLAINERS[edition]();
}

/**
 * Explains a case as plain data: per verdict the proof, every step with its sentences word for word, the exclusions
 * applied, the contested readings that decide it, which other value of one recorded fact alone would change it, and
 * the missing facts as questions with the paper to fetch and who issues it.
 *
 * @param input what is recorded about the child; absent or `null` is unknown, and is never explained as a no.
 * @param context the day, and where given the standards and the readings.
 * @param options `verdict`: only this one (`minimum-living` names a category and a benefit, so both); `disclose`:
 * `office` decides as if `hiv` were false and names neither that fact nor 2.1-2 (default `full`).
 * @throws {RefusedInput} as `assess` does, where `verdict` is not an id, and for an office of a confidential case.
 * @see 2.0-2
 * @example
 * const { verdicts } = explainAsData({ street: true }, { on: '2017-06-01' }, { verdict: 'street' });
 * verdicts[0]?.missing.map(({ document }) => document.en); // ['birth certificate or household register']
 */
export function explainAsData(
  input: ChildCase,
  context: AssessContext,
  options?: ExplanationOptions,
): Explanation;
export function explainAsData<E extends EditionId>(
  input: EditionCase,
  context: EditionContext<E>,
  options?: {
    readonly verdict?: VerdictIdOf<IdsOfEdition[E]> | undefined;
    readonly disclose?: ExplanationDisclosure | undefined;
  },
): Explanation<IdsOfEdition[E]>;
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function explainAsData<const Given, const Under>(
  input: Given & Widened<Given, ChildCase>,
  context: Under & Widened<Under, AssessContext>,
  options?: ExplanationOptions,
): Explanation;
export function explainAsData(
  input: unknown,
  context: unknown,
  options: Asked = {},
): Explanation | Explanation<IdsOfEdition[EditionId]> {
  return explanationAny(input, context, options);
}

/** The explanation of a case under whatever edition the context names. */
export function explanationAny(
  input: unknown,
  context: unknown,
  options: Asked = {},
): Explanation | Explanation<IdsOfEdition[EditionId]> {
  checkOptions(options, { verdict: null, disclose: ['full', 'office'] });
  const named = editionIn(context);
  if (named !== undefined) return explained(explainerOf(named.edition), input, named.context, options);
  explainer ??= new Explainer(chenzhou(), CHENZHOU_2017_TEXT);
  return explained(explainer, input, context, options);
}

function explained<I extends Ids>(
  by: Explainer<I>,
  input: unknown,
  context: unknown,
  { verdict, disclose }: Asked,
): Explanation<I> {
  const isFull = disclose !== 'office';
  const made = isFull ? by.explain(input, context, verdict) : by.explainForOffice(input, context, verdict);
  return withRenderings(made, () => {
    try {
      return pages(isFull ? by.explainForOffice(input, context, verdict) : made, verdict !== undefined);
    } catch (error) {
      if (!(error instanceof RefusedInput)) throw error;
      // Refused to an office: the case is confidential, or the verdict asked for is the one that is left out.
      const isConfidential = error.issues.some(({ path }) => path === 'confidential');
      const id = made.id === null ? '' : `${made.id}: `;
      return isConfidential ? { text: (lang) => `${id}${CONFIDENTIAL[lang]}` } : IN_FULL;
    }
  });
}

function pages<I extends Ids>(explanation: Explanation<I>, isOne: boolean): Renderings {
  const blocks = (lang: Language) => (isOne ? proofsOf(explanation, lang, false) : pageOf(explanation, lang));
  return {
    text: (lang) => asText(blocks(lang), lang),
    markdown: (lang) => asMarkdown(blocks(lang)),
  };
}
