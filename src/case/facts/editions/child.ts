import type { BooleanFact, DivisionFact } from '../../../logic/fact.js';
import { CIVIL_AFFAIRS, POLICE } from '../papers.js';
import { CHOICE_PAPER, DESTITUTE_FILE_PAPER, PERMIT_PAPER, UNATTENDED_FILE_PAPER } from './papers.js';

/** What later editions ask about the child itself. */

/** 居住证签发地: where the residence permit was issued; `none` is known to hold none. */
export const residencePermitDivision = {
  path: 'residencePermitDivision',
  type: 'division',
  allowsNone: true,
  label: { zh: '居住证签发地', en: 'where the residence permit was issued' },
  question: {
    zh: '儿童的居住证由哪里签发（6位区划代码；没有居住证填 none）？',
    en: "Where was the child's residence permit issued (6-digit code; none where there is no permit)?",
  },
  sentence: 'g20-2',
  document: PERMIT_PAPER,
  issuer: POLICE,
} as const satisfies DivisionFact;

/** 年满18周岁时是事实无人抚养儿童. */
export const unattendedAtEighteen = {
  path: 'unattendedAtEighteen',
  type: 'boolean',
  label: { zh: '年满18周岁时是事实无人抚养儿童', en: 'was an unattended child on turning 18' },
  question: {
    zh: '年满18周岁时是否为事实无人抚养儿童？',
    en: 'Was the child an unattended child on turning 18?',
  },
  sentence: 'm62-3',
  document: UNATTENDED_FILE_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies BooleanFact;

/** 满16周岁前已纳入特困救助供养. */
export const destituteBeforeSixteen = {
  path: 'destituteBeforeSixteen',
  type: 'boolean',
  label: { zh: '满16周岁前已纳入特困救助供养', en: 'was in destitute support before reaching 16' },
  question: {
    zh: '满16周岁前是否已纳入特困救助供养？',
    en: 'Was the child already in destitute support before reaching 16?',
  },
  sentence: 'm43-2',
  document: DESTITUTE_FILE_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies BooleanFact;

/** 年满18周岁时已纳入特困救助供养. */
export const destituteAtEighteen = {
  path: 'destituteAtEighteen',
  type: 'boolean',
  label: { zh: '年满18周岁时已纳入特困救助供养', en: 'was in destitute support on turning 18' },
  question: {
    zh: '年满18周岁时是否已纳入特困救助供养？',
    en: 'Was the child in destitute support on turning 18?',
  },
  sentence: 'm43-3',
  document: DESTITUTE_FILE_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies BooleanFact;

/** 同时符合两种保障条件时选择特困救助供养. */
export const choosesDestituteSupport = {
  path: 'choosesDestituteSupport',
  type: 'boolean',
  label: { zh: '选择特困救助供养', en: 'chooses destitute support' },
  question: {
    zh: '同时符合特困与孤儿（事实无人抚养儿童）条件的，是否选择特困救助供养？',
    en: 'Where the child meets the conditions of both, does it choose destitute support over the orphan or unattended scheme?',
  },
  sentence: 'm43-4',
  document: CHOICE_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies BooleanFact;
