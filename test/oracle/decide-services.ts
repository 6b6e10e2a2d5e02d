/** Medical (2.2), education (2.3) and the services for disabled children (2.4). */
import type { Child } from './child.js';
import { lookUp, type OracleContext, reads, since } from './context.js';
import { type LivingBenefit, standardFigure } from './decide-living.js';
import { type BenefitDecision, benefit, type Figure, service } from './decision.js';
import { type FlatCase, text, yes } from './facts.js';
import type { EditionBenefitId, StandardId } from './ids.js';
import { fenOf, shareOf, tenThousandthsOf, yuanOf } from './money.js';

const WHOLE = 10000;

function premiumFigure(
  complete: FlatCase,
  context: OracleContext,
  who: Child,
  destituteSupportPaid: boolean,
): Figure {
  const needs: StandardId[] = [];
  const premium = lookUp(context, 'insurance-premium', who.hukou, null);
  if (premium === null) needs.push('insurance-premium');

  let share = 0;
  if (destituteSupportPaid) {
    share = WHOLE;
  } else {
    const applying: StandardId[] = [];
    if (who.inMinimumLiving) applying.push('premium-share-minimum-living');
    if (who.severelyDisabled) applying.push('premium-share-severe-disability');
    if (yes(complete, 'insurance.aidEligible') && reads(context, 'premium-aid', 'covered')) {
      applying.push('premium-share-aid');
    }
    const missingShares: StandardId[] = [];
    for (const standard of applying) {
      const entry = lookUp(context, standard, who.hukou, null);
      if (entry === null) missingShares.push(standard);
      else if (tenThousandthsOf(entry.amount) > share) share = tenThousandthsOf(entry.amount);
    }
    // A share that is not given cannot exceed the whole, so it is not needed once the whole is due.
    if (share < WHOLE) needs.push(...missingShares);
  }

  if (premium === null || needs.length > 0) return { amount: null, entry: premium, needs };
  return { amount: yuanOf(shareOf(fenOf(premium.amount), share)), entry: premium, needs };
}

