import type { BooleanFact, MoneyFact } from '../../logic/fact.js';
import {
  CIVIL_AFFAIRS,
  HARDSHIP_CHECK_PAPER,
  HOUSEHOLD_REGISTER_PAPER,
  INCOME_CHECK_PAPER,
  MINIMUM_LIVING_PAPER,
  POOR_CARD_PAPER,
  POVERTY_RELIEF,
  TOWNSHIP,
} from './papers.js';

/** The household's means. */

/** 家庭经济困难: household in economic hardship. */
export const householdInHardship = {
  path: 'household.inHardship',
  type: 'boolean',
  label: { zh: '家庭经济困难', en: 'household in economic hardship' },
  question: { zh: '家庭经济是否困难？', en: 'Is the household in economic hardship?' },
  sentence: '2.3-1',
  document: HARDSHIP_CHECK_PAPER,
  issuer: TOWNSHIP,
} as const satisfies BooleanFact;

/** 符合最低生活保障条件: meets the minimum living conditions. */
export const householdMeetsMinimumLiving = {
  path: 'household.meetsMinimumLiving',
  type: 'boolean',
  label: { zh: '符合最低生活保障条件', en: 'meets the minimum living conditions' },
  question: {
    zh: '家庭（或儿童单人）是否符合最低生活保障条件？',
    en: 'Does the household, or the child alone, meet the conditions of minimum living support?',
  },
  sentence: '2.1-4',
  document: MINIMUM_LIVING_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies BooleanFact;

/** 家庭月人均收入（元）: household income per head (yuan a month). */
export const householdIncomePerCapita = {
  path: 'household.incomePerCapita',
  type: 'money',
  label: { zh: '家庭月人均收入（元）', en: 'household income per head (yuan a month)' },
  question: { zh: '家庭月人均收入是多少元？', en: 'What is the monthly income per head, in yuan?' },
  sentence: '2.1-4',
  document: INCOME_CHECK_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies MoneyFact;

/** 建档立卡: registered poor household. */
export const householdRegisteredPoor = {
  path: 'household.registeredPoor',
  type: 'boolean',
  label: { zh: '建档立卡', en: 'registered poor household' },
  question: { zh: '家庭是否建档立卡？', en: 'Is the household registered as poor?' },
  sentence: '2.3-4',
  document: POOR_CARD_PAPER,
  issuer: POVERTY_RELIEF,
} as const satisfies BooleanFact;

/** 农村: rural scheme. */
export const householdRural = {
  path: 'household.rural',
  type: 'boolean',
  label: { zh: '农村', en: 'rural scheme' },
  question: {
    zh: '适用农村（是）还是城市（否）的保障标准？',
    en: 'Does the rural scheme apply (yes) or the urban one (no)?',
  },
  sentence: '2.1-4',
  document: HOUSEHOLD_REGISTER_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies BooleanFact;

/** 遭遇突发性、紧迫性、临时性基本生活困难: sudden, pressing, temporary hardship. */
export const householdSuddenHardship = {
  path: 'household.suddenHardship',
  type: 'boolean',
  label: { zh: '遭遇突发性、紧迫性、临时性基本生活困难', en: 'sudden, pressing, temporary hardship' },
  question: {
    zh: '家庭是否遭遇突发性、紧迫性、临时性基本生活困难？',
    en: 'Has the household met with sudden, pressing, temporary hardship in basic living?',
  },
  sentence: '2.1-6',
  document: HARDSHIP_CHECK_PAPER,
  issuer: TOWNSHIP,
} as const satisfies BooleanFact;
