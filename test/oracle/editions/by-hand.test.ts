/** The oracle of the editions against facts worked out by hand: it must be right before anything is compared with it. */
import { describe, expect, it } from 'vitest';
import { hasPassed } from '../calendar.js';
import type { OracleContext, Readings } from '../context.js';
import { expectedResult } from '../expected.js';
import { type FactValue, factsOf, nest } from '../facts.js';
import { monthly, PLAIN, without } from '../plain.js';

const LATER: Readonly<Record<string, FactValue>> = {
  ...PLAIN,
  residencePermitDivision: 'none',
  ...Object.fromEntries(
    (['father', 'mother'] as const).flatMap((parent): [string, FactValue][] => [
      [`${parent}.disabilityCertified`, false],
      [`${parent}.disabilityGrade`, 4],
      [`${parent}.disabilityMentalOrIntellectual`, false],
      [`${parent}.custodySixMonths`, false],
      [`${parent}.restrictedOtherwise`, false],
      [`${parent}.outOfContactReported`, '2019-01-01'],
      [`${parent}.deported`, false],
    ]),
  ),
  unattendedAtEighteen: false,
  'received.minimumLiving': '0',
  'received.destituteSupport': '0',
  'received.hardshipSubsidy': '0',
  destituteBeforeSixteen: false,
  destituteAtEighteen: false,
  choosesDestituteSupport: false,
};

/** Born 2010-01-01: ten years old on the day below. */
const CHILD = { ...LATER, birthDate: '2010-01-01' };
const UNATTENDED = { ...CHILD, 'father.status': 'deceased', 'mother.seriouslyIll': true, care: 'kin' };

function assessed(
  facts: Readonly<Record<string, FactValue>>,
  context: Partial<OracleContext> & { readonly edition: NonNullable<OracleContext['edition']> },
) {
  const known = factsOf(context.edition);
  const paths = new Set(known.map(({ path }) => path));
  const own = Object.fromEntries(Object.entries(facts).filter(([path]) => paths.has(path)));
  return expectedResult(nest(own, [], known), { on: '2020-06-15', ...context });
}

const in2020 = (facts: Readonly<Record<string, FactValue>>, readings: Readings = {}) =>
  assessed(facts, { edition: 'chenzhou-2020', readings });

describe('six months', () => {
  it.each([
    ['2020-03-15', '2020-09-15', false],
    ['2020-03-15', '2020-09-16', true],
    ['2020-08-27', '2021-02-27', false],
    ['2020-08-27', '2021-02-28', true],
    ['2020-08-28', '2021-02-28', false],
    ['2020-08-31', '2021-02-28', false],
    ['2020-08-31', '2021-03-01', true],
    ['2019-08-29', '2020-02-29', false],
    ['2019-08-29', '2020-03-01', true],
    ['2021-01-01', '2020-12-31', false],
  ])('reported on %s: passed on %s is %s', (reported, on, passed) => {
    expect(hasPassed(reported, 6, on, false)).toBe(passed);
  });

  it('passes a day earlier where the day itself counts', () => {
    expect(hasPassed('2020-03-15', 6, '2020-09-15', true)).toBe(true);
    expect(hasPassed('2020-08-31', 6, '2021-02-28', true)).toBe(true);
    expect(hasPassed('2020-08-31', 6, '2021-02-27', true)).toBe(false);
  });
});

describe('unattended in 2020', () => {
  const beside = (mother: Readonly<Record<string, FactValue>>, readings: Readings = {}) =>
    in2020({ ...CHILD, 'father.status': 'deceased', ...mother }, readings).categories.unattended;

  it('takes a dead parent and one with a ground of its own list', () => {
    expect(beside({})).toBe(false);
    expect(beside({ 'mother.disabilityCertified': true, 'mother.disabilityGrade': 2 })).toBe(true);
    expect(beside({ 'mother.disabilityCertified': true, 'mother.disabilityGrade': 3 })).toBe(false);
    expect(
      beside({
        'mother.disabilityCertified': true,
        'mother.disabilityGrade': 4,
        'mother.disabilityMentalOrIntellectual': true,
      }),
    ).toBe(true);
    expect(beside({ 'mother.severelyDisabled': true })).toBe(false);
    expect(beside({ 'mother.custody': 'serving-sentence' })).toBe(false);
    expect(beside({ 'mother.custody': 'serving-sentence', 'mother.custodySixMonths': true })).toBe(true);
    expect(beside({ 'mother.custody': 'serving-long-sentence' })).toBe(true);
    expect(beside({ 'mother.restrictedOtherwise': true })).toBe(false);
    expect(beside({ 'mother.restrictedOtherwise': true, 'mother.custodySixMonths': true })).toBe(true);
    expect(beside({ 'mother.custodySixMonths': true })).toBe(false);
    expect(beside({ 'mother.status': 'out-of-contact' })).toBe(true);
    expect(beside({ 'mother.status': 'out-of-contact', 'mother.outOfContactReported': '2019-12-15' })).toBe(
      false,
    );
    expect(beside({ 'mother.status': 'out-of-contact', 'mother.outOfContactReported': '2019-12-14' })).toBe(
      true,
    );
  });

  it('no longer takes 弃养 and 其他情况, and the two grounds of 民发〔2020〕125号 by a reading', () => {
    expect(beside({ 'mother.abandonedChild': true })).toBe(false);
    expect(beside({ 'mother.otherwiseUnable': true })).toBe(false);
    expect(beside({ 'mother.deported': true })).toBe(true);
    expect(beside({ 'mother.guardianshipRevoked': true })).toBe(true);
    expect(beside({ 'mother.deported': true }, { 'added-grounds': 'does-not-count' })).toBe(false);
  });
});

