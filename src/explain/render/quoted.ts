import type { Language } from '../../words/language.js';
import type { Quote } from '../any-policy.js';

const KNOWN = {
  zh: { 'in-full': '', 'in-part': '，据转引', reported: '，转述，未见原文' },
  en: { 'in-full': '', 'in-part': ', as others quote it', reported: ', reported, its words were not seen' },
} as const;

/** Which later document a sentence is of, and how well its words are known; nothing for one of the policy itself. */
export function sourceNote({ source }: Pick<Quote, 'source'>, lang: Language): string {
  if (source === undefined) return '';
  const { document, known } = source;
  return lang === 'zh' ? `（${document}${KNOWN.zh[known]}）` : ` (${document}${KNOWN.en[known]})`;
}

/** A sentence in quotation marks, unless its own words were not seen. */
export function quoted(quote: Pick<Quote, 'text' | 'source'>, lang: Language): string {
  const { text, source } = quote;
  const marked = source?.known === 'reported' ? text : lang === 'zh' ? `“${text}”` : `"${text}"`;
  return marked + sourceNote(quote, lang);
}
