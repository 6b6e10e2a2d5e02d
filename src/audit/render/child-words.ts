import { FACTS } from '../../case/dictionary.js';
import { readerOf } from '../../case/read.js';
import { placeOf } from '../../case/shape.js';
import { isRecord } from '../../input/record.js';
import type { Fact } from '../../logic/fact.js';
import { valueWords } from '../../logic/wording.js';
import { clauses, type Language } from '../../words/language.js';
import { AUDIT_WORDS } from './words.js';

function valueAt(child: unknown, path: string): unknown {
  const { group, key } = placeOf(path);
  const holder = isRecord(child) && group !== null ? child[group] : child;
  return isRecord(holder) ? holder[key] : undefined;
}

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
