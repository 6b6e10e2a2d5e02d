import { FACTS } from '../../case/dictionary.js';
import { readerOf } from '../../case/read.js';
import { valueAt } from '../../case/shape.js';
import type { Fact } from '../../logic/fact.js';
import { valueWords } from '../../logic/wording.js';
import { clauses, type Language } from '../../words/language.js';
import { AUDIT_WORDS } from './words.js';

function factWords(fact: Fact, value: unknown, lang: Language): string {
  const slot = readerOf(fact)(value);
  const said = typeof slot === 'number' ? valueWords(fact, slot)[lang] : AUDIT_WORDS.falls[lang];
  return lang === 'zh' ? `${fact.label.zh}：${said}` : `${fact.label.en}: ${said}`;
}

/** The facts of a case, one after the other, in words. */
export function childWords(child: unknown, lang: Language): string {
  return clauses(
    FACTS.flatMap((fact) => {
      const value = valueAt(child, fact.path);
      return value === undefined ? [] : factWords(fact, value, lang);
    }),
    lang,
  );
}
