import { EDITION_DICTIONARY } from '../../../case/edition-dictionaries.js';
import { receivedHardshipSubsidy, receivedMinimumLiving } from '../../../case/facts/editions/received.js';
import { derive } from '../../derived/derive.js';
import type { Policy, TopUp } from '../../policy.js';
import { holderCondition } from '../../stacking.js';
import { topUpBasis } from '../chenzhou-2020/readings.js';
import type { UnattendedBenefitId } from '../chenzhou-2020/stacking.js';
import { CHENZHOU_2021_07, type DestituteIds } from '../chenzhou-2021-07/edition.js';
import { hivLiving, orphanLiving, unattendedLiving } from './living.js';

const TOPPED = {
  zh: '已获得且未达到孤儿标准的，补差发放',
  en: 'what is received and does not reach the orphan rate is topped up',
} as const;

/** 孤儿、事实无人抚养儿童、艾滋病病毒感染儿童，各补差低保金和困难残疾人生活补贴. */
const TOP_UPS: readonly TopUp<UnattendedBenefitId>[] = (
  ['orphan-living', 'hiv-living', 'unattended-living'] as const
).flatMap((benefit): readonly TopUp<UnattendedBenefitId>[] => [
  {
    benefit,
    tops: 'minimum-living',
    received: receivedMinimumLiving,
    sentence: 'h23-3',
    ground: TOPPED,
  },
  {
    benefit,
    tops: 'hardship-disability-subsidy',
    received: receivedHardshipSubsidy,
    sentence: 'h23-3',
    ground: TOPPED,
  },
]);

/** With Hunan's Measures of 2023: three groups at one rate, top-ups in the place of exclusions; HIV no longer in full. */
export const HUNAN_2023_12: Policy<DestituteIds> = /* @__PURE__ */ derive<DestituteIds>(
  CHENZHOU_2021_07,
  {
    document: {
      id: '郴政发〔2017〕3号、湖南省三类儿童基本生活保障实施办法',
      title: '郴州市困境儿童保障（约2023年12月起，三类儿童同一标准、补差发放）',
      edition: 'hunan-2023-12',
      from: '2023-12-01',
    },
    encoding: '0.1.0',
    dictionary: EDITION_DICTIONARY,
    replaced: { benefits: [orphanLiving, hivLiving, unattendedLiving] },
    added: [],
    readingsEnded: [
      'unattended-institution-rate',
      'hunan-half-rate',
      'orphan-and-minimum-living',
      'hiv-and-orphan',
      'hiv-and-minimum-living',
      'hiv-subsidy',
    ],
    readingsAdded: [],
    exclusionsEnded: [
      'orphan-living>hardship-disability-subsidy',
      'orphan-living>minimum-living',
      'orphan-living>hiv-living',
      'hiv-living>minimum-living',
      'hiv-living>hardship-disability-subsidy',
      'unattended-living>hardship-disability-subsidy',
    ],
    exclusionsAdded: [
      {
        exclusion: {
          holder: 'orphan-living',
          excludes: 'hiv-living',
          sentence: 'h23-2',
          ground: {
            zh: '三类儿童同一标准，一名儿童只发一份基本生活费',
            en: 'three groups at one rate: one child, one living allowance',
          },
          only: null,
        },
        behind: 'orphan-living>destitute-support',
      },
    ],
    topUps: { basis: topUpBasis, matrix: TOP_UPS },
    laterRulesHeld: ['2023-12'],
    concerns: [],
    order: {},
  },
  holderCondition,
);
