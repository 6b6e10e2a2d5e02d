import type { BooleanFact } from '../../logic/fact.js';
import {
  ADMISSION_PAPER,
  AID_PAPER,
  CHARITY,
  CHARITY_REVIEW_PAPER,
  CIVIL_AFFAIRS,
  HOSPITAL,
  INSURANCE,
  INSURED_PAPER,
  WORK_INJURY,
  WORK_INJURY_PAPER,
} from './papers.js';

/** Insurance and aid. */

/** 领取工伤保险生活护理费: receives the work injury care fee. */
export const workInjuryCareFee = {
  path: 'workInjuryCareFee',
  type: 'boolean',
  label: { zh: '领取工伤保险生活护理费', en: 'receives the work injury care fee' },
  question: { zh: '是否领取工伤保险生活护理费？', en: 'Is a work injury care fee received?' },
  sentence: '2.1-8',
  document: WORK_INJURY_PAPER,
  issuer: WORK_INJURY,
} as const satisfies BooleanFact;

/** 参加城乡居民基本医疗保险: enrolled in resident medical insurance. */
export const insuranceEnrolled = {
  path: 'insurance.enrolled',
  type: 'boolean',
  label: { zh: '参加城乡居民基本医疗保险', en: 'enrolled in resident medical insurance' },
  question: {
    zh: '儿童是否参加城乡居民基本医疗保险？',
    en: 'Is the child enrolled in resident medical insurance?',
  },
  sentence: '2.2-2',
  document: INSURED_PAPER,
  issuer: INSURANCE,
} as const satisfies BooleanFact;

/** 符合慈善救助条件: meets the conditions of charity aid. */
export const insuranceCharityEligible = {
  path: 'insurance.charityEligible',
  type: 'boolean',
  label: { zh: '符合慈善救助条件', en: 'meets the conditions of charity aid' },
  question: { zh: '儿童是否符合慈善救助条件？', en: 'Does the child meet the conditions of charity aid?' },
  sentence: '2.2-6',
  document: CHARITY_REVIEW_PAPER,
  issuer: CHARITY,
} as const satisfies BooleanFact;

/** 在市慈善总会合作医院就医: treated in a partner hospital. */
export const insurancePartnerHospital = {
  path: 'insurance.partnerHospital',
  type: 'boolean',
  label: { zh: '在市慈善总会合作医院就医', en: 'treated in a partner hospital' },
  question: {
    zh: '儿童是否在市慈善总会合作医院就医？',
    en: 'Is the child treated in a partner hospital of the city charity federation?',
  },
  sentence: '2.2-6',
  document: ADMISSION_PAPER,
  issuer: HOSPITAL,
} as const satisfies BooleanFact;

/** 符合医疗救助条件: meets the conditions of medical aid. */
export const insuranceAidEligible = {
  path: 'insurance.aidEligible',
  type: 'boolean',
  label: { zh: '符合医疗救助条件', en: 'meets the conditions of medical aid' },
  question: { zh: '儿童是否符合医疗救助条件？', en: 'Does the child meet the conditions of medical aid?' },
  sentence: '2.2-1',
  document: AID_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies BooleanFact;
