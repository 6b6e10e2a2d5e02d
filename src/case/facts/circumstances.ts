import type { BooleanFact, ChoiceFact } from '../../logic/fact.js';
import {
  CARE_PAPER,
  CIVIL_AFFAIRS,
  CONFIDENTIALITY_PAPER,
  DIAGNOSIS_PAPER,
  HARDSHIP_CHECK_PAPER,
  HOSPITAL,
  INCOME_CHECK_PAPER,
  SHELTER,
  STREET_PAPER,
  SUPPORT_CHECK_PAPER,
  TOWNSHIP,
  VILLAGE,
} from './papers.js';

/** In what circumstances the child lives. */

/** `institution` is 福利机构供养; anything else is 社会散居. */
export const care = {
  path: 'care',
  type: 'choice',
  values: {
    parents: { zh: '父母', en: 'parents' },
    kin: { zh: '亲属', en: 'kin' },
    foster: { zh: '家庭寄养', en: 'foster family' },
    institution: { zh: '福利机构供养', en: 'welfare institution' },
    none: { zh: '无人抚养', en: 'nobody' },
  },
  label: { zh: '抚养方式', en: 'who raises the child' },
  question: { zh: '儿童由谁抚养？', en: 'Who raises the child?' },
  sentence: '2.1-1',
  document: CARE_PAPER,
  issuer: VILLAGE,
} as const satisfies ChoiceFact;

/** 有生活来源: has a source of income. */
export const hasIncomeSource = {
  path: 'hasIncomeSource',
  type: 'boolean',
  label: { zh: '有生活来源', en: 'has a source of income' },
  question: { zh: '儿童有没有生活来源？', en: 'Does the child have a source of income?' },
  sentence: '2.1-3',
  document: INCOME_CHECK_PAPER,
  issuer: TOWNSHIP,
} as const satisfies BooleanFact;

/** 法定抚养人有抚养能力: a legal supporter is able to support. */
export const supporterAble = {
  path: 'supporterAble',
  type: 'boolean',
  label: { zh: '法定抚养人有抚养能力', en: 'a legal supporter is able to support' },
  question: {
    zh: '法定抚养人中是否至少一人有抚养能力？',
    en: 'Is at least one person legally bound to support the child able to?',
  },
  sentence: '2.1-3',
  document: SUPPORT_CHECK_PAPER,
  issuer: TOWNSHIP,
} as const satisfies BooleanFact;

/** 暂时无法得到家庭支持: temporarily without family support. */
export const lacksFamilySupport = {
  path: 'lacksFamilySupport',
  type: 'boolean',
  label: { zh: '暂时无法得到家庭支持', en: 'temporarily without family support' },
  question: {
    zh: '儿童是否暂时无法得到家庭支持？',
    en: 'Is the child for the time being without support of the family?',
  },
  sentence: '2.1-6',
  document: HARDSHIP_CHECK_PAPER,
  issuer: TOWNSHIP,
} as const satisfies BooleanFact;

/** 基本生活陷入困境: basic living in distress. */
export const livelihoodInDistress = {
  path: 'livelihoodInDistress',
  type: 'boolean',
  label: { zh: '基本生活陷入困境', en: 'basic living in distress' },
  question: { zh: '儿童的基本生活是否陷入困境？', en: "Is the child's basic living in distress?" },
  sentence: '2.1-6',
  document: HARDSHIP_CHECK_PAPER,
  issuer: TOWNSHIP,
} as const satisfies BooleanFact;

/** 流浪: street child. */
export const street = {
  path: 'street',
  type: 'boolean',
  label: { zh: '流浪', en: 'street child' },
  question: { zh: '儿童是否流浪？', en: 'Is the child living on the street?' },
  sentence: '2.1-7',
  document: STREET_PAPER,
  issuer: SHELTER,
} as const satisfies BooleanFact;

/** 携带艾滋病病毒或患艾滋病: lives with HIV or AIDS. */
export const hiv = {
  path: 'hiv',
  type: 'boolean',
  label: { zh: '携带艾滋病病毒或患艾滋病', en: 'lives with HIV or AIDS' },
  question: {
    zh: '儿童本人是否确诊携带艾滋病病毒或患艾滋病？',
    en: 'Is the child itself confirmed to live with HIV or AIDS?',
  },
  sentence: '2.1-2',
  document: DIAGNOSIS_PAPER,
  issuer: HOSPITAL,
} as const satisfies BooleanFact;

/** 重病: seriously ill. */
export const severeIllness = {
  path: 'severeIllness',
  type: 'boolean',
  label: { zh: '重病', en: 'seriously ill' },
  question: { zh: '儿童是否患重病？', en: 'Is the child seriously ill?' },
  sentence: '2.2-1',
  document: DIAGNOSIS_PAPER,
  issuer: HOSPITAL,
} as const satisfies BooleanFact;

/** 个案保密: set by the office for any reason; no rule asks it, it only guards lists. */
export const confidential = {
  path: 'confidential',
  type: 'boolean',
  label: { zh: '个案保密', en: 'confidential case' },
  question: {
    zh: '本个案是否须保密（由经办机关决定）？',
    en: 'Is the case confidential, as the office decides?',
  },
  sentence: null,
  document: CONFIDENTIALITY_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies BooleanFact;
