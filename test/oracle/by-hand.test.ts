/** Rules of the oracle with both sides of each bound, worked out by hand from how the policy is read. */
import { describe, expect, it } from 'vitest';
import { decide } from './decide.js';
import type { Decision } from './decision.js';
import { expectedResult } from './expected.js';
import { type FactValue, nest } from './facts.js';
import { ORPHAN, PLAIN, without } from './plain.js';
import { STRENGTHS, UNITS } from './strengths.js';

type Facts = Readonly<Record<string, FactValue>>;

const CONTEXT = { on: '2017-06-01' };

function plain(facts: Facts): Decision {
  return decide({ ...PLAIN, ...facts }, CONTEXT);
}

describe('the care fee of work injury insurance', () => {
  const nursed = { ...PLAIN, 'disability.certified': true, 'disability.grade': 1, workInjuryCareFee: true };

  it('excludes from 16 on, and not on the birthday itself', () => {
    const after = expectedResult(nest({ ...nursed, birthDate: '2001-05-31' }), CONTEXT);
    expect(after.benefits['nursing-subsidy']).toMatchObject({
      status: 'excluded',
      excludedBy: ['workInjuryCareFee'],
    });
    const birthday = expectedResult(nest({ ...nursed, birthDate: '2001-06-01' }), CONTEXT);
    expect(birthday.benefits['nursing-subsidy']).toMatchObject({ status: 'entitled', excludedBy: [] });
  });

  it('is not asked before 16, and is asked from then on', () => {
    const unknown = without(nursed, 'workInjuryCareFee');
    expect(expectedResult(nest({ ...unknown, birthDate: '2001-06-01' }), CONTEXT).missing).toEqual([]);
    const after = expectedResult(nest({ ...unknown, birthDate: '2001-05-31' }), CONTEXT);
    expect(after.benefits['nursing-subsidy']?.status).toBe('undetermined');
    expect(after.missing).toEqual(['workInjuryCareFee']);
  });
});

describe('in difficulty by the definition of 2.0-1', () => {
  const gone = { 'father.status': 'out-of-contact', 'mother.custody': 'detained' };

  it.each<[string, Facts]>([
    ['household in hardship', { 'household.inHardship': true }],
    ['registered poor', { 'household.registeredPoor': true }],
    ['HIV', { hiv: true }],
    ['threatened at home', { 'safety.harmFromGuardianship': true }],
    ['a parent harms', { 'mother.harmsChild': true }],
    ['another guardian harms', { 'guardianship.otherHarmsChild': true }],
    ['civil affairs named by a court', { 'guardianship.courtNamedCivilAffairs': true }],
    ['lives alone', { care: 'none' }],
    ['neither parent guards in fact', gone],
    [
      'the other guardian fails',
      { ...gone, 'guardianship.otherGuardian': true, 'guardianship.otherFailsDuty': true },
    ],
    [
      'the other guardian harms',
      { ...gone, 'guardianship.otherGuardian': true, 'guardianship.otherHarmsChild': true },
    ],
    ['disabled', { 'disability.certified': true }],
  ])('%s', (_, facts) => {
    expect(plain(facts).inDifficulty).toBe(true);
    expect(plain(facts).measures['case-file']).toBe(true);
    expect(plain(facts).measures['regular-visits']).toBe(true);
    // Not from here, or grown up: no child in difficulty of this city, whatever the reason.
    expect(plain({ ...facts, hukouDivision: '440103' }).inDifficulty).toBe(false);
    const adult = plain({ ...facts, birthDate: '1999-05-31' });
    expect([adult.inDifficulty, adult.measures['case-file']]).toEqual([false, false]);
  });

  it.each<[string, Facts]>([
    ['one parent guards', { 'father.status': 'out-of-contact' }],
    ['another guardian is effective', { ...gone, 'guardianship.otherGuardian': true }],
    ['a parent fails the duty beside one who guards', { 'father.failsDuty': true }],
    ['another guardian fails beside parents who guard', { 'guardianship.otherFailsDuty': true }],
    ['an accident', { 'safety.incident': 'accidental-injury' }],
    ['severe illness', { severeIllness: true }],
  ])('not: %s', (_, facts) => {
    expect(plain(facts).inDifficulty).toBe(false);
    expect(plain(facts).measures['case-file']).toBe(false);
  });
});

