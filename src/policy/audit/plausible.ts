import { birthDate, orphanAtEighteen, residenceDivision } from '../../case/facts/child.js';
import { care, street } from '../../case/facts/circumstances.js';
import {
  disabilityAutism,
  disabilityCertified,
  disabilityGrade,
  disabilityHearing,
  disabilityIntellectual,
  disabilityMental,
  disabilityPhysical,
  disabilitySpeech,
  disabilityVisual,
} from '../../case/facts/disability.js';
import {
  educationContinuousSinceEighteen,
  educationEnrolled,
  educationStage,
} from '../../case/facts/education.js';
import {
  guardianshipOtherFailsDuty,
  guardianshipOtherGuardian,
  guardianshipOtherHarmsChild,
} from '../../case/facts/guardianship.js';
import { householdInHardship, householdRegisteredPoor } from '../../case/facts/household.js';
import { workInjuryCareFee } from '../../case/facts/insurance.js';
import { father, mother, type ParentFacts } from '../../case/facts/parents.js';
import { LOST_STATUSES } from '../../case/lost.js';
import {
  all,
  any,
  type Expression,
  not,
  oneOf,
  reached,
  under,
  within,
  yes,
} from '../../logic/expression.js';

/**
 * What hardly any child is though the dictionary allows it: it keeps a witness a child whom a reader believes. Nothing
 * is decided by it: every witness is confirmed by `assess`.
 */

const implies = (one: Expression, other: Expression): Expression => any(not(one), other);

const inStage = (
  ...stages: readonly ('none' | 'preschool' | 'primary' | 'junior' | 'senior' | 'vocational' | 'tertiary')[]
) => oneOf(educationStage, ...stages);

/** From one full age to another, the second not reached. */
const aged = (from: number, until: number): Expression =>
  all(...(from === 0 ? [] : [reached(birthDate, from)]), under(birthDate, until));

function plausibleParent(parent: ParentFacts): readonly Expression[] {
  const present = not(oneOf(parent.status, ...LOST_STATUSES));
  const free = oneOf(parent.custody, 'none');
  return [
    // A parent of whom nobody has heard is not known to be in custody, and nobody can admonish it.
    implies(
      oneOf(parent.status, 'out-of-contact'),
      all(free, not(yes(parent.failsDuty)), not(yes(parent.harmsChild))),
    ),
    implies(yes(parent.uncorrected), yes(parent.failsDuty)),
    implies(yes(parent.guardianshipRevoked), not(yes(parent.ableToGuard))),
    // What a lost parent was is no fact of the case.
    ...[
      parent.severelyDisabled,
      parent.seriouslyIll,
      parent.abandonedChild,
      parent.guardianshipRevoked,
      parent.otherwiseUnable,
      parent.failsDuty,
      parent.uncorrected,
      parent.harmsChild,
    ].map((fact) => implies(yes(fact), present)),
    implies(not(free), present),
    implies(not(yes(parent.ableToGuard)), present),
  ];
}

const away = (parent: ParentFacts): Expression =>
  any(
    oneOf(parent.status, ...LOST_STATUSES, 'out-of-contact'),
    not(oneOf(parent.custody, 'none')),
    yes(parent.abandonedChild),
    yes(parent.guardianshipRevoked),
  );

/** Every one of these holds of a witness. */
export const PLAUSIBLE: readonly Expression[] = [
  implies(under(birthDate, 6), inStage('none', 'preschool')),
  implies(aged(6, 7), inStage('none', 'preschool', 'primary')),
  implies(aged(7, 15), inStage('primary', 'junior')),
  implies(aged(15, 16), inStage('junior', 'senior', 'vocational')),
  implies(aged(16, 18), inStage('junior', 'senior', 'vocational')),
  implies(reached(birthDate, 18), inStage('none', 'senior', 'vocational', 'tertiary')),
  implies(inStage('none'), not(yes(educationEnrolled))),
  implies(any(yes(orphanAtEighteen), yes(educationContinuousSinceEighteen)), reached(birthDate, 18)),
  implies(yes(educationContinuousSinceEighteen), yes(educationEnrolled)),
  implies(yes(workInjuryCareFee), reached(birthDate, 16)),
  implies(not(oneOf(disabilityGrade, 3)), yes(disabilityCertified)),
  implies(
    yes(disabilityCertified),
    any(
      ...[
        disabilityVisual,
        disabilityHearing,
        disabilitySpeech,
        disabilityPhysical,
        disabilityIntellectual,
        disabilityMental,
        disabilityAutism,
      ].map(yes),
    ),
  ),
  implies(yes(householdRegisteredPoor), yes(householdInHardship)),
  implies(
    any(yes(guardianshipOtherFailsDuty), yes(guardianshipOtherHarmsChild)),
    yes(guardianshipOtherGuardian),
  ),
  implies(oneOf(care, 'parents'), not(all(away(father), away(mother)))),
  implies(oneOf(care, 'institution'), within(residenceDivision, '4310')),
  implies(yes(street), oneOf(care, 'parents', 'kin', 'none')),
  ...plausibleParent(father),
  ...plausibleParent(mother),
];
