import type { BooleanFact, ChoiceFact } from '../../logic/fact.js';
import { EDUCATION, ENROLMENT_PAPER, MIGRANT_PAPER, SCHOOL } from './papers.js';

/** Schooling. */

/** 在校就读: enrolled in a school. */
export const educationEnrolled = {
  path: 'education.enrolled',
  type: 'boolean',
  label: { zh: '在校就读', en: 'enrolled in a school' },
  question: { zh: '儿童是否在校就读？', en: 'Is the child enrolled in a school?' },
  sentence: '2.3-1',
  document: ENROLMENT_PAPER,
  issuer: SCHOOL,
} as const satisfies BooleanFact;

/** 义务教育 is primary and junior; 高中阶段 is senior and vocational. */
export const educationStage = {
  path: 'education.stage',
  type: 'choice',
  values: {
    none: { zh: '无', en: 'none' },
    preschool: { zh: '学前', en: 'preschool' },
    primary: { zh: '小学', en: 'primary' },
    junior: { zh: '初中', en: 'junior secondary' },
    senior: { zh: '普通高中', en: 'senior secondary' },
    vocational: { zh: '中等职业', en: 'secondary vocational' },
    tertiary: { zh: '高等', en: 'tertiary' },
  },
  label: { zh: '学段', en: 'stage of education' },
  question: {
    zh: '儿童属于哪个学段（无论是否在校）？',
    en: 'To which stage does the child belong, enrolled or not?',
  },
  sentence: '2.3-1',
  document: ENROLMENT_PAPER,
  issuer: SCHOOL,
} as const satisfies ChoiceFact;

/** 办学性质: ownership of the school. */
export const educationOwnership = {
  path: 'education.ownership',
  type: 'choice',
  values: { public: { zh: '公办', en: 'public' }, private: { zh: '民办', en: 'private' } },
  label: { zh: '办学性质', en: 'ownership of the school' },
  question: { zh: '学校是公办还是民办？', en: 'Is the school public or private?' },
  sentence: '2.3-4',
  document: ENROLMENT_PAPER,
  issuer: SCHOOL,
} as const satisfies ChoiceFact;

/** 学校类型: setting of the school. */
export const educationSetting = {
  path: 'education.setting',
  type: 'choice',
  values: { ordinary: { zh: '普通', en: 'ordinary' }, special: { zh: '特殊教育学校', en: 'special school' } },
  label: { zh: '学校类型', en: 'setting of the school' },
  question: { zh: '学校是普通学校还是特殊教育学校？', en: 'Is it an ordinary or a special school?' },
  sentence: '2.3-5',
  document: ENROLMENT_PAPER,
  issuer: SCHOOL,
} as const satisfies ChoiceFact;

/** 成年后仍在校就读: at school without a break since turning 18. */
export const educationContinuousSinceEighteen = {
  path: 'education.continuousSinceEighteen',
  type: 'boolean',
  label: { zh: '成年后仍在校就读（未间断）', en: 'at school without a break since turning 18' },
  question: {
    zh: '该人年满18周岁后是否一直在校就读、没有间断？',
    en: 'Has the person been at school without a break since turning 18?',
  },
  sentence: '2.3-5',
  document: ENROLMENT_PAPER,
  issuer: SCHOOL,
} as const satisfies BooleanFact;

/** 农业转移人口及其他常住人口随迁子女: child moved along with migrant workers or other residents. */
export const educationMigrant = {
  path: 'education.migrant',
  type: 'boolean',
  label: {
    zh: '农业转移人口及其他常住人口随迁子女',
    en: 'child moved along with migrant workers or other residents',
  },
  question: {
    zh: '儿童是否为农业转移人口或其他常住人口的随迁子女？',
    en: 'Has the child moved along with migrant workers or other residents?',
  },
  sentence: '2.3-6',
  document: MIGRANT_PAPER,
  issuer: EDUCATION,
} as const satisfies BooleanFact;
