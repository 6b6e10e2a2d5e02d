/** Situations in which rules meet, for the random cases. */
import fc from 'fast-check';
import { type FactValue, LOST_STATUSES, type ParentName } from './facts.js';

export type Facts = Record<string, FactValue>;

/** Most children have few of the hardships: true one time in four. */
export const seldom = fc.integer({ min: 0, max: 3 }).map((number) => number === 0);

const lostStatus = fc.constantFrom(...LOST_STATUSES);

/** Nothing in the way of guarding the child: what each corner below takes away again. */
function able(parent: ParentName): Facts {
  return {
    [`${parent}.status`]: 'living',
    [`${parent}.custody`]: 'none',
    [`${parent}.severelyDisabled`]: false,
    [`${parent}.seriouslyIll`]: false,
    [`${parent}.abandonedChild`]: false,
    [`${parent}.guardianshipRevoked`]: false,
    [`${parent}.otherwiseUnable`]: false,
    [`${parent}.failsDuty`]: false,
    [`${parent}.uncorrected`]: false,
    [`${parent}.harmsChild`]: false,
    [`${parent}.ableToGuard`]: true,
  };
}

/** One reason at most why a parent does not guard in fact; without capacity, or merely not there. */
function hindered(parent: ParentName): fc.Arbitrary<Facts> {
  return fc
    .constantFrom<Facts[]>(
      {},
      { [`${parent}.status`]: 'out-of-contact' },
      { [`${parent}.custody`]: 'detained' },
      { [`${parent}.custody`]: 'serving-sentence' },
      { [`${parent}.failsDuty`]: true },
      { [`${parent}.failsDuty`]: true, [`${parent}.uncorrected`]: true },
      { [`${parent}.abandonedChild`]: true },
      { [`${parent}.otherwiseUnable`]: true },
      { [`${parent}.guardianshipRevoked`]: true },
      { [`${parent}.harmsChild`]: true },
      { [`${parent}.ableToGuard`]: false },
    )
    .map((hindrance) => ({ ...able(parent), ...hindrance }));
}

/** No reason of 2.0-1 and no category, so that one fact can make the child one in difficulty. */
const WITHOUT_REASON: Facts = {
  ...able('father'),
  ...able('mother'),
  care: 'parents',
  hasIncomeSource: true,
  supporterAble: true,
  street: false,
  hiv: false,
  lacksFamilySupport: false,
  'household.inHardship': false,
  'household.meetsMinimumLiving': false,
  'household.registeredPoor': false,
  'household.suddenHardship': false,
  'disability.certified': false,
  'guardianship.otherGuardian': false,
  'guardianship.otherFailsDuty': false,
  'guardianship.otherHarmsChild': false,
  'guardianship.courtNamedCivilAffairs': false,
  'guardianship.adoptionPending': false,
  'safety.harmFromGuardianship': false,
  'safety.incident': 'none',
};

function ground(parent: ParentName): fc.Arbitrary<Facts> {
  return fc.oneof(
    fc.constantFrom<Facts[]>(
      { [`${parent}.severelyDisabled`]: true },
      { [`${parent}.seriouslyIll`]: true },
      { [`${parent}.custody`]: 'serving-long-sentence' },
      { [`${parent}.custody`]: 'compulsory-rehab' },
      { [`${parent}.abandonedChild`]: true },
      { [`${parent}.guardianshipRevoked`]: true },
      { [`${parent}.otherwiseUnable`]: true },
    ),
  );
}

