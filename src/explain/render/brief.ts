import type { VerdictExplanation } from '../explanation.js';
import type { Lang } from './block.js';
import { truthWords, WORDS } from './words.js';

/** More reasons than this are counted, not listed. */
const MOST = 4;

/** Why not, on one line: the facts that carry the verdict. */
export function briefReason({ steps }: VerdictExplanation, lang: Lang): string {
  const facts = steps.flatMap(({ evidence }) =>
    evidence.map(({ test, verdict, value, words }) => {
      const answer = truthWords(verdict)[lang];
      const found = value === null ? WORDS.eitherWay[lang] : words[lang];
      return `${test[lang]} ${answer === found ? `(${answer})` : `(${answer}; ${found})`}`;
    }),
  );
  const reasons = [...new Set(facts)];
  const separator = lang === 'zh' ? '；' : '; ';
  const shown = reasons.slice(0, MOST).join(separator);
  return reasons.length > MOST ? `${shown}${separator}${WORDS.more[lang]} ${reasons.length - MOST}` : shown;
}
