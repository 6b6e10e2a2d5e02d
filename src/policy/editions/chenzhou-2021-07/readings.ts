import type { Reading } from '../../../logic/reading.js';

/** 16—17周岁才提出的，能否新纳入特困. */
export const newAtSixteen = {
  id: 'new-at-sixteen',
  question: {
    zh: '已满16周岁、未满18周岁且此前未纳入的儿童，能否新纳入特困救助供养？',
    en: 'Does a child of 16 or 17 who was not in destitute support before enter it?',
  },
  default: 'enters',
  options: {
    enters: { zh: '可以新纳入', en: 'it enters' },
    'only-who-stays': { zh: '只有原已纳入的继续', en: 'only those who were in stay' },
  },
  ground: {
    zh: '2020年7月的通知将年龄放宽至18周岁，报道称符合条件的16至18周岁未成年人全部纳入',
    en: 'the notice of July 2020 raises the age to 18; it was reported that all minors of 16 to 18 who meet the conditions come in',
  },
  sentences: ['t20-1', 'm43-1', 'm43-2'],
} as const satisfies Reading;

/** 同时符合两种保障条件的，按哪一种. */
export const schemeChoice = {
  id: 'scheme-choice',
  question: {
    zh: '同时符合特困与孤儿（事实无人抚养儿童）条件的，按哪一种保障？',
    en: 'Which scheme is a child in that meets both destitute support and the orphan or unattended scheme?',
  },
  default: 'orphan-scheme',
  options: {
    'orphan-scheme': { zh: '孤儿、事实无人抚养儿童保障', en: 'the orphan or unattended scheme' },
    'as-recorded': { zh: '按记录的选择', en: 'as its choice is recorded' },
  },
  ground: {
    zh: '孤儿标准不低于特困标准，未记录的不推定为放弃',
    en: 'the orphan rate is not below that of destitute support; to give it up is not presumed',
  },
  sentences: ['m43-4'],
} as const satisfies Reading;
