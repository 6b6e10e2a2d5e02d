import { EDITION_DICTIONARY, type EditionPath } from '../../../case/edition-dictionaries.js';
import { holds } from '../../../logic/expression.js';
import { derive } from '../../derived/derive.js';
import type { Policy } from '../../policy.js';
import { holderCondition } from '../../stacking.js';
import { CHENZHOU_2020, type UnattendedIds } from '../chenzhou-2020/edition.js';
import { topUpBasis } from '../chenzhou-2020/readings.js';
import { inFullBeforeHardshipSubsidy, UNATTENDED_TOP_UPS } from '../chenzhou-2020/stacking.js';
import { destituteOf, inMinimumLivingOf } from '../chenzhou-2020/unattended.js';
import { destituteSupport, ofDestituteAge, orphanLiving, unattendedLiving } from './destitute.js';
import { newAtSixteen, schemeChoice } from './readings.js';

/** The names of 2020, and what 特困 asks of a child of 16 and more. */
export interface DestituteIds extends Omit<UnattendedIds, 'fact'> {
  readonly fact: EditionPath;
}

/** With 民发〔2021〕43号: 特困 goes on to 18 and through school; a child that meets both may choose its scheme. */
export const CHENZHOU_2021_07: Policy<DestituteIds> = /* @__PURE__ */ derive<DestituteIds>(
  CHENZHOU_2020,
  {
    document: {
      id: '郴政发〔2017〕3号、民发〔2019〕62号、民发〔2021〕43号',
      title: '郴州市困境儿童保障（2021年7月起，特困救助供养至18周岁）',
      edition: 'chenzhou-2021-07',
      from: '2021-07-01',
    },
    encoding: '0.1.0',
    dictionary: EDITION_DICTIONARY,
    replaced: {
      categories: [destituteOf(holds(ofDestituteAge), ['2.1-3'])],
      conditions: [inMinimumLivingOf(holds(ofDestituteAge))],
      benefits: [destituteSupport, orphanLiving, unattendedLiving],
    },
    added: [],
    readingsEnded: ['destitute-age'],
    readingsAdded: [newAtSixteen, schemeChoice],
    exclusionsEnded: ['unattended-living>hardship-disability-subsidy'],
    exclusionsAdded: [
      {
        exclusion: {
          holder: 'unattended-living',
          excludes: 'destitute-support',
          sentence: 'm43-4',
          ground: {
            zh: '选择事实无人抚养儿童保障的，不再认定为特困人员',
            en: 'who is in the unattended scheme is no longer destitute',
          },
          only: null,
        },
        behind: 'orphan-living>destitute-support',
      },
      {
        exclusion: { ...inFullBeforeHardshipSubsidy, unlessPaid: ['minimum-living'] },
        behind: null,
      },
    ],
    topUps: {
      basis: topUpBasis,
      matrix: UNATTENDED_TOP_UPS.filter(({ tops }) => tops !== 'destitute-support'),
    },
    laterRulesHeld: ['2020-07-29', '2021-07'],
    concerns: [],
    order: {
      hasIncomeSource: ['destituteBeforeSixteen', 'destituteAtEighteen', 'choosesDestituteSupport'],
    },
  },
  holderCondition,
);
