import {
  receivedDestituteSupport,
  receivedHardshipSubsidy,
  receivedMinimumLiving,
} from '../../../case/facts/editions/received.js';
import type { Exclusion, TopUp } from '../../policy.js';
import type { BenefitId } from '../../rulebook.js';
import type { HolderId } from '../../stacking.js';

/** The benefits of 2017 and the one for unattended children. */
export type UnattendedBenefitId = BenefitId | 'unattended-living';

type Added = Exclusion<HolderId | 'unattended-living', UnattendedBenefitId>;

const ONE_ALLOWANCE = {
  zh: '一名儿童同一标准只发一份基本生活费',
  en: 'one child, one living allowance at this rate',
} as const;

/** Only adults at school can be both. */
export const orphanBeforeUnattended: Added = {
  holder: 'orphan-living',
  excludes: 'unattended-living',
  sentence: 'm62-3',
  ground: ONE_ALLOWANCE,
  only: null,
};

export const hivBeforeUnattended: Added = {
  holder: 'hiv-living',
  excludes: 'unattended-living',
  sentence: 'm62-3',
  ground: ONE_ALLOWANCE,
  only: null,
};

/** 已全额领取: in full where neither 低保 nor 特困 is paid beside it. */
export const inFullBeforeHardshipSubsidy: Added = {
  holder: 'unattended-living',
  excludes: 'hardship-disability-subsidy',
  sentence: 'm62-4',
  ground: {
    zh: '已全额领取的残疾儿童不享受困难残疾人生活补贴',
    en: 'a disabled child who is paid in full gets no hardship disability subsidy',
  },
  only: null,
  unlessPaid: ['minimum-living', 'destitute-support'],
};

const TOPPED = {
  zh: '已获得且未达到标准的，补差发放',
  en: 'what is received and does not reach the rate is topped up',
} as const;

/** What the allowance of an unattended child tops up; the nursing subsidy is not deducted. */
export const UNATTENDED_TOP_UPS: readonly TopUp<UnattendedBenefitId>[] = [
  {
    benefit: 'unattended-living',
    tops: 'minimum-living',
    received: receivedMinimumLiving,
    sentence: 'm62-3',
    ground: TOPPED,
  },
  {
    benefit: 'unattended-living',
    tops: 'destitute-support',
    received: receivedDestituteSupport,
    sentence: 'm62-3',
    ground: TOPPED,
  },
  {
    benefit: 'unattended-living',
    tops: 'hardship-disability-subsidy',
    received: receivedHardshipSubsidy,
    sentence: 'm62-3',
    ground: TOPPED,
  },
];
