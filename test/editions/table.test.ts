import { describe, expect, it } from 'vitest';
import type { EditionCase } from '../../src/editions.js';
import { assess } from '../../src/index.js';

/**
 * Situations of the published table, one at a time; two by two they are rows of `fixtures/editions/pairs.json`. What each is
 * recorded as, with nothing else against it.
 */
const QUIET = {
  disabilityCertified: false,
  seriouslyIll: false,
  custody: 'none',
  custodySixMonths: false,
  restrictedOtherwise: false,
  guardianshipRevoked: false,
  deported: false,
} as const;

type Parent = NonNullable<EditionCase['father']> & NonNullable<EditionCase['mother']>;

const SITUATIONS: Readonly<Record<string, Parent>> = {
  死亡: { status: 'deceased' },
  失踪: { status: 'declared-missing' },
  重残: { ...QUIET, status: 'living', disabilityCertified: true, disabilityGrade: 2 },
  重病: { ...QUIET, status: 'living', seriouslyIll: true },
  服刑或强戒: { ...QUIET, status: 'living', custody: 'compulsory-rehab', custodySixMonths: true },
  失联: { ...QUIET, status: 'out-of-contact', outOfContactReported: '2020-03-15' },
};

const LOST = ['死亡', '失踪'];

const child = (father: Parent, mother: Parent): EditionCase => ({
  birthDate: '2012-05-01',
  hukouDivision: '431021',
  care: 'kin',
  hiv: false,
  household: { meetsMinimumLiving: false },
  supporterAble: true,
  disability: { certified: false },
  father,
  mother,
});

describe('one parent in a situation', () => {
  it.each(Object.keys(SITUATIONS).filter((name) => !LOST.includes(name)))(
    'one %s parent beside an able one is not enough',
    (name) => {
      const able: Parent = { ...QUIET, status: 'living' };
      const ill = SITUATIONS[name] ?? able;
      const { categories } = assess(child(ill, able), { on: '2020-09-16', edition: 'chenzhou-2020' });
      expect(categories.unattended).toBe(false);
    },
  );
});

describe('each ground at its bound', () => {
  const dead: Parent = { status: 'deceased' };
  const unattended = (mother: Parent, on = '2021-06-01', readings = {}): boolean | null =>
    assess(child(dead, { ...QUIET, status: 'living', ...mother }), { on, edition: 'chenzhou-2020', readings })
      .categories.unattended;

  it.each([
    [{ disabilityCertified: true, disabilityGrade: 1 }, true],
    [{ disabilityCertified: true, disabilityGrade: 2, disabilityMentalOrIntellectual: false }, true],
    [{ disabilityCertified: true, disabilityGrade: 3, disabilityMentalOrIntellectual: false }, false],
    [{ disabilityCertified: true, disabilityGrade: 3, disabilityMentalOrIntellectual: true }, true],
    [{ disabilityCertified: true, disabilityGrade: 4, disabilityMentalOrIntellectual: true }, true],
    [{ disabilityCertified: true, disabilityGrade: 4 }, null],
    [{ disabilityCertified: false, disabilityGrade: 1 }, false],
    [{ severelyDisabled: true }, false],
    [{ abandonedChild: true }, false],
    [{ otherwiseUnable: true }, false],
    [{ custody: 'serving-sentence', custodySixMonths: true }, true],
    [{ custody: 'serving-sentence', custodySixMonths: false }, false],
    [{ custody: 'serving-sentence', custodySixMonths: null }, null],
    [{ custody: 'serving-long-sentence', custodySixMonths: null }, true],
    [{ custody: 'detained', custodySixMonths: true }, true],
    [{ custody: 'none', custodySixMonths: true }, false],
    [{ custody: 'none', custodySixMonths: true, restrictedOtherwise: true }, true],
    [{ status: 'out-of-contact', outOfContactReported: '2020-11-30' }, true],
    [{ status: 'out-of-contact', outOfContactReported: '2020-12-01' }, false],
    [{ status: 'out-of-contact' }, null],
    [{ status: 'living', outOfContactReported: '2020-01-01' }, false],
    [{ deported: true }, true],
    [{ guardianshipRevoked: true }, true],
  ] as const satisfies readonly (readonly [Parent, boolean | null])[])('%j: %s', (mother, expected) => {
    expect(unattended(mother)).toBe(expected);
  });

  it('counts revoked guardianship and deportation only where 民发〔2020〕125号 is taken to be in force', () => {
    const before = { 'added-grounds': 'does-not-count' };
    expect(unattended({ deported: true }, '2020-06-01', before)).toBe(false);
    expect(unattended({ guardianshipRevoked: true }, '2020-06-01', before)).toBe(false);
  });
});
