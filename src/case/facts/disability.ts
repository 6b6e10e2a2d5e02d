import type { BooleanFact, GradeFact } from '../../logic/fact.js';
import { DIAGNOSIS_PAPER, DISABILITY_CARD_PAPER, DISABLED_FEDERATION, HOSPITAL } from './papers.js';

/** The child's disability: certificate, grade, and kinds (GB/T 26341 plus 孤独症). */

/** 残疾（持证）: certified disability. */
export const disabilityCertified = {
  path: 'disability.certified',
  type: 'boolean',
  label: { zh: '残疾（持证）', en: 'certified disability' },
  question: { zh: '儿童是否持有残疾人证？', en: 'Does the child hold a disability certificate?' },
  sentence: '2.0-2',
  document: DISABILITY_CARD_PAPER,
  issuer: DISABLED_FEDERATION,
} as const satisfies BooleanFact;

/** 残疾等级: 1 and 2 are 重度. */
export const disabilityGrade = {
  path: 'disability.grade',
  type: 'grade',
  values: [1, 2, 3, 4],
  label: { zh: '残疾等级', en: 'grade of disability' },
  question: { zh: '残疾等级是几级？', en: 'Which grade is the disability?' },
  sentence: '2.1-8',
  document: DISABILITY_CARD_PAPER,
  issuer: DISABLED_FEDERATION,
} as const satisfies GradeFact;

/** 视力残疾: visual disability. */
export const disabilityVisual = {
  path: 'disability.visual',
  type: 'boolean',
  label: { zh: '视力残疾', en: 'visual disability' },
  question: { zh: '儿童是否有视力残疾？', en: 'Does the child have a visual disability?' },
  sentence: '2.4-1',
  document: DISABILITY_CARD_PAPER,
  issuer: DISABLED_FEDERATION,
} as const satisfies BooleanFact;

/** 听力残疾: hearing disability. */
export const disabilityHearing = {
  path: 'disability.hearing',
  type: 'boolean',
  label: { zh: '听力残疾', en: 'hearing disability' },
  question: { zh: '儿童是否有听力残疾？', en: 'Does the child have a hearing disability?' },
  sentence: '2.4-1',
  document: DISABILITY_CARD_PAPER,
  issuer: DISABLED_FEDERATION,
} as const satisfies BooleanFact;

/** 言语残疾: speech disability. */
export const disabilitySpeech = {
  path: 'disability.speech',
  type: 'boolean',
  label: { zh: '言语残疾', en: 'speech disability' },
  question: { zh: '儿童是否有言语残疾？', en: 'Does the child have a speech disability?' },
  sentence: '2.4-1',
  document: DISABILITY_CARD_PAPER,
  issuer: DISABLED_FEDERATION,
} as const satisfies BooleanFact;

/** 肢体残疾: physical disability. */
export const disabilityPhysical = {
  path: 'disability.physical',
  type: 'boolean',
  label: { zh: '肢体残疾', en: 'physical disability' },
  question: { zh: '儿童是否有肢体残疾？', en: 'Does the child have a physical disability?' },
  sentence: '2.4-1',
  document: DISABILITY_CARD_PAPER,
  issuer: DISABLED_FEDERATION,
} as const satisfies BooleanFact;

/** 智力残疾: intellectual disability. */
export const disabilityIntellectual = {
  path: 'disability.intellectual',
  type: 'boolean',
  label: { zh: '智力残疾', en: 'intellectual disability' },
  question: { zh: '儿童是否有智力残疾？', en: 'Does the child have an intellectual disability?' },
  sentence: '2.4-1',
  document: DISABILITY_CARD_PAPER,
  issuer: DISABLED_FEDERATION,
} as const satisfies BooleanFact;

/** 精神残疾: recorded, no rule reads it. */
export const disabilityMental = {
  path: 'disability.mental',
  type: 'boolean',
  label: { zh: '精神残疾', en: 'mental disability' },
  question: { zh: '儿童是否有精神残疾？', en: 'Does the child have a mental disability?' },
  sentence: null,
  document: DISABILITY_CARD_PAPER,
  issuer: DISABLED_FEDERATION,
} as const satisfies BooleanFact;

/** 孤独症: autism. */
export const disabilityAutism = {
  path: 'disability.autism',
  type: 'boolean',
  label: { zh: '孤独症', en: 'autism' },
  question: { zh: '儿童是否有孤独症？', en: 'Does the child have autism?' },
  sentence: '2.4-1',
  document: DIAGNOSIS_PAPER,
  issuer: HOSPITAL,
} as const satisfies BooleanFact;
