/** Who the child is (age, hukou, categories: 2.0 and 2.1) and the living benefits with their stacking. */
import { hasReached } from './calendar.js';
import { lookUp, type OracleContext, reads } from './context.js';
import { type BenefitDecision, benefit, type Figure, service } from './decision.js';
import { type FlatCase, type Parent, parentOf, text, yes } from './facts.js';
import type { BenefitId, CategoryId, StandardId } from './ids.js';
import { fenOf, yuanOf } from './money.js';

/** Everything about the child that later sections ask for, worked out once. */
export interface Child {
  readonly father: Parent;
  readonly mother: Parent;
  readonly hukou: string;
  readonly livesInChenzhou: boolean;
  readonly under18: boolean;
  readonly zeroToSix: boolean;
  readonly threeToSix: boolean;
  readonly compulsoryAge: boolean;
  readonly local: boolean;
  readonly child: boolean;
  readonly severelyDisabled: boolean;
  readonly categories: Readonly<Record<CategoryId, boolean>>;
  readonly inDifficulty: boolean;
  readonly hardship: boolean;
  readonly adultOrphan: boolean;
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

function leavesChildUnattended(gone: Parent, other: Parent, context: OracleContext): boolean {
  if (!isGone(gone, context)) return false;
  if (other.lost) return false;
  return hasGround(other) || other.otherwiseUnable;
}

function isHeld(parent: Parent, context: OracleContext): boolean {
  if (parent.custody === 'detained') return true;
  if (parent.custody === 'serving-sentence') return reads(context, 'detained-scope', 'any-short-custody');
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

  let destitute = false;
  if (child && under16 && !yes(complete, 'hasIncomeSource') && !yes(complete, 'supporterAble'))
    destitute = true;

  let unattended = false;
  if (child) {
    if (hasGround(father) && hasGround(mother)) unattended = true;
    if (leavesChildUnattended(father, mother, context)) unattended = true;
    if (leavesChildUnattended(mother, father, context)) unattended = true;
    if (missingPairIsUnattended) unattended = true;
  }

  let minimumLiving = false;
  if (child && yes(complete, 'household.meetsMinimumLiving')) {
    if (reads(context, 'minimum-living-supporter', 'household-test')) minimumLiving = true;
    else minimumLiving = yes(complete, 'supporterAble') || unattended;
  }

  let temporary = false;
  if (child) {
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

  const anyCategory = orphan || destitute || minimumLiving || unattended || temporary || street || disabled;

  let hardship = destitute;
  if (yes(complete, 'household.inHardship')) hardship = true;
  if (yes(complete, 'household.meetsMinimumLiving')) hardship = true;
  if (yes(complete, 'household.registeredPoor')) hardship = true;

  const adultOrphan =
    local && !under18 && yes(complete, 'orphanAtEighteen') && yes(complete, 'education.enrolled');

  return {
    father,
    mother,
    hukou,
    livesInChenzhou,
    under18,
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
    inDifficulty: child && anyCategory,
    hardship,
    adultOrphan,
  };
}

/** The figure of a standard that the text itself does not give: without an entry it is not known. */
export function standardFigure(
  context: OracleContext,
  standard: StandardId,
  hukou: string,
  rural: boolean | null,
): Figure {
  const entry = lookUp(context, standard, hukou, rural);
  if (entry === null) return { amount: null, entry: null, needs: [standard] };
  return { amount: yuanOf(fenOf(entry.amount)), entry, needs: [] };
}

/** The orphan rates stand in the text: without an entry the floor is the amount. */
function orphanFigure(context: OracleContext, hukou: string, institution: boolean): Figure {
  const standard = institution ? 'orphan-institution' : 'orphan-community';
  const floor = institution ? '1000.00' : '600.00';
  const entry = lookUp(context, standard, hukou, null);
  if (entry === null) return { amount: floor, entry: null, needs: [] };
  return { amount: yuanOf(fenOf(entry.amount)), entry, needs: [] };
}

function minimumLivingFigure(complete: FlatCase, context: OracleContext, hukou: string): Figure {
  if (reads(context, 'minimum-living-amount', 'flat-supplement')) {
    return standardFigure(context, 'minimum-living-supplement', hukou, null);
  }
  const entry = lookUp(context, 'minimum-living', hukou, yes(complete, 'household.rural'));
  if (entry === null) return { amount: null, entry: null, needs: ['minimum-living'] };
  let difference = fenOf(entry.amount) - fenOf(text(complete, 'household.incomePerCapita'));
  if (difference < 0) difference = 0;
  return { amount: yuanOf(difference), entry, needs: [] };
}

export type LivingBenefit = Extract<
  BenefitId,
  | 'orphan-living'
  | 'hiv-living'
  | 'destitute-support'
  | 'minimum-living'
  | 'temporary-relief'
  | 'street-services'
  | 'hardship-disability-subsidy'
  | 'nursing-subsidy'
>;

export function decideLiving(
  complete: FlatCase,
  context: OracleContext,
  who: Child,
): Record<LivingBenefit, BenefitDecision> {
  const { categories, child, hukou } = who;
  const certified = yes(complete, 'disability.certified');

  // Orphan living: nothing excludes it.
  let orphanOwn = categories.orphan;
  if (who.adultOrphan && reads(context, 'adult-orphan-scope', 'education-and-living')) orphanOwn = true;
  const institution = text(complete, 'care') === 'institution';
  const orphanLiving = benefit(orphanOwn, [], () => orphanFigure(context, hukou, institution));

  // HIV living: after orphan living.
  const hivHolders: string[] = [];
  if (orphanLiving.paid && reads(context, 'hiv-and-orphan', 'orphan-only')) hivHolders.push('orphan-living');
  const hivOwn = child && yes(complete, 'hiv');
  const hivLiving = benefit(hivOwn, hivHolders, () => orphanFigure(context, hukou, false));

  // Destitute support: after orphan living and, by one reading, HIV living.
  const destituteHolders: string[] = [];
  if (orphanLiving.paid) destituteHolders.push('orphan-living');
  if (hivLiving.paid && reads(context, 'hiv-and-destitute', 'hiv-only')) destituteHolders.push('hiv-living');
  const destituteSupport = benefit(categories.destitute, destituteHolders, () =>
    standardFigure(context, 'destitute-support', hukou, yes(complete, 'household.rural')),
  );

  // Minimum living: after orphan living and destitute support.
  const minimumHolders: string[] = [];
  if (orphanLiving.paid) minimumHolders.push('orphan-living');
  if (destituteSupport.paid) minimumHolders.push('destitute-support');
  const minimumLiving = benefit(categories['minimum-living'], minimumHolders, () =>
    minimumLivingFigure(complete, context, hukou),
  );

  // The two disability subsidies.
  const subsidiesExcluded = reads(context, 'destitute-subsidies', 'excluded');
  const workInjury = yes(complete, 'workInjuryCareFee');

  const hardshipHolders: string[] = [];
  if (orphanLiving.paid) hardshipHolders.push('orphan-living');
  if (destituteSupport.paid && subsidiesExcluded) hardshipHolders.push('destitute-support');
  if (workInjury && subsidiesExcluded) hardshipHolders.push('workInjuryCareFee');
  if (hivLiving.paid && reads(context, 'hiv-subsidy', 'excluded')) hardshipHolders.push('hiv-living');
  const hardshipOwn = child && certified && yes(complete, 'household.meetsMinimumLiving');
  const hardshipSubsidy = benefit(hardshipOwn, hardshipHolders, () =>
    standardFigure(context, 'hardship-disability-subsidy', hukou, null),
  );

  const nursingHolders: string[] = [];
  if (destituteSupport.paid && subsidiesExcluded) nursingHolders.push('destitute-support');
  if (workInjury && subsidiesExcluded) nursingHolders.push('workInjuryCareFee');
  const nursingOwn = child && who.severelyDisabled;
  const nursingSubsidy = benefit(nursingOwn, nursingHolders, () =>
    standardFigure(context, 'nursing-subsidy', hukou, null),
  );

  return {
    'orphan-living': orphanLiving,
    'hiv-living': hivLiving,
    'destitute-support': destituteSupport,
    'minimum-living': minimumLiving,
    'temporary-relief': service(categories.temporary),
    'street-services': service(categories.street),
    'hardship-disability-subsidy': hardshipSubsidy,
    'nursing-subsidy': nursingSubsidy,
  };
}