describe('capacity and guarding in fact', () => {
  /** Why a father does not guard: whether the reason leaves him the capacity. */
  const reasons: readonly [string, Facts, boolean][] = [
    ['dead', { 'father.status': 'deceased' }, false],
    ['incapable', { 'father.ableToGuard': false }, false],
    ['guardianship revoked', { 'father.guardianshipRevoked': true }, false],
    ['out of contact', { 'father.status': 'out-of-contact' }, true],
    ['detained', { 'father.custody': 'detained' }, true],
    ['serving a sentence', { 'father.custody': 'serving-sentence' }, true],
    ['in rehabilitation', { 'father.custody': 'compulsory-rehab' }, true],
    ['fails the duty', { 'father.failsDuty': true }, true],
    ['abandoned the child', { 'father.abandonedChild': true }, true],
    ['otherwise unable', { 'father.otherwiseUnable': true }, true],
  ];

  it.each(reasons)('%s', (_, facts, keepsCapacity) => {
    const alone = { ...facts, 'mother.status': 'deceased' };
    const { measures } = plain(alone);
    expect(measures['institution-guardianship']).toBe(!keepsCapacity);
    expect(measures['mandatory-report']).toBe(true);
    // Somebody else can be guardian: no institution, and no report unless for the failing itself.
    const other = plain({ ...alone, 'guardianship.otherGuardian': true }).measures;
    expect(other['institution-guardianship']).toBe(false);
    expect(other['mandatory-report']).toBe(facts['father.failsDuty'] === true);
    // The court named civil affairs: the institution takes the child, and there is a guardian.
    const named = plain({ ...alone, 'guardianship.courtNamedCivilAffairs': true }).measures;
    expect(named['institution-guardianship']).toBe(true);
    expect(named['mandatory-report']).toBe(facts['father.failsDuty'] === true);
    // The mother fails her duty and does not mend: the interim guardian comes when the father does not guard either.
    const interim = { ...facts, 'mother.failsDuty': true, 'mother.uncorrected': true };
    expect(plain(interim).measures['interim-guardianship']).toBe(true);
  });

  it('gives notice of a prisoner only where no guardian is left', () => {
    const prisoner = { 'father.custody': 'serving-sentence', 'mother.status': 'out-of-contact' };
    const notice = (facts: Facts): boolean => plain(facts).measures['custodian-notice'];
    expect(notice(prisoner)).toBe(true);
    expect(notice({ ...prisoner, 'father.custody': 'compulsory-rehab' })).toBe(true);
    expect(notice({ ...prisoner, 'father.custody': 'detained' })).toBe(false);
    expect(notice({ ...prisoner, 'mother.status': 'living' })).toBe(false);
    expect(notice({ ...prisoner, 'guardianship.otherGuardian': true })).toBe(false);
    expect(notice({ ...prisoner, 'guardianship.courtNamedCivilAffairs': true })).toBe(false);
    // A failing other guardian is still one that can be notified.
    const failing = { 'guardianship.otherGuardian': true, 'guardianship.otherFailsDuty': true };
    expect(notice({ ...prisoner, ...failing })).toBe(false);
  });
});

