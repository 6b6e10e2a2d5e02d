/** What makes a parent unable to raise the child under 民发〔2019〕62号 and 民发〔2020〕125号. */
import { hasPassed } from '../calendar.js';
import { type OracleContext, reads } from '../context.js';
import { type FlatCase, isLost, type ParentName, text, yes } from '../facts.js';

/** 重残: certified, of grade 1 or 2, or of grade 3 or 4 and mental or intellectual. */
function isSeverelyDisabled(complete: FlatCase, parent: ParentName): boolean {
  if (!yes(complete, `${parent}.disabilityCertified`)) return false;
  const grade = complete[`${parent}.disabilityGrade`];
  if (grade === 1 || grade === 2) return true;
  return yes(complete, `${parent}.disabilityMentalOrIntellectual`);
}

/** Serving a long sentence, or held in any other way for a term of at least six months. */
function isHeldForSixMonths(complete: FlatCase, parent: ParentName): boolean {
  const custody = text(complete, `${parent}.custody`);
  if (custody === 'serving-long-sentence') return true;
  if (!yes(complete, `${parent}.custodySixMonths`)) return false;
  return custody !== 'none' || yes(complete, `${parent}.restrictedOtherwise`);
}

/** 失联: out of contact, and six months have passed since the police took the report. */
function isGoneForSixMonths(complete: FlatCase, parent: ParentName, context: OracleContext): boolean {
  if (complete[`${parent}.status`] !== 'out-of-contact') return false;
  const reported = text(complete, `${parent}.outOfContactReported`);
  return hasPassed(reported, 6, context.on, reads(context, 'birthday', 'on-birthday'));
}

/** A ground of 2020; nothing else is asked of a lost parent. */
export function hasLaterGround(complete: FlatCase, parent: ParentName, context: OracleContext): boolean {
  if (isLost(complete[`${parent}.status`])) return false;
  if (isSeverelyDisabled(complete, parent)) return true;
  if (yes(complete, `${parent}.seriouslyIll`)) return true;
  if (isHeldForSixMonths(complete, parent)) return true;
  if (isGoneForSixMonths(complete, parent, context)) return true;
  if (reads(context, 'added-grounds', 'does-not-count')) return false;
  return yes(complete, `${parent}.guardianshipRevoked`) || yes(complete, `${parent}.deported`);
}
