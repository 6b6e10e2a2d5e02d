import type * as money from '../money/standard.js';
import type { StandardKind, StandardRules } from '../money/standard-kind.js';
import { CITY } from './city.js';
import type { Standards } from './tables.js';

/**
 * Every figure that the policy leaves to others. Only the two floors stand in the text; all else the caller gives.
 *
 * @see 2.1-1
 * @see 1.2-8
 */
export const STANDARD_KINDS = [
  {
    id: 'orphan-community',
    label: { zh: '社会散居孤儿养育标准', en: 'standard for orphans in the community' },
    unit: 'CNY/month',
    byScheme: false,
    floor: { amount: '600', sentence: '2.1-1' },
  },
  {
    id: 'orphan-institution',
    label: { zh: '机构集中供养孤儿养育标准', en: 'standard for orphans in institutions' },
    unit: 'CNY/month',
    byScheme: false,
    floor: { amount: '1000', sentence: '2.1-1' },
  },
  {
    id: 'destitute-support',
    label: { zh: '特困供养标准', en: 'standard of destitute support' },
    unit: 'CNY/month',
    byScheme: true,
    floor: null,
  },
  {
    id: 'minimum-living',
    label: { zh: '低保标准', en: 'minimum living standard' },
    unit: 'CNY/month',
    byScheme: true,
    floor: null,
  },
  {
    id: 'minimum-living-supplement',
    label: { zh: '低保定额补助标准', en: 'flat supplement of minimum living support' },
    unit: 'CNY/month',
    byScheme: false,
    floor: null,
  },
  {
    id: 'hardship-disability-subsidy',
    label: { zh: '困难残疾人生活补贴标准', en: 'rate of the hardship disability subsidy' },
    unit: 'CNY/month',
    byScheme: false,
    floor: null,
  },
  {
    id: 'nursing-subsidy',
    label: { zh: '重度残疾人护理补贴标准', en: 'rate of the nursing subsidy' },
    unit: 'CNY/month',
    byScheme: false,
    floor: null,
  },
  {
    id: 'insurance-premium',
    label: { zh: '城乡居民医保个人缴费标准', en: 'premium of resident medical insurance' },
    unit: 'CNY/year',
    byScheme: false,
    floor: null,
  },
  {
    id: 'special-preschool-subsidy',
    label: { zh: '残疾儿童学前教育补助标准', en: 'special preschool subsidy' },
    unit: 'CNY/year',
    byScheme: false,
    floor: null,
  },
  {
    id: 'medical-aid-cap',
    label: { zh: '医疗救助封顶线', en: 'cap of medical aid' },
    unit: 'CNY/year',
    byScheme: false,
    floor: null,
  },
  {
    id: 'medical-aid-cap-uplift',
    label: { zh: '医疗救助封顶线提高额', en: 'uplift of the cap of medical aid' },
    unit: 'CNY/year',
    byScheme: false,
    floor: null,
  },
  {
    id: 'premium-share-minimum-living',
    label: { zh: '低保对象参保资助比例', en: 'premium share in minimum living support' },
    unit: 'ratio',
    byScheme: false,
    floor: null,
  },
  {
    id: 'premium-share-severe-disability',
    label: { zh: '重度残疾人参保资助比例', en: 'premium share with severe disability' },
    unit: 'ratio',
    byScheme: false,
    floor: null,
  },
  {
    id: 'premium-share-aid',
    label: { zh: '医疗救助对象参保资助比例', en: 'premium share of medical aid recipients' },
    unit: 'ratio',
    byScheme: false,
    floor: null,
  },
  {
    id: 'medical-aid-share',
    label: { zh: '医疗救助比例', en: 'share of medical aid' },
    unit: 'ratio',
    byScheme: false,
    floor: null,
  },
  {
    id: 'medical-aid-share-uplift',
    label: { zh: '医疗救助比例提高额', en: 'uplift of the share of medical aid' },
    unit: 'ratio',
    byScheme: false,
    floor: null,
  },
  {
    id: 'senior-fee',
    label: { zh: '普通高中学杂费标准', en: 'fees of senior schools' },
    unit: 'CNY/semester',
    byScheme: false,
    floor: null,
  },
] as const satisfies readonly StandardKind[];

/** The id of a standard. */
export type StandardId = keyof Standards<unknown>;

export type { StandardEntry } from './tables.js';

/** The entry that an amount came from. */
export type UsedStandard = money.UsedStandard<StandardId>;

/** The city and its eleven counties. */
export const STANDARD_RULES: StandardRules<StandardId> = {
  kinds: STANDARD_KINDS,
  divisions: {
    prefix: '4310',
    name: { zh: '郴州市', en: 'Chenzhou' },
    outside: { zh: '郴州以外', en: 'outside Chenzhou' },
  },
  city: CITY,
};
