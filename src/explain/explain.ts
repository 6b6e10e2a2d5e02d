import type { ChildCase } from '../case/dictionary.js';
import type { AssessContext } from '../decide/context/context.js';
import type { EditionCase, EditionContext, EditionId, IdsOfEdition } from '../decide/editions.js';
import { RefusedInput } from '../input/issue.js';
import { checkOptions, YES_OR_NO } from '../input/options.js';
import { mustBe } from '../input/say.js';
import type { Widened } from '../input/widened.js';
import type { VerdictIdOf } from '../policy/policy.js';
import type { VerdictId } from '../policy/rulebook.js';
import { LANGUAGES, type Language } from '../words/language.js';
import type { Explanation } from './any-policy.js';
import { explanationAny } from './explain-as-data.js';
import type { ExplanationDisclosure } from './office.js';
import type { Block } from './render/block.js';
import { asHtml } from './render/html.js';
import { isPageAddress } from './render/links.js';
import { asMarkdown } from './render/markdown.js';
import { pageOf } from './render/page.js';
import { proofsOf } from './render/proofs.js';
import { asText } from './render/text.js';

/** How an explanation is written. */
export interface ExplainOptions {
  /** Only this verdict; without it, all of them. */
  readonly verdict?: VerdictId;
  /** `zh` where absent. Quoted sentences stay as published. */
  readonly lang?: Language;
  /** `text` where absent. */
  readonly format?: 'text' | 'markdown' | 'html' | 'json';
  /** The proof of every verdict, and what would change it, in place of one page. */
  readonly full?: boolean;
  /** `office` decides as if `hiv` were false and names neither that fact nor 2.1-2; `full` where absent. */
  readonly disclose?: ExplanationDisclosure;
  /**
   * The address of the page `kunjing.html`, a relative path or one of http, https or file: in Markdown and HTML every
   * sentence links to its anchor there.
   */
  readonly page?: string;
}

/** The same with the verdicts of an edition. */
export interface EditionExplainOptions<Verdict extends string> extends Omit<ExplainOptions, 'verdict'> {
  readonly verdict?: Verdict;
}

const DISCLOSURES: readonly string[] = ['full', 'office'];

type Renderer = (blocks: readonly Block[], lang: Language, page?: string) => string;

const RENDERERS: ReadonlyMap<string, Renderer> = new Map<string, Renderer>([
  ['text', (blocks, lang) => asText(blocks, lang)],
  ['markdown', (blocks, _lang, page) => asMarkdown(blocks, page)],
  ['html', asHtml],
]);

const OPTIONS = {
  verdict: null,
  lang: LANGUAGES,
  format: ['text', 'markdown', 'html', 'json'],
  full: YES_OR_NO,
  disclose: DISCLOSURES,
  page: null,
} as const;

function wrongPage(): RefusedInput {
  const be = {
    zh: 'kunjing.html 的相对路径或 http、https、file 地址，不含空格',
    en: 'a relative path of kunjing.html or its address by http, https or file, without spaces',
  };
  return new RefusedInput([mustBe('invalid-value', 'page', be, { type: 'text' })]);
}

/** The data without proofs: of all verdicts they would be most of it, and at an office they would name HIV. */
function withoutProofs({ verdicts, ...rest }: Explanation): unknown {
  return { ...rest, verdicts: verdicts.map(({ proof: _proof, ...verdict }) => verdict) };
}

/**
 * Explains a case in writing, on one page: what the child receives and why, what is paid instead of what, what is open
 * and which paper from whom settles it, who must act; each sentence of the policy once, word for word, at the end.
 *
 * With `verdict` or `full` it proves: the answer, every step to it, and what would change it. With `full`, what is
 * settled against the child comes on one line each. The JSON is the data of all; of one verdict, disclosed in full,
 * with its proof.
 *
 * @param input what is recorded about the child; a missing fact is shown as not recorded, never as a no.
 * @param context the day, and where given the standards and the readings.
 * @returns the whole document. Markdown and HTML show the caller's texts as text; HTML needs no other file.
 * @throws {RefusedInput} as `assess` does, and where an option is not one of its choices.
 * @see 2.0-1
 * @example
 * explain({ street: true }, { on: '2017-06-01' }, { verdict: 'street', lang: 'en' });
 */
export function explain(input: ChildCase, context: AssessContext, options?: ExplainOptions): string;
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function explain<const Given, const Under>(
  input: Given & Widened<Given, ChildCase>,
  context: Under & Widened<Under, AssessContext>,
  options?: ExplainOptions,
): string;
/** The same under an edition. */
export function explain<E extends EditionId>(
  input: EditionCase,
  context: EditionContext<E>,
  options?: EditionExplainOptions<VerdictIdOf<IdsOfEdition[E]>>,
): string;
export function explain(
  input: unknown,
  context: unknown,
  options: EditionExplainOptions<string> = {},
): string {
  return explainAny(input, context, options);
}

/** A case explained in writing under whatever edition the context names. */
export function explainAny(
  input: unknown,
  context: unknown,
  options: EditionExplainOptions<string> = {},
): string {
  checkOptions(options, OPTIONS);
  const { verdict, lang = 'zh', format = 'text', full = false, disclose = 'full', page } = options;
  if (page !== undefined && (typeof page !== 'string' || !isPageAddress(page))) throw wrongPage();
  const render = RENDERERS.get(format);
  const explanation: Explanation = explanationAny(input, context, {
    disclose,
    ...(verdict === undefined ? {} : { verdict }),
  });
  const isOne = verdict !== undefined;
  if (render !== undefined) {
    const blocks = isOne || full ? proofsOf(explanation, lang, !isOne) : pageOf(explanation, lang);
    return render(blocks, lang, page);
  }
  return `${JSON.stringify(isOne && disclose === 'full' ? explanation : withoutProofs(explanation), null, 2)}\n`;
}
