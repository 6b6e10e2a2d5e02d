import { FactDictionary } from '../../src/case/fact-dictionary.js';
import { all, byReading, holds, under, within, yes } from '../../src/logic/expression.js';
import type { BooleanFact, DateFact, DivisionFact, TextFact } from '../../src/logic/fact.js';
import type { Reading } from '../../src/logic/reading.js';
import { standard } from '../../src/money/amount.js';
import { entitlements } from '../../src/policy/entitlements.js';
import type {
  BenefitRule,
  CategoryRule,
  ConditionRule,
  Exclusion,
  FirstMonth,
  LastMonth,
  Policy,
  PolicyText,
} from '../../src/policy/policy.js';
import { verdictsOf } from '../../src/policy/verdicts.js';

/**
 * A policy of another city, made up: three rules, two facts beside the day of birth and the district, one standard, one
 * reading, one exclusion.
 */
export interface MealIds {
  readonly category: 'pupil';
  readonly benefit: 'school-meal';
  readonly measure: never;
  readonly fact: 'id' | 'birthDate' | 'district' | 'atSchool' | 'boards';
  readonly standard: 'meal-rate';
  readonly holder: 'boards';
}

const paper = {
  document: { zh: '学籍卡', en: 'school record' },
  issuer: { zh: '学校', en: 'school' },
} as const;

const id: TextFact<'id'> = {
  path: 'id',
  type: 'text',
  label: { zh: '编号', en: 'key' },
  question: { zh: '编号？', en: 'Key?' },
  sentence: null,
  ...paper,
};
const birthDate: DateFact<'birthDate'> = {
  path: 'birthDate',
  type: 'date',
  label: { zh: '出生日期', en: 'date of birth' },
  question: { zh: '何时出生？', en: 'Born when?' },
  sentence: '1',
  ...paper,
};
const district: DivisionFact<'district'> = {
  path: 'district',
  type: 'division',
  allowsNone: false,
  label: { zh: '所在区', en: 'district' },
  question: { zh: '住在哪个区？', en: 'Which district?' },
  sentence: '1',
  ...paper,
};
const atSchool: BooleanFact<'atSchool'> = {
  path: 'atSchool',
  type: 'boolean',
  label: { zh: '在校', en: 'at school' },
  question: { zh: '是否在校？', en: 'At school?' },
  sentence: '1',
  ...paper,
};
const boards: BooleanFact<'boards'> = {
  path: 'boards',
  type: 'boolean',
  label: { zh: '寄宿', en: 'boards' },
  question: { zh: '是否寄宿？', en: 'Boarding?' },
  sentence: '3',
  ...paper,
};

const pupilScope: Reading<'pupil-scope', 'city' | 'anywhere'> = {
  id: 'pupil-scope',
  question: { zh: '是否限本市？', en: 'Only in this city?' },
  default: 'city',
  options: { city: { zh: '限本市', en: 'this city' }, anywhere: { zh: '不限', en: 'anywhere' } },
  ground: { zh: '第一条称本市学生', en: 'sentence 1 says pupils of this city' },
  sentences: ['1'],
};

/** A meal is eaten in the month in which it is approved, and until the birthday. */
const firstMonth: FirstMonth = {
  id: 'first-month',
  question: { zh: '从哪个月起补助？', en: 'From which month?' },
  default: 'approval-month',
  options: {
    'month-after-approval': { zh: '批准的次月', en: 'the month after the approval' },
    'approval-month': { zh: '批准的当月', en: 'the month of the approval' },
  },
  ground: { zh: '第二条称每月', en: 'sentence 2 says every month' },
  sentences: ['2'],
};

const lastMonth: LastMonth = {
  id: 'last-month',
  question: { zh: '补助到哪个月为止？', en: 'Until which month?' },
  default: 'birthday-month',
  options: {
    'birthday-month': { zh: '生日当月', en: 'the month of the birthday' },
    'month-before': { zh: '生日的上一个月', en: 'the month before the birthday' },
  },
  ground: { zh: '第一条称未满十二周岁', en: 'sentence 1 says under twelve' },
  sentences: ['1'],
};

const pupil: CategoryRule<'pupil'> = {
  kind: 'category',
  id: 'pupil',
  label: { zh: '小学生', en: 'pupil' },
  sentences: ['1'],
  when: all(
    under(birthDate, 12),
    yes(atSchool),
    byReading(pupilScope, { city: within(district, '4301'), anywhere: all() }),
  ),
};

const inDifficulty: ConditionRule<'in-difficulty'> = {
  kind: 'condition',
  id: 'in-difficulty',
  label: { zh: '政策对象', en: 'in scope' },
  sentences: ['1'],
  when: holds(pupil),
};

const schoolMeal: BenefitRule<'school-meal', 'meal-rate'> = {
  kind: 'benefit',
  id: 'school-meal',
  label: { zh: '午餐补助', en: 'school meal' },
  sentences: ['2'],
  when: holds(pupil),
  strength: 'due',
  unit: 'CNY/month',
  amount: standard('meal-rate'),
};

const EXCLUSIONS: readonly Exclusion<'boards', 'school-meal'>[] = [
  {
    holder: 'boards',
    excludes: 'school-meal',
    sentence: '3',
    ground: { zh: '寄宿生在校就餐', en: 'boarders eat at school' },
    only: null,
  },
];

const entitled = entitlements<'boards'>([schoolMeal], EXCLUSIONS, () => yes(boards));

export const MEALS_TEXT: PolicyText = {
  sentences: [
    { id: '1', text: '本市未满十二周岁的在校学生为补助对象。', kind: 'definition', why: null },
    { id: '2', text: '补助对象每月发放午餐补助，不低于二百元。', kind: 'entitlement', why: null },
    { id: '3', text: '寄宿生不享受午餐补助。', kind: 'exclusion', why: null },
  ],
};

export const MEALS: Policy<MealIds> = {
  document: { id: '长午〔2020〕1号', title: '午餐补助办法', edition: 'meals-2020', from: '2020-09-01' },
  encoding: '1',
  dictionary: new FactDictionary<MealIds['fact']>([id, birthDate, district, atSchool, boards], []),
  birth: birthDate,
  county: district,
  readings: [pupilScope],
  ledgerReadings: [pupilScope, firstMonth, lastMonth],
  standards: {
    kinds: [
      {
        id: 'meal-rate',
        label: { zh: '午餐标准', en: 'meal rate' },
        unit: 'CNY/month',
        byScheme: false,
        floor: { amount: '200', sentence: '2' },
      },
    ],
    divisions: {
      prefix: '4301',
      name: { zh: '长沙市', en: 'Changsha' },
      outside: { zh: '长沙以外', en: 'outside Changsha' },
    },
    city: 430100,
  },
  verdicts: verdictsOf<MealIds>(
    { categories: [pupil], inDifficulty, benefits: [schoolMeal], measures: [] },
    (benefit) => entitled.get(benefit.id) ?? { paid: holds(benefit), obstacles: [] },
  ),
  exclusions: EXCLUSIONS,
  topUps: null,
  laterRules: [],
  doubts: [],
  amountDoubts: [],
  confidential: null,
  withheld: null,
  openList: null,
  order: [],
};

/** Names that only the policy of Chenzhou has. */
export const CHENZHOU_NAMES = /4310|郴|Chenzhou|2017〕3号|orphan|hukou/;
