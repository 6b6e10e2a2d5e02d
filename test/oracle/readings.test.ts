/**
 * Each reading with a child for whom its two options part ways; expected values worked out by hand from how the policy
 * is read. A row names what the default says and what the alternative says instead.
 */
import { describe, expect, it } from 'vitest';
import { areReadings, type OracleContext, READINGS } from './context.js';
import { type ExpectedResult, expectedResult } from './expected.js';
import { type FactValue, nest } from './facts.js';
import { monthly, ORPHAN, PLAIN } from './plain.js';

const ON = '2017-06-01';

interface Row {
  readonly reading: string;
  readonly child: Readonly<Record<string, FactValue>>;
  /** Each path with the answer by default and the answer under the alternative. */
  readonly answers: Readonly<Record<string, readonly [unknown, unknown]>>;
  readonly standards?: OracleContext['standards'];
}

const PAID: readonly [string, string] = ['entitled', 'not-entitled'];
const REFUSED: readonly [string, string] = ['not-entitled', 'entitled'];
const DESTITUTE = { hasIncomeSource: false, supporterAble: false };
const DISABLED = { 'disability.certified': true, 'disability.grade': 3 };
const SENIOR = { birthDate: '2001-01-01', 'education.stage': 'senior' };
const UNATTENDED = { 'father.status': 'deceased', 'mother.seriouslyIll': true };