describe('the benefit tops up', () => {
  const standards = [
    monthly('orphan-community', '431000', '950'),
    { ...monthly('minimum-living', '431000', '310'), rural: false },
    monthly('hardship-disability-subsidy', '431000', '70'),
    monthly('nursing-subsidy', '431000', '70'),
  ];
  const paid = (facts: Readonly<Record<string, FactValue>>, readings: Readings = {}) =>
    assessed(facts, { edition: 'chenzhou-2020', standards, readings });

  it('is the whole rate where nothing else is received', () => {
    const result = paid(UNATTENDED);
    expect(result.benefits['unattended-living']).toMatchObject({ status: 'entitled', amount: '950.00' });
    expect(result.monthly).toEqual({ min: '950.00', max: '950.00' });
  });

  it('pays 640 beside 低保 of 310: two children for a quarter receive 3,840 (绥宁 2020)', () => {
    const result = paid({
      ...UNATTENDED,
      'household.meetsMinimumLiving': true,
      'household.incomePerCapita': '0',
    });
    expect(result.benefits['minimum-living']?.amount).toBe('310.00');
    expect(result.benefits['unattended-living']?.amount).toBe('640.00');
    expect(2 * 3 * 640).toBe(3840);
    expect(result.monthly).toEqual({ min: '950.00', max: '950.00' });
  });

  it('keeps the sum at the rate while the income of a 低保 household is not known', () => {
    const result = paid({
      ...without(UNATTENDED, 'household.incomePerCapita'),
      'household.meetsMinimumLiving': true,
    });
    expect(result.benefits['unattended-living']?.amount).toBeNull();
    expect(result.monthly).toEqual({ min: '950.00', max: '950.00' });
    expect(result.missing).toEqual(['household.incomePerCapita']);
  });

  it('deducts the hardship subsidy and leaves the nursing subsidy beside it', () => {
    const result = paid({
      ...UNATTENDED,
      'household.meetsMinimumLiving': true,
      'household.incomePerCapita': '0',
      'disability.certified': true,
      'disability.grade': 1,
    });
    // 950 - 310 - 70 = 570; with 310, 70 and the nursing subsidy of 70 the child has 1,020.
    expect(result.benefits['unattended-living']?.amount).toBe('570.00');
    expect(result.monthly).toEqual({ min: '1020.00', max: '1020.00' });
  });

  it('paid in full, excludes a hardship subsidy that needs no 低保', () => {
    const result = paid(
      {
        ...UNATTENDED,
        'household.inHardship': true,
        'disability.certified': true,
        'disability.grade': 3,
      },
      { 'hardship-subsidy-scope': 'low-income-too' },
    );
    expect(result.benefits['hardship-disability-subsidy']).toMatchObject({
      status: 'excluded',
      excludedBy: ['unattended-living'],
    });
    expect(result.benefits['unattended-living']?.amount).toBe('950.00');
  });

  it('is not known where what it deducts lacks its standard', () => {
    const result = assessed(
      { ...UNATTENDED, 'household.meetsMinimumLiving': true },
      { edition: 'chenzhou-2020', standards: standards.slice(0, 1) },
    );
    expect(result.benefits['unattended-living']).toMatchObject({ status: 'entitled', amount: null });
    expect(result.monthly).toEqual({ min: '0.00', max: null });
    expect(result.standardsMissing).toContain('minimum-living');
  });

  it('by a reading deducts what is recorded, and by another is half outside hardship', () => {
    const recorded = { ...UNATTENDED, 'received.minimumLiving': '310' };
    expect(paid(recorded, { 'top-up-basis': 'recorded' }).benefits['unattended-living']?.amount).toBe(
      '640.00',
    );
    expect(paid(recorded).benefits['unattended-living']?.amount).toBe('950.00');
    expect(
      paid(UNATTENDED, { 'hunan-half-rate': 'half-outside-hardship' }).benefits['unattended-living']?.amount,
    ).toBe('475.00');
  });

  it('gives way to the benefit for children with HIV', () => {
    const result = paid({ ...UNATTENDED, hiv: true });
    expect(result.benefits['unattended-living']).toMatchObject({
      status: 'excluded',
      excludedBy: ['hiv-living'],
    });
    expect(result.monthly).toEqual({ min: '950.00', max: '950.00' });
  });
});

