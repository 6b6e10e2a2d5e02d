import type { BooleanFact } from '../../logic/fact.js';
import {
  ADOPTION_PAPER,
  CIVIL_AFFAIRS,
  COURT,
  GUARDIAN_PAPER,
  JUDGMENT_PAPER,
  POLICE,
  POLICE_RECORD_PAPER,
  REPORT_PAPER,
  VILLAGE,
} from './papers.js';

/** Guardians other than the parents, court orders, adoption. */

/** 有其他监护人: has another guardian. */
export const guardianshipOtherGuardian = {
  path: 'guardianship.otherGuardian',
  type: 'boolean',
  label: { zh: '有其他监护人', en: 'has another guardian' },
  question: { zh: '除父母外是否有人可以担任监护人？', en: 'Can someone other than the parents be guardian?' },
  sentence: '2.5-3',
  document: GUARDIAN_PAPER,
  issuer: VILLAGE,
} as const satisfies BooleanFact;

/** 其他监护人不履行监护职责: another guardian fails the duty. */
export const guardianshipOtherFailsDuty = {
  path: 'guardianship.otherFailsDuty',
  type: 'boolean',
  label: { zh: '其他监护人不履行监护职责', en: 'another guardian fails the duty' },
  question: {
    zh: '父母以外的监护人是否不履行监护职责？',
    en: 'Does a guardian other than the parents fail the duty?',
  },
  sentence: '2.5-2',
  document: REPORT_PAPER,
  issuer: VILLAGE,
} as const satisfies BooleanFact;

/** 其他监护人侵害儿童合法权益: another guardian harms the child. */
export const guardianshipOtherHarmsChild = {
  path: 'guardianship.otherHarmsChild',
  type: 'boolean',
  label: { zh: '其他监护人侵害儿童合法权益', en: 'another guardian harms the child' },
  question: {
    zh: '父母以外的监护人是否侵害儿童合法权益？',
    en: "Does a guardian other than the parents violate the child's rights?",
  },
  sentence: '2.5-2',
  document: POLICE_RECORD_PAPER,
  issuer: POLICE,
} as const satisfies BooleanFact;

/** 人民法院指定民政部门担任监护人: court named civil affairs as guardian. */
export const guardianshipCourtNamedCivilAffairs = {
  path: 'guardianship.courtNamedCivilAffairs',
  type: 'boolean',
  label: { zh: '人民法院指定民政部门担任监护人', en: 'court named civil affairs as guardian' },
  question: {
    zh: '人民法院是否指定民政部门担任监护人？',
    en: 'Has a court named the civil affairs department as guardian?',
  },
  sentence: '2.5-3',
  document: JUDGMENT_PAPER,
  issuer: COURT,
} as const satisfies BooleanFact;

/** 正在依法收养: adoption in progress. */
export const guardianshipAdoptionPending = {
  path: 'guardianship.adoptionPending',
  type: 'boolean',
  label: { zh: '正在依法收养', en: 'adoption in progress' },
  question: { zh: '是否正在办理收养？', en: 'Is an adoption in progress?' },
  sentence: '2.5-7',
  document: ADOPTION_PAPER,
  issuer: CIVIL_AFFAIRS,
} as const satisfies BooleanFact;
