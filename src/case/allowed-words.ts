import type { Bilingual } from '../logic/bilingual.js';
import type { Fact } from '../logic/fact.js';
import { EXAMPLE_DIVISION } from './facts/child.js';

/** What may stand in the cells of a fact, in words. */
export function allowedWords(fact: Fact): Bilingual {
  switch (fact.type) {
    case 'boolean':
      return { zh: '是、否', en: 'true, false' };
    case 'choice': {
      const entries = Object.entries(fact.values);
      return { zh: entries.map(([, { zh }]) => zh).join('、'), en: entries.map(([id]) => id).join(', ') };
    }
    case 'grade':
      return { zh: fact.values.join('、'), en: fact.values.join(', ') };
    case 'date':
      return { zh: '日期，如 2010-02-03', en: 'a date, such as 2010-02-03' };
    case 'division':
      return fact.allowsNone
        ? {
            zh: `六位区划代码，如 ${EXAMPLE_DIVISION}；没有户籍填 none`,
            en: 'a six-digit division code; none if nowhere',
          }
        : { zh: `六位区划代码，如 ${EXAMPLE_DIVISION}`, en: 'a six-digit division code' };
    case 'money':
      return { zh: '金额（元），如 350.00', en: 'an amount in yuan, such as 350.00' };
    case 'text':
      return { zh: '自编', en: 'any text' };
  }
}

/** In what the value of a fact is counted; `null` where it is not counted. */
export function unitOf(fact: Fact): Bilingual | null {
  if (fact.type === 'money') return { zh: '元', en: 'yuan' };
  return fact.type === 'grade' ? { zh: '级', en: 'grade' } : null;
}
