/** Guardianship and safety (2.5, 2.6, and the measures of 2.3-9 and 3.1-7). Each needs an age under 18. */
import { type OracleContext, reads } from './context.js';
import type { Child } from './decide-living.js';
import { type FlatCase, type Parent, text, yes } from './facts.js';
import type { MeasureId } from './ids.js';

function canGuard(parent: Parent): boolean {
  if (parent.lost) return false;
  if (!parent.ableToGuard) return false;
  if (parent.custody !== 'none') return false;
  if (parent.guardianshipRevoked) return false;
  if (parent.failsDuty) return false;
  return true;
}

function isImprisoned(parent: Parent): boolean {
  if (parent.custody === 'serving-sentence') return true;
  if (parent.custody === 'serving-long-sentence') return true;
  if (parent.custody === 'compulsory-rehab') return true;
  return false;
}

function needsInterim(parent: Parent, other: Parent, context: OracleContext): boolean {
  if (!parent.failsDuty || !parent.uncorrected) return false;
  if (reads(context, 'interim-one-parent', 'either-parent')) return true;
  return !canGuard(other);
}

export function decideMeasures(
  complete: FlatCase,
  context: OracleContext,
  who: Child,
): Record<MeasureId, boolean> {
  const { father, mother, under18 } = who;
  const otherGuardian = yes(complete, 'guardianship.otherGuardian');
  const nobodyGuards = !canGuard(father) && !canGuard(mother) && !otherGuardian;
  const harm = yes(complete, 'safety.harmFromGuardianship');
  const incident = text(complete, 'safety.incident');

  let misconduct = false;
  if (father.failsDuty || father.harmsChild) misconduct = true;
  if (mother.failsDuty || mother.harmsChild) misconduct = true;
  if (yes(complete, 'guardianship.otherFailsDuty')) misconduct = true;
  if (yes(complete, 'guardianship.otherHarmsChild')) misconduct = true;

  const interim = needsInterim(father, mother, context) || needsInterim(mother, father, context);

  let notice = false;
  if (isImprisoned(father) && !canGuard(mother) && !otherGuardian) notice = true;
  if (isImprisoned(mother) && !canGuard(father) && !otherGuardian) notice = true;

  let report = harm;
  if (reads(context, 'report-triggers', 'left-behind-mechanism')) {
    if (incident !== 'none') report = true;
    if (father.failsDuty || mother.failsDuty) report = true;
    if (nobodyGuards) report = true;
  } else {
    if (incident === 'domestic-violence' || incident === 'unlawful-harm') report = true;
  }

  const courtNamed = yes(complete, 'guardianship.courtNamedCivilAffairs');
  const notEnrolled = !yes(complete, 'education.enrolled');
  const certified = yes(complete, 'disability.certified');

  return {
    'orphan-placement': under18 && who.categories.orphan,
    'guardian-misconduct': under18 && misconduct,
    'institution-guardianship': under18 && (nobodyGuards || courtNamed),
    'interim-guardianship': under18 && interim,
    'police-inquiry': under18 && (father.custody === 'detained' || mother.custody === 'detained'),
    'custodian-notice': under18 && notice,
    'adoption-assessment': under18 && yes(complete, 'guardianship.adoptionPending'),
    'mandatory-report': under18 && report,
    'police-response': under18 && incident !== 'none',
    'no-dropout': under18 && who.inDifficulty && who.compulsoryAge && notEnrolled,
    'village-assistance': under18 && who.child && (who.hardship || certified),
  };
}