describe('mandatory report', () => {
  it.each<[Facts]>([
    [{ 'safety.harmFromGuardianship': true }],
    [{ 'safety.incident': 'missing' }],
    [{ 'father.failsDuty': true }],
    [{ 'mother.harmsChild': true }],
    [{ 'guardianship.otherFailsDuty': true }],
    [{ 'guardianship.otherHarmsChild': true }],
    [{ care: 'none' }],
  ])('%o', (facts) => {
    expect(plain(facts).measures['mandatory-report']).toBe(true);
    // Hukou is not asked; the age is.
    expect(plain({ ...facts, hukouDivision: '440103' }).measures['mandatory-report']).toBe(true);
    expect(plain({ ...facts, birthDate: '1999-05-31' }).measures['mandatory-report']).toBe(false);
  });
});

describe('education', () => {
  const paid = (facts: Facts, id: 'senior-fee-waiver' | 'special-preschool-subsidy'): boolean =>
    plain(facts).benefits[id].paid;

  it('waives the fee for pupils from here or living here, of any age', () => {
    const pupil = { 'education.stage': 'senior', 'household.registeredPoor': true, birthDate: '1997-01-01' };
    expect(paid(pupil, 'senior-fee-waiver')).toBe(true);
    expect(paid({ ...pupil, hukouDivision: '440103' }, 'senior-fee-waiver')).toBe(true);
    expect(paid({ ...pupil, residenceDivision: '440103' }, 'senior-fee-waiver')).toBe(true);
    const elsewhere = { hukouDivision: '440103', residenceDivision: '440103' };
    expect(paid({ ...pupil, ...elsewhere }, 'senior-fee-waiver')).toBe(false);
    expect(paid({ ...pupil, 'education.enrolled': false }, 'senior-fee-waiver')).toBe(false);
  });

  it('subsidises special preschool for those in it', () => {
    const pupil = {
      birthDate: '2013-01-01',
      'disability.certified': true,
      'education.stage': 'preschool',
      'education.setting': 'special',
    };
    expect(paid(pupil, 'special-preschool-subsidy')).toBe(true);
    expect(paid({ ...pupil, 'education.enrolled': false }, 'special-preschool-subsidy')).toBe(false);
  });

  it('goes on for a grown orphan who is still at school', () => {
    const grown = { ...ORPHAN, birthDate: '1999-05-31', orphanAtEighteen: true };
    const still = { ...grown, 'education.continuousSinceEighteen': true };
    const result = (facts: Facts): unknown => {
      const { benefits, categories } = plain(facts);
      return [
        categories.orphan,
        benefits['orphan-living'].paid,
        benefits['adult-orphan-continuation'].paid,
        benefits['work-study-priority'].paid,
      ];
    };
    expect(result(still)).toEqual([false, true, true, true]);
    expect(result(grown)).toEqual([false, false, false, false]);
    expect(result({ ...still, 'education.enrolled': false })).toEqual([false, false, false, false]);
    expect(result({ ...still, hukouDivision: '440103' })).toEqual([false, false, false, false]);
    // On the day before: an orphan, and nothing to continue yet.
    expect(result({ ...still, birthDate: '1999-06-01' })).toEqual([true, true, false, false]);
  });
});

describe('strengths and units', () => {
  it('takes the strength from the verb', () => {
    const of = (strength: string): string[] =>
      Object.entries(STRENGTHS)
        .filter(([, value]) => value === strength)
        .map(([id]) => id);
    expect(of('progressive')).toEqual(['rehabilitation-0-6']);
    expect(of('by-reference')).toEqual(['critical-illness-insurance', 'cochlear-implant']);
    expect(of('may-apply')).toEqual([
      'hardship-disability-subsidy',
      'nursing-subsidy',
      'charity-medical-card',
    ]);
    expect(of('supported')).toEqual([
      'work-study-priority',
      'institution-special-classes',
      'institution-rehabilitation',
      'priority-rehabilitation',
    ]);
    expect(of('due')).toHaveLength(19);
  });

  it('pays six benefits by the month', () => {
    expect(Object.values(UNITS).filter((unit) => unit === 'CNY/month')).toHaveLength(6);
  });
});