describe('特困', () => {
  const SEVENTEEN = { ...LATER, birthDate: '2004-01-01', hasIncomeSource: false, supporterAble: false };
  const destitute = (edition: NonNullable<OracleContext['edition']>, readings: Readings = {}, more = {}) =>
    assessed({ ...SEVENTEEN, ...more }, { edition, on: '2021-08-01', readings }).categories.destitute;

  it('ends at 16, by a reading of 2020 at 18, and from 2021 at 18', () => {
    expect(destitute('chenzhou-2017')).toBe(false);
    expect(destitute('chenzhou-2020')).toBe(false);
    expect(destitute('chenzhou-2020', { 'destitute-age': 'under-18' })).toBe(true);
    expect(destitute('chenzhou-2021-07')).toBe(true);
    expect(destitute('chenzhou-2021-07', { 'new-at-sixteen': 'only-who-stays' })).toBe(false);
    expect(
      destitute('chenzhou-2021-07', { 'new-at-sixteen': 'only-who-stays' }, { destituteBeforeSixteen: true }),
    ).toBe(true);
  });

  it('goes on at school, not at a university', () => {
    const adult = {
      birthDate: '2002-01-01',
      destituteAtEighteen: true,
      'education.stage': 'vocational',
    };
    const support = (more: Readonly<Record<string, FactValue>>) =>
      assessed({ ...SEVENTEEN, ...adult, ...more }, { edition: 'chenzhou-2021-07', on: '2021-08-01' })
        .benefits['destitute-support']?.status;
    expect(support({})).toBe('entitled');
    expect(support({ 'education.stage': 'tertiary' })).toBe('not-entitled');
    expect(support({ destituteAtEighteen: false })).toBe('not-entitled');
  });

  it('gives way to the orphan rate unless the choice is recorded', () => {
    const orphan = {
      ...CHILD,
      'father.status': 'deceased',
      'mother.status': 'deceased',
      care: 'kin',
      hasIncomeSource: false,
      supporterAble: false,
      choosesDestituteSupport: true,
    };
    const usual = assessed(orphan, { edition: 'chenzhou-2021-07', on: '2021-08-01' });
    expect(usual.benefits['destitute-support']).toMatchObject({
      status: 'excluded',
      excludedBy: ['orphan-living'],
    });
    const chosen = assessed(orphan, {
      edition: 'chenzhou-2021-07',
      on: '2021-08-01',
      readings: { 'scheme-choice': 'as-recorded' },
    });
    expect(chosen.benefits['destitute-support']?.status).toBe('entitled');
    expect(chosen.benefits['orphan-living']?.status).toBe('not-entitled');
  });
});

describe('Hunan 2023', () => {
  const standards = [
    monthly('orphan-community', '431000', '950'),
    { ...monthly('minimum-living', '431000', '310'), rural: false },
  ];
  const inHunan = (facts: Readonly<Record<string, FactValue>>) =>
    assessed(facts, { edition: 'hunan-2023-12', on: '2024-01-15', standards });
  const POOR = { 'household.meetsMinimumLiving': true, 'household.incomePerCapita': '0' };

  it('tops 低保 up for an orphan and for a child with HIV, who had both before', () => {
    const orphan = inHunan({
      ...CHILD,
      ...POOR,
      'father.status': 'deceased',
      'mother.status': 'deceased',
      care: 'kin',
    });
    expect(orphan.benefits['minimum-living']).toMatchObject({ status: 'entitled', amount: '310.00' });
    expect(orphan.benefits['orphan-living']).toMatchObject({ status: 'entitled', amount: '640.00' });
    const hiv = inHunan({ ...CHILD, ...POOR, hiv: true });
    expect(hiv.monthly).toEqual({ min: '950.00', max: '950.00' });
    const before = assessed(
      { ...CHILD, ...POOR, hiv: true },
      { edition: 'chenzhou-2021-07', on: '2021-08-01', standards },
    );
    expect(before.monthly).toEqual({ min: '1260.00', max: '1260.00' });
  });
});

describe('rehabilitation from 2018', () => {
  const SIX = { ...LATER, birthDate: '2015-06-01', 'disability.hearing': true };
  const status = (facts: Readonly<Record<string, FactValue>>, readings: Readings = {}) =>
    assessed({ ...SIX, ...facts }, { edition: 'chenzhou-2018-10', on: '2019-01-01', readings }).benefits[
      'rehabilitation-0-6'
    ]?.status;

  it('is for the groups that the document names, with hukou or a residence permit', () => {
    expect(status({})).toBe('not-entitled');
    expect(status({ 'household.registeredPoor': true })).toBe('entitled');
    expect(status({ 'household.inHardship': true })).toBe('entitled');
    expect(status({ 'household.inHardship': true }, { 'rehabilitation-hardship': 'named-groups-only' })).toBe(
      'not-entitled',
    );
    const elsewhere = { hukouDivision: '440103', 'household.registeredPoor': true };
    expect(status(elsewhere)).toBe('not-entitled');
    expect(status({ ...elsewhere, residencePermitDivision: '431021' })).toBe('entitled');
  });
});
