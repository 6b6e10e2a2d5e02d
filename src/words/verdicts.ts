import type { Bilingual } from '../logic/bilingual.js';
import type { Truth } from '../logic/truth.js';
import type { Strength, Unit } from '../policy/kinds.js';

const YES: Bilingual = { zh: '是', en: 'yes' };
const NO: Bilingual = { zh: '否', en: 'no' };
const OPEN: Bilingual = { zh: '待定', en: 'open' };

/** What is not known where facts, not verdicts, are spoken of. */
export const UNKNOWN: Bilingual = { zh: '不详', en: 'unknown' };

/** A verdict of a category, measure or step. */
export function truthWords(verdict: Truth, open: Bilingual = OPEN): Bilingual {
  if (verdict === null) return open;
  return verdict ? YES : NO;
}

/** The sign before a step. */
export function sign(verdict: Truth): string {
  return verdict === null ? '?' : verdict ? '✓' : '✗';
}

/** The status of a benefit, spelled out. */
export const STATUS = {
  entitled: { zh: '可享受', en: 'entitled' },
  'not-entitled': { zh: '不符合条件', en: 'not entitled' },
  excluded: { zh: '因享受其他待遇而不重复享受', en: 'excluded, something else is paid instead' },
  undetermined: { zh: '待定（事实不全）', en: 'undetermined, facts are missing' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The status of a benefit in a cell: what it was and what it is stand side by side. */
export const SHORT_STATUS = {
  entitled: { zh: '享受', en: 'entitled' },
  'not-entitled': { zh: '不享受', en: 'not entitled' },
  excluded: { zh: '不重复享受', en: 'excluded' },
  undetermined: OPEN,
} as const satisfies Readonly<Record<keyof typeof STATUS, Bilingual>>;

/** How strongly the policy gives a benefit or measure. */
export const STRENGTH: Readonly<Record<Strength, Bilingual>> = {
  due: { zh: '应当给予（纳入、发放、给予）', en: 'due' },
  'may-apply': { zh: '可以申请', en: 'may be applied for' },
  supported: { zh: '支持、鼓励、优先', en: 'supported or encouraged' },
  progressive: { zh: '逐步实现', en: 'to be reached step by step' },
  'by-reference': { zh: '按其他文件执行', en: 'by reference to another document' },
};

/** What an amount is measured in; nothing for a benefit without money of its own. */
export function unitWords(unit: Unit): Bilingual {
  switch (unit) {
    case 'CNY/month':
      return { zh: '元/月', en: ' yuan a month' };
    case 'CNY/year':
      return { zh: '元/年', en: ' yuan a year' };
    case 'CNY/semester':
      return { zh: '元/学期', en: ' yuan a semester' };
    case null:
      return { zh: '', en: '' };
  }
}
