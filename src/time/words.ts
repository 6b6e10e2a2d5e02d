import { FACTS } from '../case/dictionary.js';
import type { Bilingual } from '../logic/bilingual.js';
import type { StandardId } from '../money/standard-ids.js';
import { CATEGORIES } from '../policy/categories.js';
import { inDifficulty } from '../policy/difficulty.js';
import { BENEFITS, MEASURES } from '../policy/rulebook.js';
import type { Cause } from './cause.js';

/** 中文 or English. */
export type Language = keyof Bilingual;

/**
 * How much a rendering tells. `full`: everything. `office`: one sum for all monthly benefits and only the days of
 * their causes, so that nothing reveals HIV (民发〔2012〕179号).
 */
export type Disclosure = 'full' | 'office';

/** How something is rendered. */
export interface Rendering {
  readonly lang?: Language;
  readonly disclose?: Disclosure;
}

/** What each standard is called. */
const STANDARDS: Readonly<Record<StandardId, Bilingual>> = {
  'orphan-community': { zh: '社会散居孤儿养育标准', en: 'standard for orphans in the community' },
  'orphan-institution': { zh: '机构集中供养孤儿养育标准', en: 'standard for orphans in institutions' },
  'destitute-support': { zh: '特困供养标准', en: 'standard of destitute support' },
  'minimum-living': { zh: '低保标准', en: 'minimum living standard' },
  'minimum-living-supplement': { zh: '低保定额补助标准', en: 'flat supplement of minimum living support' },
  'hardship-disability-subsidy': {
    zh: '困难残疾人生活补贴标准',
    en: 'rate of the hardship disability subsidy',
  },
  'nursing-subsidy': { zh: '重度残疾人护理补贴标准', en: 'rate of the nursing subsidy' },
  'insurance-premium': { zh: '城乡居民医保个人缴费标准', en: 'premium of resident medical insurance' },
  'special-preschool-subsidy': { zh: '残疾儿童学前教育补助标准', en: 'special preschool subsidy' },
  'medical-aid-cap': { zh: '医疗救助封顶线', en: 'cap of medical aid' },
  'medical-aid-cap-uplift': { zh: '医疗救助封顶线提高额', en: 'uplift of the cap of medical aid' },
  'premium-share-minimum-living': {
    zh: '低保对象参保资助比例',
    en: 'premium share in minimum living support',
  },
  'premium-share-severe-disability': {
    zh: '重度残疾人参保资助比例',
    en: 'premium share with severe disability',
  },
  'premium-share-aid': { zh: '医疗救助对象参保资助比例', en: 'premium share of medical aid recipients' },
  'medical-aid-share': { zh: '医疗救助比例', en: 'share of medical aid' },
  'medical-aid-share-uplift': { zh: '医疗救助比例提高额', en: 'uplift of the share of medical aid' },
  'senior-fee': { zh: '普通高中学杂费标准', en: 'fees of senior schools' },
};

const NAMES = new Map<string, Bilingual>([
  ...[...CATEGORIES, inDifficulty, ...BENEFITS, ...MEASURES].map(({ id, label }): [string, Bilingual] => [
    id,
    label,
  ]),
]);

const FACT_NAMES = new Map<string, Bilingual>(FACTS.map(({ path, label }) => [path, label]));

/** What a verdict is called; a name that is none of the policy's stays as it is. */
export function nameOf(id: string, lang: Language): string {
  return NAMES.get(id)?.[lang] ?? id;
}

/** What a fact is called. */
export function factName(path: string, lang: Language): string {
  return FACT_NAMES.get(path)?.[lang] ?? path;
}

/** What a standard is called. */
export function standardName(id: StandardId, lang: Language): string {
  return STANDARDS[id][lang];
}

/** A list, with the comma of the language. */
export function listOf(texts: readonly string[], lang: Language): string {
  return texts.join(lang === 'zh' ? '、' : ', ');
}

/** Clauses, with the semicolon of the language. */
export function clauses(texts: readonly string[], lang: Language): string {
  return texts.join(lang === 'zh' ? '；' : '; ');
}

/** A sum between bounds in yuan; one that is known is a single figure. */
export function moneyText(
  bounds: { readonly min: string | null; readonly max: string | null },
  lang: Language,
): string {
  const { min, max } = bounds;
  const zh = lang === 'zh';
  if (min === null && max === null) return zh ? '不详' : 'unknown';
  if (min === null) return zh ? `至多${max}` : `at most ${max}`;
  if (max === null) return zh ? `至少${min}` : `at least ${min}`;
  if (min === max) return min;
  return zh ? `${min}至${max}` : `${min} to ${max}`;
}

/** Why something is different, in a few words; `office` leaves out which facts and which standards. */
export function causeText(cause: Cause, { lang = 'zh', disclose = 'office' }: Rendering): string {
  const zh = lang === 'zh';
  const { on } = cause;
  switch (cause.kind) {
    case 'birthday':
      return zh ? `${on}满${cause.years}周岁` : `turned ${cause.years} on ${on}`;
    case 'event': {
      if (disclose === 'office') return zh ? `${on}情况变化` : `change of circumstances on ${on}`;
      const facts = listOf(
        cause.facts.map((path) => factName(path, lang)),
        lang,
      );
      return zh ? `${on}情况变化（${facts}）` : `change of ${on} (${facts})`;
    }
    case 'standard': {
      if (disclose === 'office') return zh ? `${on}标准调整` : `new standard from ${on}`;
      const standards = listOf(
        cause.standards.map((id) => standardName(id, lang)),
        lang,
      );
      return zh ? `${on}标准调整（${standards}）` : `new from ${on}: ${standards}`;
    }
    case 'approval':
      return zh ? `${on}批准` : `approved on ${on}`;
    case 'start':
      return zh ? `${on}起适用` : `applies from ${on}`;
  }
}
