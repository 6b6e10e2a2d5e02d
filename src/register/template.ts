import { allowedWords } from '../case/allowed-words.js';
import { flatColumnName } from '../case/flat.js';
import { goneOn } from '../case/gone.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { Fact } from '../logic/fact.js';
import { csvLine } from '../text/csv-line.js';
import type { Language } from '../words/language.js';
import type { RegisterTerms } from './terms.js';

/** So that Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const HOW: Bilingual = {
  zh: '（空表）。填写说明：每名儿童一行，从表头下一行填起；不知道的留空，空白不等于“否”；用不到的列可以整列删去；表头不要改动',
  en: ', empty. One child a row, from the row below the header on; leave blank what is not known, for blank is not no; columns that are not needed may be deleted; leave the header as it is',
};

const STILL_HERE: Bilingual = {
  zh: '死亡、被收养或户籍迁出的日期；没有离开的，两列都留空',
  en: 'the day of the death, the adoption or the new registration; both columns blank for a child who is still here',
};
const OWN_KEY: Bilingual = { zh: '自编，不写身份证号', en: 'your own; no identity number' };
const WITHHELD: Bilingual = {
  zh: '是、否；不得公开，可以删去此列另册登记',
  en: 'true, false; not to be made public: may be kept elsewhere',
};

/** The words that may stand in a column, or what is to be borne in mind of it. */
function remark(fact: Fact, { id, withheld }: RegisterTerms): Bilingual {
  if (fact === id) return OWN_KEY;
  if (fact === goneOn) return STILL_HERE;
  return fact === withheld ? WITHHELD : allowedWords(fact);
}

/**
 * An empty register in CSV: the dictionary's headers, with the words that may stand in each column in the row above.
 * They stand above the header row because what is below it is a child; read back, the file has none.
 *
 * @param lang `en` has the flat column names as headers, for a register has no English ones.
 */
export function templateCsv(terms: RegisterTerms, lang: Language): string {
  const { columns: facts } = terms;
  const words = facts.map((fact) => remark(fact, terms)[lang]);
  const headers = facts.map((fact) => (lang === 'zh' ? fact.label.zh : flatColumnName(fact.path)));
  const title = facts.map((_, place) => (place === 0 ? terms.title[lang] + HOW[lang] : null));
  return BYTE_ORDER_MARK + [title, words, headers].map(csvLine).join('');
}
