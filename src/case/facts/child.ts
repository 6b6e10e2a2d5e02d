import type { BooleanFact, DateFact, DivisionFact, TextFact } from '../../logic/fact.js';
import {
  BIRTH_PAPER,
  CIVIL_AFFAIRS,
  HOUSEHOLD_REGISTER_PAPER,
  ORPHAN_FILE_PAPER,
  POLICE,
  RESIDENCE_PAPER,
  TOWNSHIP,
} from './papers.js';

/** Who the child is. */

/** The caller's own key, echoed back; no rule reads it. */
export const id = {
  path: 'id',
  type: 'text',
  label: { zh: '编号', en: 'case id' },
  question: { zh: '该儿童在贵处的编号是什么？', en: 'What is your own key for this child?' },
  sentence: null,
  document: HOUSEHOLD_REGISTER_PAPER,
  issuer: TOWNSHIP,
} as const satisfies TextFact;

/** 出生日期: date of birth. */
export const birthDate = {
  path: 'birthDate',
  type: 'date',
  label: { zh: '出生日期', en: 'date of birth' },
  question: { zh: '儿童的出生日期是哪一天？', en: 'On which day was the child born?' },
  sentence: '2.0-1',
  document: BIRTH_PAPER,
  issuer: POLICE,
} as const satisfies DateFact;

/** 户籍: the county-level division of registration; `none` is known to have no registration. */
export const hukouDivision = {
  path: 'hukouDivision',
  type: 'division',
  allowsNone: true,
  label: { zh: '户籍所在县市区', en: 'household registration division' },
  question: {
    zh: '儿童户籍在哪个县市区（没有户籍填 none）？',
    en: 'In which division is the child registered (none if nowhere)?',
  },
  sentence: '2.0-1',
  document: HOUSEHOLD_REGISTER_PAPER,
  issuer: POLICE,
} as const satisfies DivisionFact;

/** 居住地县市区: division of residence. */
export const residenceDivision = {
  path: 'residenceDivision',
  type: 'division',
  allowsNone: false,
  label: { zh: '居住地县市区', en: 'division of residence' },
  question: { zh: '儿童现在住在哪个县市区？', en: 'In which division does the child live?' },
  sentence: '2.3-6',
  document: RESIDENCE_PAPER,
  issuer: POLICE,
} as const satisfies DivisionFact;

/** 年满18周岁时为孤儿: was an orphan on turning 18. */
export const orphanAtEighteen = {
  path: 'orphanAtEighteen',
  type: 'boolean',
  label: { zh: '年满18周岁时为孤儿', en: 'was an orphan on turning 18' },
  question: { zh: '该人年满18周岁时是否为孤儿？', en: 'Was the person an orphan on turning 18?' },
  sentence: '2.3-5',
  document: ORPHAN_FILE_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies BooleanFact;

/** A division of the policy, to show what a code looks like: 北湖区. */
export const EXAMPLE_DIVISION = '431002';

/** What a case is. */
export const CASE_TITLE = 'A child in the sense of 郴政发〔2017〕3号';
