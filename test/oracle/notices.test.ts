/** Later rules and doubtful records, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { type FactValue, nest } from './facts.js';
import { expectedDoubts, expectedLaterRules } from './notices.js';
import { monthly, ORPHAN, PLAIN, without } from './plain.js';

type Facts = Readonly<Record<string, FactValue>>;

/** The months of the later rules that are given. */
function later(facts: Facts, on: string): string[] {
  return expectedLaterRules(nest(facts), { on }).map(({ from }) => from.slice(0, 7));
}

/** Ten years old on any of the days below. */
function tenOn(on: string): Facts {
  return { ...PLAIN, birthDate: `${Number(on.slice(0, 4)) - 10}-01-01` };
}

describe('later rules', () => {
  it('begin on their day', () => {
    const deaf = (on: string): Facts => ({ ...tenOn(on), 'disability.hearing': true });
    expect(later(deaf('2018-09-30'), '2018-09-30')).toEqual([]);
    expect(later(deaf('2018-10-01'), '2018-10-01')).toEqual(['2018-10']);
    const unattended = (on: string): Facts => ({
      ...tenOn(on),
      'father.status': 'deceased',
      'mother.otherwiseUnable': true,
    });
    expect(later(unattended('2019-12-31'), '2019-12-31')).toEqual([]);
    expect(later(unattended('2020-01-01'), '2020-01-01')).toEqual(['2020-01']);
    expect(later(unattended('2023-12-01'), '2023-12-01')).toEqual(['2020-01', '2023-12']);
  });

  it('of 特困 go to those of 16 and 17 without means, and to the destitute', () => {
    const means = { hasIncomeSource: false, supporterAble: false };
    const born = (birthDate: string, facts: Facts): Facts => ({ ...PLAIN, birthDate, ...facts });
    expect(later(born('2004-07-28', means), '2020-07-29')).toEqual(['2020-07']);
    expect(later(born('2004-07-28', means), '2020-07-28')).toEqual([]);
    // Sixteen today is reached tomorrow.
    expect(later(born('2004-07-29', means), '2020-07-29')).toEqual([]);
    expect(later(born('2002-07-28', means), '2020-07-29')).toEqual([]);
    expect(later(born('2004-01-01', { ...means, hasIncomeSource: true }), '2020-07-29')).toEqual([]);
    expect(later(born('2004-01-01', { ...means, supporterAble: true }), '2021-07-01')).toEqual([]);
    // Not recorded is not no.
    const silent = without(born('2004-01-01', {}), 'hasIncomeSource', 'supporterAble');
    expect(later(silent, '2021-07-01')).toEqual(['2020-07', '2021-07']);
    expect(later({ ...tenOn('2021-07-01'), ...means }, '2021-07-01')).toEqual(['2021-07']);
  });

  it('of the three groups go to an orphan, also where the allowance is excluded or open', () => {
    const orphan = { ...ORPHAN, birthDate: '2013-01-01' };
    expect(later(orphan, '2023-12-01')).toEqual(['2023-12']);
    expect(later({ ...orphan, hiv: true }, '2023-12-01')).toEqual(['2023-12']);
    expect(later(without({ ...PLAIN, birthDate: '2013-01-01' }, 'hiv'), '2023-12-01')).toEqual(['2023-12']);
    expect(later({ ...PLAIN, birthDate: '2013-01-01' }, '2023-12-01')).toEqual([]);
  });

  it('of the definition without hukou go to everybody under 18', () => {
    expect(later({ ...tenOn('2025-05-01'), hukouDivision: '440103' }, '2025-05-01')).toEqual(['2025-05']);
    expect(later({ ...PLAIN, birthDate: '2007-04-30' }, '2025-05-01')).toEqual([]);
    expect(later(without(PLAIN, 'birthDate'), '2025-05-01')).toContain('2025-05');
  });
});

describe('doubts', () => {
  const sure = (facts: Facts): string[] =>
    expectedDoubts(nest(facts), { on: '2017-06-01', standards: STANDARDS })
      .filter((doubt) => doubt.sure)
      .map((doubt) => doubt.facts.join(' '));
  const STANDARDS = [
    { ...monthly('minimum-living', '431000', '400'), rural: true },
    { ...monthly('minimum-living', '431000', '500'), rural: false },
  ];
  const plain = { ...without(PLAIN, 'disability.grade') };

  it('none about an unremarkable record', () => {
    expect(expectedDoubts(nest(plain), { on: '2017-06-01', standards: STANDARDS })).toEqual([]);
  });

  it.each<[Facts, string]>([
    [{ 'father.status': 'deceased', 'mother.status': 'unidentified' }, 'father.status mother.status care'],
    [{ 'education.stage': 'none' }, 'education.enrolled education.stage'],
    [{ 'disability.grade': 2 }, 'disability.certified disability.grade'],
    [
      { 'household.meetsMinimumLiving': true, 'household.incomePerCapita': '500.01' },
      'household.incomePerCapita household.meetsMinimumLiving',
    ],
    [
      {
        'household.meetsMinimumLiving': true,
        'household.incomePerCapita': '400.01',
        'household.rural': true,
      },
      'household.incomePerCapita household.meetsMinimumLiving',
    ],
    [{ workInjuryCareFee: true }, 'birthDate workInjuryCareFee'],
    [{ hukouDivision: '431001' }, 'hukouDivision'],
    [{ residenceDivision: '431099' }, 'residenceDivision'],
    // Ten years old: 15 less 3 is 12, and 6 more 3 is 9.
    [{ 'education.stage': 'senior' }, 'birthDate education.stage'],
    [{ 'education.stage': 'tertiary' }, 'birthDate education.stage'],
    [{ 'education.stage': 'preschool' }, 'birthDate education.stage'],
    [{ birthDate: '2002-05-31' }, 'birthDate education.stage'],
    [{ birthDate: '2014-06-01' }, 'birthDate education.stage'],
  ])('%o', (facts, doubt) => {
    expect(sure({ ...plain, ...facts })).toEqual([doubt]);
  });

  it.each<[Facts]>([
    [{ 'father.status': 'deceased', 'mother.status': 'unidentified', care: 'kin' }],
    [{ 'father.status': 'deceased' }],
    [{ 'education.stage': 'none', 'education.enrolled': false }],
    [{ 'disability.grade': 2, 'disability.certified': true }],
    [{ 'household.meetsMinimumLiving': true, 'household.incomePerCapita': '500' }],
    [{ 'household.incomePerCapita': '500.01' }],
    [{ workInjuryCareFee: true, birthDate: '2001-05-31', 'education.stage': 'senior' }],
    [{ hukouDivision: '440103' }],
    [{ birthDate: '2002-06-01' }],
    [{ birthDate: '2013-05-30' }],
    [{ 'education.stage': 'tertiary', birthDate: '1980-01-01' }],
  ])('none: %o', (facts) => {
    expect(expectedDoubts(nest({ ...plain, ...facts }), { on: '2017-06-01', standards: STANDARDS })).toEqual(
      [],
    );
  });
});
