import { clauses, type Language } from '../../words/language.js';
import { truthWords } from '../../words/verdicts.js';
import type { VerdictExplanation } from '../any-policy.js';
import { WORDS } from './words.js';

/** More reasons than this are counted, not listed. */
const MOST = 4;

/** Why not, on one line: the facts that carry the verdict. */
export function briefReason({ steps }: VerdictExplanation, lang: Language): string {
  const facts = steps.flatMap(({ evidence }) =>
    evidence.map(({ test, verdict, value, words }) => {
      const answer = truthWords(verdict)[lang];
      const found = value === null ? WORDS.eitherWay[lang] : words[lang];
      return `${test[lang]} ${answer === found ? `(${answer})` : `(${answer}; ${found})`}`;
    }),
  );
  const reasons = [...new Set(facts)];
  const more = reasons.length > MOST ? [`${WORDS.more[lang]} ${reasons.length - MOST}`] : [];
  return clauses([...reasons.slice(0, MOST), ...more], lang);
}
