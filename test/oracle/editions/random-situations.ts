/** Situations in which the rules of the later editions meet, for the random cases. */
import fc from 'fast-check';
import { LOST_STATUSES, PARENTS, type ParentName } from '../facts.js';
import type { Facts } from '../random-situations.js';

const lostStatus = fc.constantFrom(...LOST_STATUSES);

/** No ground of 2020, so that the one put on top of it decides. */
function withoutGround(parent: ParentName): Facts {
  return {
    [`${parent}.status`]: 'living',
    [`${parent}.custody`]: 'none',
    [`${parent}.seriouslyIll`]: false,
    [`${parent}.guardianshipRevoked`]: false,
    [`${parent}.disabilityCertified`]: false,
    [`${parent}.custodySixMonths`]: false,
    [`${parent}.restrictedOtherwise`]: false,
    [`${parent}.deported`]: false,
  };
}

/** One ground of 2020 at most, some of them just missed. */
function laterGround(parent: ParentName): fc.Arbitrary<Facts> {
  return fc
    .constantFrom<Facts[]>(
      {},
      { disabilityCertified: true, disabilityGrade: 2, disabilityMentalOrIntellectual: false },
      { disabilityCertified: true, disabilityGrade: 3, disabilityMentalOrIntellectual: true },
      { disabilityCertified: true, disabilityGrade: 3, disabilityMentalOrIntellectual: false },
      { disabilityGrade: 1 },
      { seriouslyIll: true },
      { custody: 'serving-long-sentence' },
      { custody: 'serving-sentence', custodySixMonths: true },
      { custody: 'detained', custodySixMonths: true },
      { custody: 'compulsory-rehab' },
      { restrictedOtherwise: true, custodySixMonths: true },
      { restrictedOtherwise: true },
      { custodySixMonths: true },
      { status: 'out-of-contact' },
      { guardianshipRevoked: true },
      { deported: true },
      { abandonedChild: true },
      { otherwiseUnable: true },
    )
    .map((facts) => ({
      ...withoutGround(parent),
      ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [`${parent}.${name}`, value])),
    }));
}

const [FATHER, MOTHER] = PARENTS;

/** Unattended or nearly, one way or another. */
const parents: fc.Arbitrary<Facts> = fc.oneof(
  fc
    .record({ status: lostStatus, mother: laterGround(MOTHER) })
    .map(({ status, mother }): Facts => ({ ...mother, 'father.status': status })),
  fc
    .record({ father: laterGround(FATHER), mother: laterGround(MOTHER) })
    .map(({ father, mother }): Facts => ({ ...father, ...mother })),
  fc.record({ 'father.status': lostStatus, 'mother.status': lostStatus }),
);

const HERE: Facts = { hukouDivision: '431021' };

/** An unattended child beside what its benefit tops up, excludes or gives way to. */
export const laterSituation: fc.Arbitrary<Facts> = fc.oneof(
  parents,
  fc
    .record({
      parents,
      beside: fc.constantFrom<Facts[]>(
        { 'household.meetsMinimumLiving': true },
        { 'household.meetsMinimumLiving': true, 'disability.certified': true, 'disability.grade': 2 },
        {
          'household.meetsMinimumLiving': false,
          'household.inHardship': true,
          'disability.certified': true,
        },
        { hasIncomeSource: false, supporterAble: false },
        { hasIncomeSource: false, supporterAble: false, choosesDestituteSupport: true },
        { hasIncomeSource: false, 'household.meetsMinimumLiving': false, destituteBeforeSixteen: true },
        { hiv: true },
        { hiv: true, 'household.meetsMinimumLiving': true },
        { care: 'institution' },
        { 'household.meetsMinimumLiving': false, 'household.inHardship': false, supporterAble: true },
      ),
    })
    .map(({ parents: facts, beside }): Facts => ({ ...HERE, ...facts, ...beside })),
  // At school beyond 18.
  fc
    .record({
      stage: fc.constantFrom('senior', 'vocational', 'tertiary'),
      before: fc.constantFrom('unattendedAtEighteen', 'destituteAtEighteen', 'orphanAtEighteen'),
    })
    .map(
      ({ stage, before }): Facts => ({
        ...HERE,
        [before]: true,
        hasIncomeSource: false,
        supporterAble: false,
        'education.enrolled': true,
        'education.continuousSinceEighteen': true,
        'education.stage': stage,
      }),
    ),
  // Rehabilitation with a residence permit.
  fc.record({ permit: fc.constantFrom('431021', '440103', 'none'), poor: fc.boolean() }).map(
    ({ permit, poor }): Facts => ({
      hukouDivision: '440103',
      residencePermitDivision: permit,
      'disability.hearing': true,
      'household.registeredPoor': poor,
    }),
  ),
);
