import type { ChildCase } from '../case/dictionary.js';
import type { AssessContext } from '../decide/context/context.js';
import { RefusedInput } from '../input/issue.js';
import type { VerdictId } from '../policy/rulebook.js';
import { LANGUAGES, type Language } from '../words/language.js';
import type { Explanation } from './explanation.js';
import { explanationOf } from './explanation-of.js';
import type { Block } from './render/block.js';
import { asHtml } from './render/html.js';
import { layOut } from './render/layout.js';
import { asMarkdown } from './render/markdown.js';
import { asText } from './render/text.js';

/** How an explanation is written. */
export interface ExplainOptions {
  /** Only this verdict; without it, all of them. */
  readonly verdict?: VerdictId;
  /** `zh` where absent. Quoted sentences stay as published. */
  readonly lang?: Language;
  /** `text` where absent. */
  readonly format?: 'text' | 'markdown' | 'html' | 'json';
}

const RENDERERS: ReadonlyMap<string, (blocks: readonly Block[], lang: Language) => string> = new Map([
  ['text', asText],
  ['markdown', asMarkdown],
  ['html', asHtml],
]);

function refuse(path: string, choices: string): RefusedInput {
  return new RefusedInput([{ code: 'invalid-value', path, message: `${path} must be one of ${choices}` }]);
}

/** The data without the proofs of verdicts that nobody asked for by name: they would be most of it. */
function withoutProofs({ verdicts, ...rest }: Explanation): unknown {
  return { ...rest, verdicts: verdicts.map(({ proof: _proof, ...verdict }) => verdict) };
}

/**
 * Explains a case in writing: per verdict the answer, why (with the sentences of the policy word for word), what would
 * change it, and what is missing and from whom to fetch it.
 *
 * Without `verdict`, what is true, entitled, excluded or open comes in full, the rest on one line each with the reason
 * why not; the JSON then leaves the proofs out.
 *
 * @param input what is recorded about the child; a missing fact is shown as not recorded, never as a no.
 * @param context the day, and where given the standards and the readings.
 * @returns the whole document. Markdown and HTML show the caller's texts as text; HTML needs no other file.
 * @throws {RefusedInput} as `assess` does, and where an option is not one of its choices.
 * @see 2.0-1
 * @example
 * explain({ street: true }, { on: '2017-06-01' }, { verdict: 'street', lang: 'en' });
 */
export function explain(input: ChildCase, context: AssessContext, options: ExplainOptions = {}): string {
  const { verdict, lang = 'zh', format = 'text' } = options;
  if (!LANGUAGES.includes(lang)) throw refuse('lang', LANGUAGES.join(', '));
  const render = RENDERERS.get(format);
  if (render === undefined && format !== 'json') throw refuse('format', 'text, markdown, html, json');
  const explanation = explanationOf(input, context, verdict === undefined ? {} : { verdict });
  if (render !== undefined) return render(layOut(explanation, lang, verdict === undefined), lang);
  return `${JSON.stringify(verdict === undefined ? withoutProofs(explanation) : explanation, null, 2)}\n`;
}