/** All benefits: the living ones as decided before, and the others. */
export function decideServices(
  complete: FlatCase,
  context: OracleContext,
  who: Child,
  living: Readonly<Record<LivingBenefit, BenefitDecision>>,
): Record<EditionBenefitId, BenefitDecision> {
  const { child, hardship, inDifficulty, inMinimumLiving, severelyDisabled } = who;
  const { orphan, disabled } = who.categories;
  const destituteSupportPaid = living['destitute-support'].paid;
  const registeredPoor = yes(complete, 'household.registeredPoor');
  const rural = yes(complete, 'household.rural');
  const certified = yes(complete, 'disability.certified');
  const aidEligible = yes(complete, 'insurance.aidEligible');
  const insured = yes(complete, 'insurance.enrolled');
  const enrolled = yes(complete, 'education.enrolled');
  const stage = text(complete, 'education.stage');
  const inCompulsoryStage = stage === 'primary' || stage === 'junior';
  const inSeniorStage = stage === 'senior' || stage === 'vocational';
  const outsideInstitution = text(complete, 'care') !== 'institution';

  // 2.2-1
  const hardPressed = reads(context, 'hard-pressed', 'hardship') ? hardship : inDifficulty;
  const gravelyIll = yes(complete, 'severeIllness') || severelyDisabled;
  const preference = child && gravelyIll && hardPressed;

  // 2.2-3, 2.2-4
  let premiumOwn = false;
  if (child) {
    if (destituteSupportPaid) premiumOwn = true;
    if (inMinimumLiving) premiumOwn = true;
    if (severelyDisabled) premiumOwn = true;
    if (aidEligible && reads(context, 'premium-aid', 'covered')) premiumOwn = true;
  }

  // 困境残疾儿童 (2.3-2, 2.3-5): by default every disabled child is one.
  const disabledInDifficulty =
    disabled && (reads(context, 'disabled-in-difficulty', 'every-disabled-child') || hardship);

  // 2.3-2
  const inclusive = disabledInDifficulty && inDifficulty && (who.compulsoryAge || inCompulsoryStage);

  // 2.3-3: by one reading a pupil who turned 18 in the senior stage finishes it.
  let freeEducation = disabled && hardship && (inCompulsoryStage || inSeniorStage);
  if (reads(context, 'free-education-age', 'through-senior-stage')) {
    const stillAtSchool = enrolled && yes(complete, 'education.continuousSinceEighteen');
    const adultPupil = who.local && !who.under18 && inSeniorStage && stillAtSchool;
    if (adultPupil && certified && hardship) freeEducation = true;
  }

  // 2.3-4
  let feeGroup = false;
  if (registeredPoor) feeGroup = true;
  if (certified && hardship && !registeredPoor) feeGroup = true;
  if (rural && inMinimumLiving) feeGroup = true;
  if (rural && destituteSupportPaid) feeGroup = true;
  let feeOwn = stage === 'senior' && enrolled && feeGroup;
  const isPublic = text(complete, 'education.ownership') === 'public';
  if (!isPublic && reads(context, 'private-school', 'not-covered')) feeOwn = false;
  // The city's order speaks of its own pupils: from here, or living here.
  const cityPupil = who.local || who.livesInChenzhou;
  if (reads(context, 'senior-fee-age', 'pupil') ? !cityPupil : !child) feeOwn = false;

  // 2.3-5
  const specialPreschool =
    disabledInDifficulty &&
    who.threeToSix &&
    enrolled &&
    stage === 'preschool' &&
    text(complete, 'education.setting') === 'special';

  // 2.4-1: a mental disability alone is not among the kinds.
  let kindOfRehabilitation = false;
  if (yes(complete, 'disability.visual')) kindOfRehabilitation = true;
  if (yes(complete, 'disability.hearing')) kindOfRehabilitation = true;
  if (yes(complete, 'disability.speech')) kindOfRehabilitation = true;
  if (yes(complete, 'disability.intellectual')) kindOfRehabilitation = true;
  if (yes(complete, 'disability.physical')) kindOfRehabilitation = true;
  if (yes(complete, 'disability.autism')) kindOfRehabilitation = true;

  let rehabilitation = child && who.zeroToSix && kindOfRehabilitation;
  if (since(context, 'chenzhou-2018-10')) {
    // 国发〔2018〕20号: where the child lives with a permit, too; for the groups it names.
    const here = who.local || text(complete, 'residencePermitDivision').startsWith('4310');
    let named = inMinimumLiving || registeredPoor || !outsideInstitution;
    if (orphan || who.categories.destitute) named = true;
    if (yes(complete, 'household.inHardship') && reads(context, 'rehabilitation-hardship', 'hardship-counts'))
      named = true;
    rehabilitation = who.under18 && here && who.zeroToSix && kindOfRehabilitation && named;
  }

  return {
    'orphan-living': living['orphan-living'],
    'hiv-living': living['hiv-living'],
    'unattended-living': living['unattended-living'],
    'destitute-support': living['destitute-support'],
    'minimum-living': living['minimum-living'],
    'temporary-relief': living['temporary-relief'],
    'street-services': living['street-services'],
    'hardship-disability-subsidy': living['hardship-disability-subsidy'],
    'nursing-subsidy': living['nursing-subsidy'],
    'insurance-preference': service(preference),
    'medical-aid-uplift': service(preference && aidEligible),
    'hearing-rehabilitation-cover': service(child && insured),
    'premium-subsidy': benefit(premiumOwn, [], () =>
      premiumFigure(complete, context, who, destituteSupportPaid),
    ),
    'critical-illness-insurance': service(inDifficulty && insured),
    'charity-medical-card': service(
      inDifficulty &&
        yes(complete, 'insurance.charityEligible') &&
        yes(complete, 'insurance.partnerHospital'),
    ),
    'schooling-aid': service(child && hardship && enrolled),
    'compulsory-aid': service(child && hardship && inCompulsoryStage),
    'inclusive-schooling': service(inclusive),
    'free-education-12': service(freeEducation),
    'senior-fee-waiver': benefit(feeOwn, [], () => standardFigure(context, 'senior-fee', who.hukou, null)),
    'adult-orphan-continuation': service(who.adultOrphan),
    'work-study-priority': service(who.adultOrphan),
    'special-preschool-subsidy': benefit(specialPreschool, [], () =>
      standardFigure(context, 'special-preschool-subsidy', who.hukou, null),
    ),
    'migrant-schooling': service(who.under18 && yes(complete, 'education.migrant') && who.livesInChenzhou),
    'institution-special-classes': service(disabled),
    'rehabilitation-0-6': service(rehabilitation),
    'cochlear-implant': service(child && yes(complete, 'disability.hearing')),
    'tomorrow-plan': service(orphan && disabled && outsideInstitution),
    'institution-rehabilitation': service(disabled && outsideInstitution),
    'priority-rehabilitation': service(disabled),
  };
}