/** Situations in which rules meet; each overrides some facts of the base case. */
export const situation: fc.Arbitrary<Facts> = fc.oneof(
  fc.constant<Facts>({}),
  // Both parents lost.
  fc.record({ 'father.status': lostStatus, 'mother.status': lostStatus }),
  fc.constant<Facts>({ 'father.status': 'declared-missing', 'mother.status': 'declared-missing' }),
  fc.constant<Facts>({
    'father.status': 'unidentified',
    'mother.status': 'unidentified',
    hukouDivision: 'none',
    residenceDivision: '431002',
  }),
  // One parent lost, the other with a ground; two living parents with a ground each.
  fc
    .record({ status: lostStatus, facts: ground('mother') })
    .map(({ status, facts }): Facts => ({ ...facts, 'father.status': status, 'mother.status': 'living' })),
  fc.record({ status: lostStatus, facts: ground('father') }).map(
    ({ status, facts }): Facts => ({
      ...facts,
      'mother.status': status,
      'father.status': 'out-of-contact',
    }),
  ),
  fc.record({ father: ground('father'), mother: ground('mother') }).map(
    ({ father, mother }): Facts => ({
      ...father,
      ...mother,
      'father.status': 'living',
      'mother.status': 'living',
    }),
  ),
  // Means.
  fc.constant<Facts>({ hasIncomeSource: false, supporterAble: false }),
  fc.constant<Facts>({ 'household.meetsMinimumLiving': true }),
  fc.constant<Facts>({
    'household.meetsMinimumLiving': false,
    'household.inHardship': false,
    'household.registeredPoor': false,
    supporterAble: true,
  }),
  fc.constantFrom('detained', 'serving-sentence').map(
    (custody): Facts => ({
      'father.status': 'living',
      'father.custody': custody,
      'household.suddenHardship': false,
      lacksFamilySupport: true,
      livelihoodInDistress: true,
    }),
  ),
  // Health.
  fc.constant<Facts>({ hiv: true }),
  fc.record({ 'disability.certified': fc.constant(true), 'disability.grade': fc.constantFrom(1, 2) }),
  fc.constant<Facts>({ 'disability.certified': true, 'household.meetsMinimumLiving': true }),
  // School.
  fc.constant<Facts>({
    'education.stage': 'senior',
    'education.enrolled': true,
    'education.ownership': 'public',
    'household.rural': true,
  }),
  fc.constant<Facts>({
    'education.stage': 'preschool',
    'education.setting': 'special',
    'education.enrolled': true,
    'disability.certified': true,
  }),
  fc.constant<Facts>({ orphanAtEighteen: true, 'education.enrolled': true }),
  fc.constant<Facts>({
    orphanAtEighteen: true,
    'education.enrolled': true,
    'education.continuousSinceEighteen': true,
  }),
  // A care fee, which only counts from 16, beside what it excludes.
  fc.constant<Facts>({
    workInjuryCareFee: true,
    'disability.certified': true,
    'disability.grade': 1,
    'household.meetsMinimumLiving': true,
  }),
  fc.record<Facts>({
    'disability.certified': fc.constant(true),
    'disability.grade': fc.constantFrom(3, 4),
    'disability.mental': fc.boolean(),
    'disability.intellectual': fc.boolean(),
    'household.inHardship': fc.boolean(),
    'household.meetsMinimumLiving': fc.boolean(),
  }),
  // Unattended beside the conditions of the two schemes it leads to.
  fc
    .record({
      gone: lostStatus,
      hasIncomeSource: fc.boolean(),
      supporterAble: fc.boolean(),
      meets: fc.boolean(),
      mother: ground('mother'),
    })
    .map(
      ({ gone, hasIncomeSource, supporterAble, meets, mother }): Facts => ({
        ...able('mother'),
        ...mother,
        'father.status': gone,
        hasIncomeSource,
        supporterAble,
        'household.meetsMinimumLiving': meets,
      }),
    ),
  // An orphan who would be destitute or in 低保 otherwise.
  fc.record({ 'father.status': lostStatus, 'mother.status': lostStatus }).map(
    (parents): Facts => ({
      ...parents,
      hasIncomeSource: false,
      supporterAble: false,
      'household.meetsMinimumLiving': true,
    }),
  ),
  fc.constant<Facts>({ hiv: true, 'household.meetsMinimumLiving': true }),
  fc.constant<Facts>({
    hukouDivision: '440103',
    'household.suddenHardship': true,
    'education.stage': 'senior',
    'education.enrolled': true,
  }),
  fc.constant<Facts>({ 'father.status': 'out-of-contact', 'mother.status': 'out-of-contact' }),
  // Records that are possible and look wrong.
  fc.constantFrom<Facts[]>(
    { care: 'parents', 'father.status': 'deceased', 'mother.status': 'unidentified' },
    { 'education.enrolled': true, 'education.stage': 'none' },
    { 'disability.certified': false, 'disability.grade': 2 },
    { 'household.meetsMinimumLiving': true, 'household.incomePerCapita': '5000' },
  ),
  fc.constant<Facts>({ 'father.status': 'living', 'father.failsDuty': true, 'father.uncorrected': true }),
  // Beside a mother who guards, or who is hindered in one way.
  hindered('mother').map(
    (mother): Facts => ({
      ...mother,
      'father.status': 'living',
      'father.failsDuty': true,
      'father.uncorrected': true,
    }),
  ),
  fc.constant<Facts>({ 'guardianship.otherGuardian': false, 'mother.ableToGuard': true }),
);

/** Situations that any other would blur: each says all that matters, and comes alone. */
export const lonelySituation: fc.Arbitrary<Facts> = fc.oneof(
  // Guardians: both parents hindered in one way each, beside another guardian who may fail.
  fc
    .record({
      father: hindered('father'),
      mother: hindered('mother'),
      other: fc.boolean(),
      otherFails: seldom,
      otherHarms: seldom,
      courtNamed: seldom,
    })
    .map(
      ({ father, mother, other, otherFails, otherHarms, courtNamed }): Facts => ({
        ...WITHOUT_REASON,
        ...father,
        ...mother,
        'guardianship.otherGuardian': other,
        'guardianship.otherFailsDuty': otherFails,
        'guardianship.otherHarmsChild': otherHarms,
        'guardianship.courtNamedCivilAffairs': courtNamed,
      }),
    ),
  // One reason of 2.0-1 alone.
  fc
    .constantFrom<Facts[]>(
      {},
      { hiv: true },
      { care: 'none' },
      { 'household.inHardship': true },
      { 'household.registeredPoor': true },
      { 'father.harmsChild': true },
      { 'safety.harmFromGuardianship': true },
      { 'safety.incident': 'accidental-injury' },
      { 'guardianship.otherFailsDuty': true },
      { 'household.suddenHardship': true },
      { 'disability.certified': true },
      { 'guardianship.otherHarmsChild': true },
      { 'guardianship.courtNamedCivilAffairs': true },
    )
    .map((reason): Facts => ({ ...WITHOUT_REASON, ...reason })),
  // A disabled pupil of the senior stage, from here or not, who may be over 18.
  fc
    .record({ hukou: fc.constantFrom('431002', '440103'), stage: fc.constantFrom('senior', 'vocational') })
    .map(
      ({ hukou, stage }): Facts => ({
        hukouDivision: hukou,
        'education.stage': stage,
        'education.enrolled': true,
        'education.continuousSinceEighteen': true,
        'disability.certified': true,
        'household.inHardship': true,
      }),
    ),
);
