/** Guardianship and safety (2.5, 2.6), and the measures of 2.3-9, 3.1-4, 3.1-6 and 3.1-7. Each needs an age under 18. */
import type { Child } from './child.js';
import { type OracleContext, reads } from './context.js';
import { type FlatCase, type Parent, text, yes } from './facts.js';
import { canGuard, hasCapacity } from './guardians.js';
import type { MeasureId } from './ids.js';

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

/** 2.5-2: a guardian, a parent or another, fails the duty or harms the child. */
function isMisconduct(complete: FlatCase, father: Parent, mother: Parent): boolean {
  if (father.failsDuty || father.harmsChild) return true;
  if (mother.failsDuty || mother.harmsChild) return true;
  if (yes(complete, 'guardianship.otherFailsDuty')) return true;
  return yes(complete, 'guardianship.otherHarmsChild');
}

export function decideMeasures(
  complete: FlatCase,
  context: OracleContext,
  who: Child,
): Record<MeasureId, boolean> {
  const { father, mother, under18, inDifficulty } = who;
  const otherGuardian = yes(complete, 'guardianship.otherGuardian');
  const courtNamed = yes(complete, 'guardianship.courtNamedCivilAffairs');
  const incident = text(complete, 'safety.incident');
  const misconduct = isMisconduct(complete, father, mother);

  // 2.5-3: without capacity; failing the duty, detention and prison have orders of their own.
  const isGuardian = reads(context, 'incapacity', 'capacity') ? hasCapacity : canGuard;
  const parentsIncapable = !isGuardian(father) && !isGuardian(mother);
  const institution = courtNamed || (parentsIncapable && !otherGuardian);

  const interim = needsInterim(father, mother, context) || needsInterim(mother, father, context);

  // A guardian other than the parents: somebody who can be one, or civil affairs by the court's order.
  const guardianBeside = otherGuardian || courtNamed;
  let notice = false;
  if (isImprisoned(father) && !canGuard(mother) && !guardianBeside) notice = true;
  if (isImprisoned(mother) && !canGuard(father) && !guardianBeside) notice = true;

  let report = yes(complete, 'safety.harmFromGuardianship');
  if (reads(context, 'report-triggers', 'left-behind-mechanism')) {
    if (incident !== 'none') report = true;
    if (misconduct) report = true;
    if (text(complete, 'care') === 'none') report = true;
    if (!canGuard(father) && !canGuard(mother) && !guardianBeside) report = true;
  } else {
    if (incident === 'domestic-violence' || incident === 'unlawful-harm') report = true;
  }

  // 2.6 says 困境儿童; by default any child is protected.
  const safetyCovers = reads(context, 'safety-scope', 'any-child') || inDifficulty;

  const notEnrolled = !yes(complete, 'education.enrolled');
  const certified = yes(complete, 'disability.certified');

  return {
    'orphan-placement': under18 && who.categories.orphan,
    'guardian-misconduct': under18 && misconduct,
    'institution-guardianship': under18 && institution,
    'interim-guardianship': under18 && interim,
    'police-inquiry': under18 && (father.custody === 'detained' || mother.custody === 'detained'),
    'custodian-notice': under18 && notice,
    'adoption-assessment': under18 && yes(complete, 'guardianship.adoptionPending'),
    'mandatory-report': under18 && safetyCovers && report,
    'police-response': under18 && safetyCovers && incident !== 'none',
    'no-dropout': under18 && inDifficulty && who.compulsoryAge && notEnrolled,
    'village-assistance': under18 && who.child && (who.hardship || certified),
    'case-file': under18 && inDifficulty,
    'regular-visits': under18 && inDifficulty,
  };
}
