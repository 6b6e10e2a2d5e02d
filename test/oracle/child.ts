/** Who the child is: age, hukou, the categories of 2.0 and 2.1, and what several sections ask. */
import { hasReached } from './calendar.js';
import { type OracleContext, reads, since } from './context.js';
import { hasLaterGround } from './editions/grounds.js';
import { type FlatCase, type Parent, parentOf, text, yes } from './facts.js';
import { canGuard } from './guardians.js';
import type { CategoryId } from './ids.js';

/** Everything about the child that later sections ask for, worked out once. */
export interface Child {
  readonly father: Parent;
  readonly mother: Parent;
  readonly hukou: string;
  readonly livesInChenzhou: boolean;
  readonly under18: boolean;
  readonly reached16: boolean;
  readonly zeroToSix: boolean;
  readonly threeToSix: boolean;
  readonly compulsoryAge: boolean;
  readonly local: boolean;
  readonly child: boolean;
  readonly severelyDisabled: boolean;
  readonly categories: Readonly<Record<CategoryId, boolean>>;
  /** In 低保 for every rule outside the category: by the household's test, or by the route of 2.1-5. */
  readonly inMinimumLiving: boolean;
  readonly hardship: boolean;
  readonly inDifficulty: boolean;
  readonly adultOrphan: boolean;
  /** 18 reached, unattended then, and at school without a break since: asked from 2020 on. */
  readonly adultUnattended: boolean;
  /** 18 reached, 特困 then, and still in school up to the senior stage: asked from 2021 on. */
  readonly adultDestitute: boolean;
}

function hasGround(parent: Parent): boolean {
  if (parent.lost) return false;
  if (parent.severelyDisabled) return true;
  if (parent.seriouslyIll) return true;
  if (parent.custody === 'serving-long-sentence') return true;
  if (parent.custody === 'compulsory-rehab') return true;
  if (parent.abandonedChild) return true;
  if (parent.guardianshipRevoked) return true;
  return false;
}

/** Dead, declared missing or (by the reading) unidentified: the first half of 父母一方死亡或失踪. */
function isGone(parent: Parent, context: OracleContext): boolean {
  if (parent.status === 'deceased') return true;
  if (parent.status === 'declared-missing') return true;
  if (parent.status === 'unidentified') return reads(context, 'unidentified-parent', 'counts');
  return false;
}

/** 因其他情况无法履行: as recorded, or (by the reading) in custody or out of contact. */
function isOtherwiseUnable(parent: Parent, context: OracleContext): boolean {
  if (parent.lost) return false;
  if (parent.otherwiseUnable) return true;
  if (reads(context, 'surviving-parent', 'recorded')) return false;
  return parent.custody !== 'none' || parent.status === 'out-of-contact';
}

function leavesChildUnattended(gone: Parent, other: Parent, context: OracleContext): boolean {
  if (!isGone(gone, context)) return false;
  return hasGround(other) || isOtherwiseUnable(other, context);
}

function isHeld(parent: Parent, context: OracleContext): boolean {
  if (parent.custody === 'detained') return true;
  if (parent.custody === 'serving-sentence') return reads(context, 'detained-scope', 'any-short-custody');
  return false;
}

/** 缺乏有效监护 (2.0-1). */
function lacksGuardianship(complete: FlatCase, father: Parent, mother: Parent): boolean {
  const otherFails = yes(complete, 'guardianship.otherFailsDuty');
  const otherHarms = yes(complete, 'guardianship.otherHarmsChild');
  if (yes(complete, 'safety.harmFromGuardianship')) return true;
  if (father.harmsChild || mother.harmsChild || otherHarms) return true;
  if (yes(complete, 'guardianship.courtNamedCivilAffairs')) return true;
  if (text(complete, 'care') === 'none') return true;
  if (canGuard(father) || canGuard(mother)) return false;
  const effectiveOther = yes(complete, 'guardianship.otherGuardian') && !otherFails && !otherHarms;
  return !effectiveOther;
}

/** Up to which age 特困 reaches: 16; from 2020 by a reading, and from 2021 for those who stay or enter, 18. */
function isOfDestituteAge(
  complete: FlatCase,
  context: OracleContext,
  under16: boolean,
  under18: boolean,
): boolean {
  if (under16) return true;
  if (since(context, 'chenzhou-2021-07')) {
    if (!under18) return false;
    return yes(complete, 'destituteBeforeSixteen') || reads(context, 'new-at-sixteen', 'enters');
  }
  if (since(context, 'chenzhou-2020')) return under18 && reads(context, 'destitute-age', 'under-18');
  return false;
}

