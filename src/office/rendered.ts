import type { Bilingual } from '../logic/bilingual.js';
import { escapeMarkup } from '../text/escape.js';
import type { Language } from '../words/language.js';
import { defineDisplay } from './define-display.js';

/** What is shown of a result, in either language; made for an office or the public, never of the full record. */
export interface Renderings {
  readonly text: (lang: Language) => string;
  readonly markdown?: (lang: Language) => string;
}

/** What stands in place of a result that was made in full and cannot be made again for an office. */
export const MADE_IN_FULL: Bilingual = {
  zh: '按完整记录（disclose: full）得出，此处不显示；显示须按 disclose: office 重新得出。',
  en: 'Made of the full record (disclose: full), and not shown here; to be shown, make it with disclose: office.',
};

/** For a result that was made in full: one line, the same whatever is in it. */
export const IN_FULL: Renderings = { text: (lang) => `${MADE_IN_FULL[lang]}\n` };

/** A text in both languages, one below the other. */
export const inBoth = (render: (lang: Language) => string): string =>
  [render('zh'), render('en')].map((text) => text.trimEnd()).join('\n\n');

/**
 * Gives the result of a command its rendering in notebooks and in what `console.log` prints, in both languages; the
 * result stays plain data.
 *
 * @param shown what is shown, made only when something is.
 */
export function withRenderings<Value extends object>(value: Value, shown: () => Renderings): Value {
  return defineDisplay(
    value,
    () => inBoth(shown().text),
    () => {
      const { text, markdown } = shown();
      const plain = inBoth(text);
      return {
        'text/plain': plain,
        'text/html': `<pre>${escapeMarkup(plain)}</pre>`,
        ...(markdown === undefined ? {} : { 'text/markdown': inBoth(markdown) }),
      };
    },
  );
}
