import { RefusedInput } from '../../input/issue.js';
import { checkOptions } from '../../input/options.js';
import { mustBe } from '../../input/say.js';
import type { Language } from '../../words/language.js';
import type { Explanation } from '../any-policy.js';
import type { ExplanationDisclosure } from '../office.js';
import { composed, type LetterParts } from './compose.js';
import { letterHtml, letterMarkdown, letterText } from './render.js';

/** How a letter is written. */
export interface LetterOptions {
  /** `zh` where absent. Quoted sentences stay as published. */
  readonly lang?: Language;
  /** `text` where absent; the HTML prints on A4. */
  readonly as?: 'text' | 'markdown' | 'html';
  /** Must be `full` where the explanation is: a letter names HIV only where that is asked for twice. */
  readonly disclose?: ExplanationDisclosure;
}

const RENDERERS = {
  text: letterText,
  markdown: letterMarkdown,
  html: letterHtml,
} as const satisfies Readonly<Record<string, (parts: LetterParts, lang: Language) => string>>;

const OPTIONS = {
  lang: ['zh', 'en'],
  as: ['text', 'markdown', 'html'],
  disclose: ['full', 'office'],
} as const;

/**
 * Drafts the letter to a child’s family (告知书): what it receives and how much, what is not paid beside it, which papers
 * are missing and who issues them, and the sentences; with blanks for names, office and date. It holds no id of the
 * child or of a rule, and no measure: a report of harm is not for the hands of those it is about.
 *
 * @param explanation of all verdicts, made with `disclose: 'office'` unless HIV may be named.
 * @returns the draft, which an office checks, completes and signs.
 * @throws {RefusedInput} where an explanation in full is to become a letter that is not, or an option is none.
 * @see 3.1-7
 * @example
 * const child = { birthDate: '2010-01-15', hukouDivision: '431002', care: 'kin', hiv: true } as const;
 * const told = explainAsData(child, { on: '2017-06-01' }, { disclose: 'office' });
 * letter(told, { lang: 'en' }).includes('HIV'); // false
 */
export function letter(explanation: Explanation, options: LetterOptions = {}): string {
  checkOptions(options, OPTIONS);
  const { lang = 'zh', as = 'text', disclose = 'office' } = options;
  if (explanation.disclose === 'full' && disclose !== 'full') {
    const be = {
      zh: ' full，或以 disclose: office 作出说明',
      en: 'full, or the explanation made with disclose: office',
    };
    throw new RefusedInput([mustBe('invalid-value', 'disclose', be, { type: 'choice', values: ['full'] })]);
  }
  return RENDERERS[as](composed(explanation, lang), lang);
}
