import type { Bilingual } from '../logic/bilingual.js';

/** 中文 or English. */
export type Language = keyof Bilingual;

/** Every language that the library writes. */
export const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

/** A list, with the comma of the language. */
export function listOf(texts: readonly string[], lang: Language): string {
  return texts.join(lang === 'zh' ? '、' : ', ');
}

/** Clauses, with the semicolon of the language. */
export function clauses(texts: readonly string[], lang: Language): string {
  return texts.join(lang === 'zh' ? '；' : '; ');
}

/** Clauses that are said in both languages. */
export function clausesInBoth(texts: readonly Bilingual[]): Bilingual {
  return {
    zh: clauses(
      texts.map(({ zh }) => zh),
      'zh',
    ),
    en: clauses(
      texts.map(({ en }) => en),
      'en',
    ),
  };
}