const ROWS: readonly Row[] = [
  {
    // Eighteen today.
    reading: 'birthday',
    child: { ...ORPHAN, birthDate: '1999-06-01' },
    answers: { 'benefits.orphan-living.status': PAID, inDifficulty: [true, false] },
  },
  {
    reading: 'zero-to-six',
    child: { ...PLAIN, birthDate: '2011-01-01', 'disability.autism': true },
    answers: { 'benefits.rehabilitation-0-6.status': PAID },
  },
  {
    reading: 'three-to-six',
    child: {
      ...PLAIN,
      ...DISABLED,
      birthDate: '2011-01-01',
      'education.stage': 'preschool',
      'education.setting': 'special',
    },
    answers: { 'benefits.special-preschool-subsidy.status': PAID },
  },
  {
    reading: 'foundling-hukou',
    child: {
      ...PLAIN,
      hukouDivision: 'none',
      'father.status': 'unidentified',
      'mother.status': 'unidentified',
    },
    answers: { 'categories.orphan': [true, false], 'benefits.orphan-living.status': PAID },
  },
  {
    reading: 'both-declared-missing',
    child: { ...PLAIN, 'father.status': 'declared-missing', 'mother.status': 'declared-missing' },
    answers: { 'categories.orphan': [true, false], 'categories.unattended': [false, true] },
  },
  {
    reading: 'unidentified-parent',
    child: { ...PLAIN, 'father.status': 'unidentified', 'mother.otherwiseUnable': true },
    answers: { 'categories.unattended': [true, false] },
  },
  {
    reading: 'minimum-living-supporter',
    child: { ...PLAIN, supporterAble: false, 'household.meetsMinimumLiving': true },
    // In 低保 for every other rule all the same.
    answers: {
      'categories.minimum-living': [true, false],
      'benefits.schooling-aid.status': ['entitled', 'entitled'],
    },
  },
  {
    reading: 'detained-scope',
    child: {
      ...PLAIN,
      'father.custody': 'serving-sentence',
      lacksFamilySupport: true,
      livelihoodInDistress: true,
    },
    answers: { 'categories.temporary': [false, true] },
  },
  {
    reading: 'street-hukou',
    child: { ...PLAIN, hukouDivision: '440103', street: true },
    answers: { 'benefits.street-services.status': PAID, inDifficulty: [false, false] },
  },
  {
    reading: 'difficulty-scope',
    child: { ...PLAIN, 'household.inHardship': true, 'education.enrolled': false },
    answers: {
      inDifficulty: [true, false],
      'measures.case-file': [true, false],
      'measures.regular-visits': [true, false],
      'measures.no-dropout': [true, false],
      'measures.village-assistance': [true, true],
    },
  },
  {
    // An able supporter: 2.1-3 alone would refuse; ten years old and without income.
    reading: 'unattended-route',
    child: { ...PLAIN, ...UNATTENDED, hasIncomeSource: false },
    answers: {
      'categories.unattended': [true, true],
      'categories.destitute': [false, true],
      'categories.minimum-living': [false, false],
      'benefits.destitute-support.status': REFUSED,
      'benefits.premium-subsidy.status': REFUSED,
      'benefits.schooling-aid.status': REFUSED,
    },
  },
  {
    // With an income of her own she goes the other way, into 低保: 400 less 150, and into what 低保 opens.
    reading: 'unattended-route',
    child: { ...PLAIN, ...UNATTENDED, ...DISABLED, 'household.incomePerCapita': '150' },
    standards: [{ ...monthly('minimum-living', '431000', '400'), rural: false }],
    answers: {
      'categories.destitute': [false, false],
      'categories.minimum-living': [false, true],
      'benefits.minimum-living.amount': [null, '250.00'],
      'benefits.hardship-disability-subsidy.status': REFUSED,
      'benefits.premium-subsidy.status': REFUSED,
      'monthly.min': ['0.00', '250.00'],
    },
  },
  {
    reading: 'surviving-parent',
    child: { ...PLAIN, 'father.status': 'deceased', 'mother.status': 'out-of-contact' },
    answers: { 'categories.unattended': [false, true], 'categories.orphan': [false, false] },
  },
  {
    reading: 'surviving-parent',
    child: { ...PLAIN, 'father.status': 'deceased', 'mother.custody': 'detained' },
    answers: { 'categories.unattended': [false, true] },
  },
  {
    // Neither parent is lost: two parents in custody are no case of 一方死亡或失踪.
    reading: 'surviving-parent',
    child: { ...PLAIN, 'father.custody': 'detained', 'mother.custody': 'detained' },
    answers: { 'categories.unattended': [false, false] },
  },
  {
    reading: 'temporary-hukou',
    child: { ...PLAIN, hukouDivision: '440103', 'household.suddenHardship': true },
    answers: {
      'categories.temporary': [false, true],
      'benefits.temporary-relief.status': REFUSED,
      inDifficulty: [false, false],
    },
  },
  {
    reading: 'minimum-living-amount',
    child: { ...PLAIN, 'household.meetsMinimumLiving': true, 'household.incomePerCapita': '100.5' },
    standards: [
      { ...monthly('minimum-living', '431000', '300'), rural: false },
      monthly('minimum-living-supplement', '431000', '120'),
    ],
    answers: { 'benefits.minimum-living.amount': ['199.50', '120.00'] },
  },
  {
    reading: 'hardship-subsidy-scope',
    child: { ...PLAIN, ...DISABLED, 'household.inHardship': true },
    answers: { 'benefits.hardship-disability-subsidy.status': REFUSED },
  },
  {
    // Being registered as poor is not 家庭经济困难 as recorded.
    reading: 'hardship-subsidy-scope',
    child: { ...PLAIN, ...DISABLED, 'household.registeredPoor': true },
    answers: { 'benefits.hardship-disability-subsidy.status': ['not-entitled', 'not-entitled'] },
  },
  {
    reading: 'nursing-scope',
    child: { ...PLAIN, ...DISABLED, 'disability.grade': 4, 'disability.mental': true },
    answers: {
      'benefits.nursing-subsidy.status': REFUSED,
      // Severe stays grade 1–2.
      'benefits.premium-subsidy.status': ['not-entitled', 'not-entitled'],
    },
  },
  {
    // Destitute support is excluded itself and holds nothing.
    reading: 'orphan-and-minimum-living',
    child: { ...ORPHAN, ...DESTITUTE, 'household.meetsMinimumLiving': true },
    answers: {
      'benefits.minimum-living.status': ['excluded', 'entitled'],
      'benefits.minimum-living.excludedBy': [['orphan-living'], []],
      'benefits.destitute-support.status': ['excluded', 'excluded'],
    },
  },
  {
    reading: 'hiv-and-orphan',
    child: { ...ORPHAN, hiv: true },
    answers: { 'benefits.hiv-living.status': ['excluded', 'entitled'], 'monthly.max': ['600.00', '1200.00'] },
  },
  {
    reading: 'hiv-and-destitute',
    child: { ...PLAIN, ...DESTITUTE, hiv: true },
    answers: { 'benefits.destitute-support.status': ['entitled', 'excluded'] },
  },
  {
    reading: 'hiv-and-minimum-living',
    child: { ...PLAIN, 'household.meetsMinimumLiving': true, hiv: true },
    answers: {
      'benefits.minimum-living.status': ['entitled', 'excluded'],
      'benefits.minimum-living.excludedBy': [[], ['hiv-living']],
    },
  },
  {
    reading: 'destitute-subsidies',
    child: { ...PLAIN, ...DESTITUTE, ...DISABLED, 'disability.grade': 1 },
    answers: { 'benefits.nursing-subsidy.status': ['excluded', 'entitled'] },
  },
  {
    reading: 'hiv-subsidy',
    child: { ...PLAIN, ...DISABLED, 'household.meetsMinimumLiving': true, hiv: true },
    answers: { 'benefits.hardship-disability-subsidy.status': ['entitled', 'excluded'] },
  },
  {
    reading: 'hard-pressed',
    child: { ...PLAIN, severeIllness: true, hiv: true, 'insurance.aidEligible': true },
    answers: {
      'benefits.insurance-preference.status': REFUSED,
      'benefits.medical-aid-uplift.status': REFUSED,
    },
  },
  {
    reading: 'premium-aid',
    child: { ...PLAIN, 'insurance.aidEligible': true },
    answers: { 'benefits.premium-subsidy.status': PAID },
  },
  {
    reading: 'disabled-in-difficulty',
    child: { ...PLAIN, ...DISABLED },
    answers: { 'benefits.inclusive-schooling.status': PAID, inDifficulty: [true, true] },
  },
  {
    reading: 'disabled-in-difficulty',
    child: {
      ...PLAIN,
      ...DISABLED,
      birthDate: '2013-01-01',
      'education.stage': 'preschool',
      'education.setting': 'special',
    },
    answers: { 'benefits.special-preschool-subsidy.status': PAID },
  },
  {
    // Eighteen in February, in the last year of the senior stage.
    reading: 'free-education-age',
    child: {
      ...PLAIN,
      ...SENIOR,
      ...DISABLED,
      birthDate: '1999-02-01',
      'education.continuousSinceEighteen': true,
      'household.inHardship': true,
    },
    answers: { 'benefits.free-education-12.status': REFUSED },
  },
  {
    reading: 'senior-fee-age',
    child: { ...PLAIN, ...SENIOR, birthDate: '1998-01-01', 'household.registeredPoor': true },
    answers: { 'benefits.senior-fee-waiver.status': PAID },
  },
  {
    // From elsewhere, at school where she lives: 学生 of the city, not a child of the city.
    reading: 'senior-fee-age',
    child: { ...PLAIN, ...SENIOR, hukouDivision: '440103', 'household.registeredPoor': true },
    answers: { 'benefits.senior-fee-waiver.status': PAID },
  },
  {
    reading: 'private-school',
    child: { ...PLAIN, ...SENIOR, 'education.ownership': 'private', 'household.registeredPoor': true },
    answers: { 'benefits.senior-fee-waiver.status': REFUSED },
  },
  {
    reading: 'adult-orphan-scope',
    child: {
      ...ORPHAN,
      birthDate: '1998-01-01',
      orphanAtEighteen: true,
      'education.stage': 'tertiary',
      'education.continuousSinceEighteen': true,
    },
    answers: {
      'benefits.orphan-living.status': PAID,
      'benefits.adult-orphan-continuation.status': ['entitled', 'entitled'],
    },
  },
  {
    reading: 'compulsory-age',
    child: {
      ...PLAIN,
      birthDate: '2002-01-01',
      'household.inHardship': true,
      'education.stage': 'none',
      'education.enrolled': false,
    },
    answers: { 'measures.no-dropout': [true, false] },
  },
  {
    // Both fail the duty, with all their faculties: an order of its own (2.5-4), no loss of capacity.
    reading: 'incapacity',
    child: { ...PLAIN, 'father.failsDuty': true, 'mother.failsDuty': true },
    answers: {
      'measures.institution-guardianship': [false, true],
      'measures.mandatory-report': [true, true],
    },
  },
  {
    reading: 'interim-one-parent',
    child: { ...PLAIN, 'father.failsDuty': true, 'father.uncorrected': true },
    answers: { 'measures.interim-guardianship': [false, true] },
  },
  {
    reading: 'report-triggers',
    child: { ...PLAIN, care: 'none' },
    answers: { 'measures.mandatory-report': [true, false] },
  },
  {
    // An accident makes nobody a child in difficulty.
    reading: 'safety-scope',
    child: { ...PLAIN, 'safety.incident': 'accidental-injury' },
    answers: {
      'measures.mandatory-report': [true, false],
      'measures.police-response': [true, false],
      inDifficulty: [false, false],
    },
  },
];

