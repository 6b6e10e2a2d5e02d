import type { Bilingual } from '../../logic/bilingual.js';
import type { Unit } from '../../policy/kinds.js';
import type { Language } from '../../words/language.js';

const BLANK = '______________';

/** The fixed words of a letter to a family. */
export const LETTER = {
  title: { zh: '困境儿童保障政策告知书（草稿）', en: 'Support for your child (draft)' },
  address: { zh: `${BLANK}（儿童姓名）的监护人：`, en: `To the guardian of ${BLANK} (name of the child):` },
  nothing: {
    zh: '按现有材料，还不能确定该儿童可享受哪一项保障。',
    en: 'From the papers at hand it cannot yet be said that the child receives any support.',
  },
  money: { zh: '可领取的钱款', en: 'Money' },
  services: { zh: '可享受的其他保障和服务', en: 'Other support and services' },
  instead: { zh: '不重复享受的', en: 'What is not paid beside it' },
  papers: { zh: '还需要补充的材料', en: 'Papers that are still missing' },
  assumed: {
    zh: '没有材料、暂按下列情况办理的，与实际不符请告知',
    en: 'Taken as so without a paper; please tell us where it is otherwise',
  },
  mayReceive: { zh: '补齐后可能还可享受', en: 'With them your child may also receive' },
  sentences: { zh: '政策原文', en: 'The sentences of the policy (in Chinese, as published)' },
  amountOpen: { zh: '数额按当地标准另行告知', en: 'the amount follows the local rate and will be told' },
  contact: {
    zh: '对以上内容有疑问，或者情况有变化，请与下列单位联系。',
    en: 'If you have questions, or if anything changes, please speak to the office below.',
  },
  office: {
    zh: `经办单位（盖章）：${BLANK}　　联系电话：${BLANK}`,
    en: `Office (seal): ${BLANK}    Telephone: ${BLANK}`,
  },
  date: { zh: '日期：________年____月____日', en: `Date: ${BLANK}` },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** An amount as a family reads it: 每月600.00元. */
export function perUnit(amount: string, unit: Unit, lang: Language): string {
  switch (unit) {
    case 'CNY/month':
      return lang === 'zh' ? `每月${amount}元` : `${amount} yuan a month`;
    case 'CNY/year':
      return lang === 'zh' ? `每年${amount}元` : `${amount} yuan a year`;
    case 'CNY/semester':
      return lang === 'zh' ? `每学期${amount}元` : `${amount} yuan a semester`;
    case null:
      return amount;
  }
}