export function childOf(complete: FlatCase, context: OracleContext): Child {
  const father = parentOf(complete, 'father');
  const mother = parentOf(complete, 'mother');

  const birthDate = text(complete, 'birthDate');
  const fromBirthday = reads(context, 'birthday', 'on-birthday');
  const reached = (years: number): boolean => hasReached(birthDate, years, context.on, fromBirthday);
  const under18 = !reached(18);
  const under16 = !reached(16);
  const zeroToSix = reads(context, 'zero-to-six', 'under-seven') ? !reached(7) : !reached(6);
  const threeToSixEnds = reads(context, 'three-to-six', 'under-seven') ? 7 : 6;
  const threeToSix = reached(3) && !reached(threeToSixEnds);
  const compulsoryEnds = reads(context, 'compulsory-age', 'under-16') ? 16 : 15;
  const compulsoryAge = reached(6) && !reached(compulsoryEnds);

  const hukou = text(complete, 'hukouDivision');
  const livesInChenzhou = text(complete, 'residenceDivision').startsWith('4310');
  let local = hukou.startsWith('4310');
  if (reads(context, 'foundling-hukou', 'counts')) {
    const bothUnidentified = father.status === 'unidentified' && mother.status === 'unidentified';
    if (hukou === 'none' && bothUnidentified && livesInChenzhou) local = true;
  }
  const child = local && under18;

  const bothDeclaredMissing = father.status === 'declared-missing' && mother.status === 'declared-missing';
  const missingPairIsUnattended =
    bothDeclaredMissing && reads(context, 'both-declared-missing', 'unattended');

  let orphan = false;
  if (child && father.lost && mother.lost && !missingPairIsUnattended) orphan = true;

  let unattended = false;
  if (child) {
    if (since(context, 'chenzhou-2020')) {
      const fatherCannot = hasLaterGround(complete, 'father', context);
      const motherCannot = hasLaterGround(complete, 'mother', context);
      if (fatherCannot && motherCannot) unattended = true;
      if (isGone(father, context) && motherCannot) unattended = true;
      if (isGone(mother, context) && fatherCannot) unattended = true;
    } else {
      if (hasGround(father) && hasGround(mother)) unattended = true;
      if (leavesChildUnattended(father, mother, context)) unattended = true;
      if (leavesChildUnattended(mother, father, context)) unattended = true;
    }
    if (missingPairIsUnattended) unattended = true;
  }

  // 2.1-5 as a route of its own: to 特困 for those who can be 特困 but for the supporter, to 低保 for all others.
  const routed = unattended && reads(context, 'unattended-route', 'one-is-due');
  const canBeDestitute =
    isOfDestituteAge(complete, context, under16, under18) && !yes(complete, 'hasIncomeSource');
  const routedToDestitute = routed && canBeDestitute;
  const routedToMinimumLiving = routed && !canBeDestitute;

  let destitute = routedToDestitute;
  if (child && canBeDestitute && !yes(complete, 'supporterAble')) destitute = true;

  const meetsMinimumLiving = yes(complete, 'household.meetsMinimumLiving');
  let minimumLiving = routedToMinimumLiving;
  if (child && meetsMinimumLiving) {
    if (reads(context, 'minimum-living-supporter', 'household-test')) minimumLiving = true;
    else if (yes(complete, 'supporterAble') || unattended) minimumLiving = true;
  }
  const inMinimumLiving = meetsMinimumLiving || routedToMinimumLiving;

  let temporary = false;
  if (child || (under18 && reads(context, 'temporary-hukou', 'any-hukou'))) {
    if (yes(complete, 'household.suddenHardship')) temporary = true;
    const aParentIsHeld = isHeld(father, context) || isHeld(mother, context);
    const inNeed = yes(complete, 'lacksFamilySupport') && yes(complete, 'livelihoodInDistress');
    if (aParentIsHeld && inNeed) temporary = true;
  }

  let street = false;
  if (under18 && yes(complete, 'street')) {
    if (reads(context, 'street-hukou', 'any-hukou')) street = true;
    else street = child;
  }

  const certified = yes(complete, 'disability.certified');
  const disabled = child && certified;
  const grade = complete['disability.grade'];
  const severelyDisabled = certified && (grade === 1 || grade === 2);

  let hardship = destitute || inMinimumLiving;
  if (yes(complete, 'household.inHardship')) hardship = true;
  if (yes(complete, 'household.registeredPoor')) hardship = true;

  let inDifficulty = false;
  if (child) {
    if (orphan || destitute || minimumLiving || unattended) inDifficulty = true;
    if (temporary || street || disabled) inDifficulty = true;
    if (reads(context, 'difficulty-scope', 'definition')) {
      if (hardship) inDifficulty = true;
      if (lacksGuardianship(complete, father, mother)) inDifficulty = true;
      if (yes(complete, 'hiv')) inDifficulty = true;
    }
  }

  let adultOrphan = local && !under18 && yes(complete, 'orphanAtEighteen');
  if (!yes(complete, 'education.enrolled')) adultOrphan = false;
  if (!yes(complete, 'education.continuousSinceEighteen')) adultOrphan = false;

  const atSchool = yes(complete, 'education.enrolled');
  let adultUnattended = false;
  if (since(context, 'chenzhou-2020') && local && !under18) {
    adultUnattended =
      yes(complete, 'unattendedAtEighteen') && atSchool && yes(complete, 'education.continuousSinceEighteen');
  }
  let adultDestitute = false;
  if (since(context, 'chenzhou-2021-07') && local && !under18) {
    const stage = text(complete, 'education.stage');
    adultDestitute =
      yes(complete, 'destituteAtEighteen') &&
      atSchool &&
      ['primary', 'junior', 'senior', 'vocational'].includes(stage) &&
      !yes(complete, 'hasIncomeSource') &&
      !yes(complete, 'supporterAble');
  }

  return {
    father,
    mother,
    hukou,
    livesInChenzhou,
    under18,
    reached16: !under16,
    zeroToSix,
    threeToSix,
    compulsoryAge,
    local,
    child,
    severelyDisabled,
    categories: {
      orphan,
      destitute,
      'minimum-living': minimumLiving,
      unattended,
      temporary,
      street,
      disabled,
    },
    inMinimumLiving,
    hardship,
    inDifficulty,
    adultOrphan,
    adultUnattended,
    adultDestitute,
  };
}