function at(result: ExpectedResult, path: string): unknown {
  let value: unknown = result;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = new Map<string, unknown>(Object.entries(value)).get(key);
  }
  return value;
}

function underOption({ reading, child, standards = [] }: Row, option: string): ExpectedResult {
  const readings = { [reading]: option };
  if (!areReadings(readings)) throw new Error('a reading that there is not');
  return expectedResult(nest(child), { on: ON, standards, readings });
}

describe('readings', () => {
  it('are 34, and each has a child for whom its options part ways', () => {
    expect(Object.keys(READINGS)).toHaveLength(34);
    expect(new Set(ROWS.map(({ reading }) => reading))).toEqual(new Set(Object.keys(READINGS)));
  });

  for (const [id, [byDefault, alternative]] of Object.entries(READINGS)) {
    for (const row of ROWS.filter(({ reading }) => reading === id)) {
      it(`${id}: ${Object.keys(row.answers).join(', ')}`, () => {
        const first = underOption(row, byDefault);
        const second = underOption(row, alternative);
        for (const [path, answers] of Object.entries(row.answers)) {
          expect([path, at(first, path), at(second, path)]).toEqual([path, ...answers]);
        }
        expect(expectedResult(nest(row.child), { on: ON, standards: row.standards ?? [] })).toEqual(first);
      });
    }
  }
});
