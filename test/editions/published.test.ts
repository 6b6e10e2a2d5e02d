import { describe, expect, it } from 'vitest';
import type { EditionCase } from '../../src/editions.js';
import { assess } from '../../src/index.js';

/** Published cases of after 2017, decided through the edition. */

const STANDARDS = [
  {
    standard: 'orphan-community',
    division: '431000',
    from: '2020-01-01',
    until: null,
    amount: '950',
    unit: 'CNY/month',
    source: '绥宁 2020: 950 a month',
  },
  {
    standard: 'minimum-living',
    division: '431000',
    from: '2020-01-01',
    until: null,
    amount: '410',
    unit: 'CNY/month',
    rural: true,
    source: 'made up, so that the difference is what was drawn',
  },
] as const;

describe('绥宁 2020: two children, first quarter, 1,860 drawn in 低保, 950 a month, 3,840 topped up', () => {
  // 1,860 over two children and three months is 310 a child a month: 410 less an income of 100.
  const child: EditionCase = {
    birthDate: '2011-03-02',
    hukouDivision: '431021',
    care: 'kin',
    hiv: false,
    hasIncomeSource: false,
    supporterAble: true,
    household: { meetsMinimumLiving: true, incomePerCapita: '100', rural: true },
    disability: { certified: false },
    father: { status: 'deceased' },
    mother: { status: 'living', seriouslyIll: true },
  };

  it('comes to 640 a child a month, 3,840 for both over the quarter', () => {
    const months = ['2020-01-15', '2020-02-15', '2020-03-15'];
    const paid = months.flatMap((on) =>
      [child, child].map((one) => {
        const { benefits, monthly } = assess(one, { on, edition: 'chenzhou-2020', standards: STANDARDS });
        expect(benefits['minimum-living'].amount).toBe('310.00');
        expect(monthly).toEqual({ min: '950.00', max: '950.00' });
        return Number(benefits['unattended-living'].amount);
      }),
    );
    expect(paid).toEqual([640, 640, 640, 640, 640, 640]);
    expect(paid.reduce((sum, amount) => sum + amount, 0)).toBe(3840);
  });

  it('comes to the same from what is recorded as received', () => {
    const drawn: EditionCase = {
      ...child,
      household: { meetsMinimumLiving: true, rural: true },
      received: { minimumLiving: '310', destituteSupport: '0', hardshipSubsidy: '0' },
    };
    const readings = { 'top-up-basis': 'recorded' };
    const { benefits } = assess(drawn, {
      on: '2020-02-15',
      edition: 'chenzhou-2020',
      standards: STANDARDS,
      readings,
    });
    expect(benefits['unattended-living'].amount).toBe('640.00');
  });
});

describe('卢氏 2023: both parents in prison, with grandparents', () => {
  it('is unattended until release', () => {
    const child: EditionCase = {
      birthDate: '2015-03-01',
      hukouDivision: '431023',
      care: 'kin',
      father: { status: 'living', custody: 'serving-long-sentence' },
      mother: { status: 'living', custody: 'serving-long-sentence' },
    };
    const { categories } = assess(child, { on: '2023-06-01', edition: 'chenzhou-2021-07' });
    expect(categories).toMatchObject({ orphan: false, unattended: true });
  });
});

describe('新晃 2022: mother died, father out of contact, with the grandfather', () => {
  const child = (report: string | null): EditionCase => ({
    birthDate: '2015-12-01',
    hukouDivision: '431021',
    care: 'kin',
    mother: { status: 'deceased' },
    father: { status: 'out-of-contact', otherwiseUnable: true, outOfContactReported: report },
  });
  const decided = (report: string | null) =>
    assess(child(report), { on: '2022-03-20', edition: 'chenzhou-2021-07' });

  it('is open while no report is recorded, and names the paper to fetch', () => {
    const { categories, missing } = decided(null);
    expect(categories).toMatchObject({ orphan: false, unattended: null });
    expect(missing).toContain('father.outOfContactReported');
  });

  it('is granted once the ground is recorded', () => {
    expect(decided('2021-09-19').categories.unattended).toBe(true);
  });
});

describe('枣阳 2023: father dead, mother sentenced, with grandparents', () => {
  const child = (sixMonths: boolean | null): EditionCase => ({
    birthDate: '2012-03-01',
    hukouDivision: '431021',
    care: 'kin',
    father: { status: 'deceased' },
    mother: { custody: 'serving-sentence', custodySixMonths: sixMonths },
  });
  const unattended = (sixMonths: boolean | null) =>
    assess(child(sixMonths), { on: '2023-05-10', edition: 'chenzhou-2021-07' }).categories.unattended;

  it('is open while the length of the sentence is not recorded, and granted once it is', () => {
    expect(unattended(null)).toBeNull();
    expect(unattended(true)).toBe(true);
  });
});
