import type { Fact, FactValue } from '../logic/fact.js';
import { type ExclusiveFacts, FactDictionary } from './fact-dictionary.js';
import { birthDate, hukouDivision, id, orphanAtEighteen, residenceDivision } from './facts/child.js';
import type { ChildCase } from './facts/child-case.js';
import * as circumstances from './facts/circumstances.js';
import * as disability from './facts/disability.js';
import * as education from './facts/education.js';
import * as guardianship from './facts/guardianship.js';
import * as household from './facts/household.js';
import * as insurance from './facts/insurance.js';
import { father, mother, type ParentFacts } from './facts/parents.js';
import * as safety from './facts/safety.js';
import { LOST, PRESENT } from './lost.js';

export type { ChildCase } from './facts/child-case.js';

/**
 * Every fact that can be recorded about a child, in the order in which a clerk asks for them. The type of a case,
 * its schema, its JSON Schema and its flat columns are all derived from this one table.
 */
export const FACTS = [
  id,
  birthDate,
  hukouDivision,
  residenceDivision,
  orphanAtEighteen,
  father.status,
  father.custody,
  father.severelyDisabled,
  father.seriouslyIll,
  father.abandonedChild,
  father.guardianshipRevoked,
  father.otherwiseUnable,
  father.failsDuty,
  father.uncorrected,
  father.harmsChild,
  father.ableToGuard,
  mother.status,
  mother.custody,
  mother.severelyDisabled,
  mother.seriouslyIll,
  mother.abandonedChild,
  mother.guardianshipRevoked,
  mother.otherwiseUnable,
  mother.failsDuty,
  mother.uncorrected,
  mother.harmsChild,
  mother.ableToGuard,
  circumstances.care,
  circumstances.hasIncomeSource,
  circumstances.supporterAble,
  circumstances.lacksFamilySupport,
  circumstances.livelihoodInDistress,
  circumstances.street,
  circumstances.hiv,
  circumstances.severeIllness,
  circumstances.confidential,
  household.householdInHardship,
  household.householdMeetsMinimumLiving,
  household.householdIncomePerCapita,
  household.householdRegisteredPoor,
  household.householdRural,
  household.householdSuddenHardship,
  disability.disabilityCertified,
  disability.disabilityGrade,
  disability.disabilityVisual,
  disability.disabilityHearing,
  disability.disabilitySpeech,
  disability.disabilityPhysical,
  disability.disabilityIntellectual,
  disability.disabilityMental,
  disability.disabilityAutism,
  insurance.workInjuryCareFee,
  insurance.insuranceEnrolled,
  insurance.insuranceCharityEligible,
  insurance.insurancePartnerHospital,
  insurance.insuranceAidEligible,
  education.educationEnrolled,
  education.educationStage,
  education.educationOwnership,
  education.educationSetting,
  education.educationContinuousSinceEighteen,
  education.educationMigrant,
  guardianship.guardianshipOtherGuardian,
  guardianship.guardianshipOtherFailsDuty,
  guardianship.guardianshipOtherHarmsChild,
  guardianship.guardianshipCourtNamedCivilAffairs,
  guardianship.guardianshipAdoptionPending,
  safety.safetyHarmFromGuardianship,
  safety.safetyIncident,
] as const satisfies readonly Fact[];

type KnownFact = (typeof FACTS)[number];

/** The dotted path of a fact, for example `father.status`. */
export type FactPath = KnownFact['path'];

type ValueAt<Path extends FactPath> = FactValue<Extract<KnownFact, { path: Path }>>;

type Group = FactPath extends infer Path ? (Path extends `${infer Name}.${string}` ? Name : never) : never;

/** The facts of one group, such as `father` or `household`; absent or `null` is unknown. */
export type FactGroup<Name extends Group> = NonNullable<ChildCase[Name]>;

/**
 * Facts by path that are taken as declared wherever nothing is recorded; absent or `null` assumes nothing. The caller's own
 * key and the mark of a confidential case are told of each child and never assumed.
 */
export type DeclaredFacts = {
  readonly [Path in Exclude<FactPath, 'id' | 'confidential'>]?: ValueAt<Path> | null;
};

const parent = ({ status, ...others }: ParentFacts): ExclusiveFacts => ({
  status,
  others: Object.values<Fact>(others),
  lost: LOST,
  present: PRESENT,
});

/** The dictionary of 郴政发〔2017〕3号: a lost parent has no other facts. */
export const DICTIONARY: FactDictionary<FactPath> = /* @__PURE__ */ new FactDictionary<FactPath>(FACTS, [
  parent(father),
  parent(mother),
]);

/** The place of a fact in the dictionary; a fact that is not in it is a mistake in the rules. */
export const slotOf: (fact: Fact) => number = DICTIONARY.slotOf;
