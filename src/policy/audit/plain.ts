import { father, mother, type ParentFacts } from '../../case/facts/parents.js';
import type { Fact } from '../../logic/fact.js';
import type { CaseValue } from '../../logic/wording.js';

/** An ordinary child of the city, of whom nothing is wrong: what a witness departs from. Invented. */

function plainParent({
  status,
  custody,
  ableToGuard,
  ...others
}: ParentFacts): readonly [string, CaseValue][] {
  return [
    [status.path, 'living'],
    [custody.path, 'none'],
    ...Object.values<Fact>(others).map(({ path }): [string, CaseValue] => [path, false]),
    [ableToGuard.path, true],
  ];
}

/** By path; the day of birth follows from the day of the audit. */
export const PLAIN_CHILD: Readonly<Record<string, CaseValue>> = {
  hukouDivision: '431003',
  residenceDivision: '431003',
  orphanAtEighteen: false,
  ...Object.fromEntries([...plainParent(father), ...plainParent(mother)]),
  care: 'parents',
  hasIncomeSource: false,
  supporterAble: true,
  lacksFamilySupport: false,
  livelihoodInDistress: false,
  street: false,
  hiv: false,
  severeIllness: false,
  'household.inHardship': false,
  'household.meetsMinimumLiving': false,
  'household.incomePerCapita': '2000',
  'household.registeredPoor': false,
  'household.rural': true,
  'household.suddenHardship': false,
  'disability.certified': false,
  'disability.grade': 3,
  'disability.visual': false,
  'disability.hearing': false,
  'disability.speech': false,
  'disability.physical': false,
  'disability.intellectual': false,
  'disability.mental': false,
  'disability.autism': false,
  workInjuryCareFee: false,
  'insurance.enrolled': true,
  'insurance.charityEligible': false,
  'insurance.partnerHospital': false,
  'insurance.aidEligible': false,
  'education.enrolled': true,
  'education.stage': 'primary',
  'education.ownership': 'public',
  'education.setting': 'ordinary',
  'education.continuousSinceEighteen': false,
  'education.migrant': false,
  'guardianship.otherGuardian': false,
  'guardianship.otherFailsDuty': false,
  'guardianship.otherHarmsChild': false,
  'guardianship.courtNamedCivilAffairs': false,
  'guardianship.adoptionPending': false,
  'safety.harmFromGuardianship': false,
  'safety.incident': 'none',
};

/** A district of Changsha: a child of another city. */
export const ELSEWHERE = '430102';

/** Facts that tell no story by themselves, or less than another that would do. */
export const COSTS: Readonly<Record<string, number>> = {
  birthDate: 0.2,
  residenceDivision: 0.3,
  hukouDivision: 1.5,
  care: 0.4,
  'father.ableToGuard': 0.5,
  'mother.ableToGuard': 0.5,
  'father.status': 1.1,
  'mother.status': 1,
  'household.inHardship': 0.6,
  'household.rural': 0.3,
  'household.incomePerCapita': 0.2,
  'disability.grade': 0.3,
  'disability.physical': 0.3,
  'disability.visual': 0.4,
  'disability.hearing': 0.4,
  'disability.speech': 0.4,
  'disability.intellectual': 0.4,
  'disability.mental': 0.4,
  'disability.autism': 0.4,
  'insurance.enrolled': 0.5,
  'education.enrolled': 0.3,
  'education.stage': 0.2,
  'education.setting': 0.4,
  'education.continuousSinceEighteen': 0.4,
};
