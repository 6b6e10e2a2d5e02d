import type { Bilingual } from '../../logic/bilingual.js';
import type { CaseValue } from '../../logic/wording.js';
import type { Portrait } from './agenda.js';

/** Children whose money is drawn by age and by income. Invented. */

const LOST: Readonly<Record<string, CaseValue>> = {
  'father.status': 'deceased',
  'mother.status': 'deceased',
  care: 'institution',
};

const schooling = (age: number): Readonly<Record<string, CaseValue>> => {
  if (age < 3) return { 'education.stage': 'none', 'education.enrolled': false };
  if (age < 6) return { 'education.stage': 'preschool' };
  if (age < 12) return { 'education.stage': 'primary' };
  if (age < 15) return { 'education.stage': 'junior' };
  return age < 18 ? { 'education.stage': 'senior' } : { 'education.stage': 'tertiary' };
};

export const PORTRAITS: readonly Portrait[] = [
  {
    id: 'orphan',
    label: { zh: '机构供养孤儿，一直在校', en: 'orphan in an institution, always at school' },
    at: (age) => ({
      ...LOST,
      ...schooling(age),
      orphanAtEighteen: age >= 18,
      'education.continuousSinceEighteen': age >= 18,
    }),
  },
  {
    id: 'destitute',
    label: { zh: '农村特困：无生活来源，无人能抚养', en: 'rural, no income, no supporter able' },
    at: (age) => ({ ...schooling(age), hasIncomeSource: false, supporterAble: false }),
  },
  {
    id: 'hiv',
    label: { zh: '携带艾滋病病毒，家境一般', en: 'with HIV, in an ordinary household' },
    at: (age) => ({ ...schooling(age), hiv: true }),
  },
  {
    id: 'minimum-living',
    label: {
      zh: '农村低保（无收入），一级残疾',
      en: 'rural minimum living (no income), disabled of grade 1',
    },
    at: (age) => ({
      ...schooling(age),
      'household.meetsMinimumLiving': true,
      'household.inHardship': true,
      'household.incomePerCapita': '0',
      'disability.certified': true,
      'disability.grade': 1,
      'disability.physical': true,
    }),
  },
];

/** A disabled pupil of a senior school in a rural household: what hangs on the line of minimum living. */
export const ON_THE_LINE = {
  label: { zh: '公办普通高中持证残疾学生（三级）', en: 'disabled pupil (grade 3) of a public senior school' },
  facts: {
    'education.stage': 'senior',
    'household.rural': true,
    'disability.certified': true,
    'disability.grade': 3,
    'disability.physical': true,
  },
  age: 16,
};

/** The line of minimum living support of one of the two schemes, in yuan. */
export function minimumLivingLine(isRural: boolean, amount: string): Bilingual {
  const scheme = isRural ? { zh: '农村', en: 'rural' } : { zh: '城市', en: 'urban' };
  return { zh: `${scheme.zh}低保标准${amount}元`, en: `${scheme.en} line of ${amount} yuan` };
}
