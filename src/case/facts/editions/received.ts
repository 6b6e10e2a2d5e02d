import type { MoneyFact } from '../../../logic/fact.js';
import { CIVIL_AFFAIRS, DISABLED_FEDERATION } from '../papers.js';
import { PAYMENT_PAPER } from './papers.js';

/** What the child is recorded to receive, in yuan a month. */

/** 实际领取的低保金（元/月）. */
export const receivedMinimumLiving = {
  path: 'received.minimumLiving',
  type: 'money',
  label: { zh: '实际领取的低保金（元/月）', en: 'minimum living allowance received (yuan a month)' },
  question: {
    zh: '儿童本人每月实际领取低保金多少元？',
    en: 'How much minimum living allowance does the child receive a month, in yuan?',
  },
  sentence: 'm62-3',
  document: PAYMENT_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies MoneyFact;

/** 实际领取的特困供养金（元/月）. */
export const receivedDestituteSupport = {
  path: 'received.destituteSupport',
  type: 'money',
  label: { zh: '实际领取的特困供养金（元/月）', en: 'destitute support received (yuan a month)' },
  question: {
    zh: '儿童本人每月实际领取特困救助供养金多少元？',
    en: 'How much destitute support does the child receive a month, in yuan?',
  },
  sentence: 'm62-3',
  document: PAYMENT_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies MoneyFact;

/** 实际领取的困难残疾人生活补贴（元/月）. */
export const receivedHardshipSubsidy = {
  path: 'received.hardshipSubsidy',
  type: 'money',
  label: {
    zh: '实际领取的困难残疾人生活补贴（元/月）',
    en: 'hardship disability subsidy received (yuan a month)',
  },
  question: {
    zh: '儿童本人每月实际领取困难残疾人生活补贴多少元？',
    en: 'How much hardship disability subsidy does the child receive a month, in yuan?',
  },
  sentence: 'm62-3',
  document: PAYMENT_PAPER,
  issuer: DISABLED_FEDERATION,
} as const satisfies MoneyFact;
