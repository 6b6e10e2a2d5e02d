/** The living benefits of 2.1 and 2.2-7 with their stacking. */
import type { Child } from './child.js';
import { lookUp, type OracleContext, reads, since } from './context.js';
import { type BenefitDecision, benefit, type Figure, service } from './decision.js';
import { toppedUp } from './editions/top-up.js';
import { type FlatCase, text, yes } from './facts.js';
import type { EditionBenefitId, StandardId } from './ids.js';
import { fenOf, shareOf, yuanOf } from './money.js';

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

/** The rate of an unattended child, before anything is deducted from it. */
function unattendedFigure(
  context: OracleContext,
  hukou: string,
  institution: boolean,
  hardship: boolean,
): Figure {
  if (since(context, 'hunan-2023-12')) return orphanFigure(context, hukou, institution);
  const byCare = reads(context, 'unattended-institution-rate', 'by-care');
  const whole = orphanFigure(context, hukou, byCare && institution);
  if (whole.amount === null || hardship || reads(context, 'hunan-half-rate', 'full-rate')) return whole;
  return { ...whole, amount: yuanOf(shareOf(fenOf(whole.amount), 5000)) };
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

/** Grade 1–2; by one reading also a certified mental or intellectual disability of grade 3–4. */
function needsNursing(complete: FlatCase, context: OracleContext, who: Child): boolean {
  if (who.severelyDisabled) return true;
  if (reads(context, 'nursing-scope', 'grades-1-2')) return false;
  if (!yes(complete, 'disability.certified')) return false;
  return yes(complete, 'disability.mental') || yes(complete, 'disability.intellectual');
}

export type LivingBenefit = Extract<
  EditionBenefitId,
  | 'orphan-living'
  | 'hiv-living'
  | 'unattended-living'
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

  const hunan = since(context, 'hunan-2023-12');
  const destituteOwn = categories.destitute || who.adultDestitute;
  const choosesDestitute =
    since(context, 'chenzhou-2021-07') &&
    reads(context, 'scheme-choice', 'as-recorded') &&
    yes(complete, 'choosesDestituteSupport') &&
    destituteOwn;

  // Orphan living: nothing excludes it.
  let orphanOwn = categories.orphan;
  if (who.adultOrphan && reads(context, 'adult-orphan-scope', 'education-and-living')) orphanOwn = true;
  if (choosesDestitute) orphanOwn = false;
  const institution = text(complete, 'care') === 'institution';
  const orphanBase = benefit(orphanOwn, [], () => orphanFigure(context, hukou, institution));

  // HIV living: after orphan living.
  const hivHolders: string[] = [];
  if (orphanBase.paid && (hunan || reads(context, 'hiv-and-orphan', 'orphan-only')))
    hivHolders.push('orphan-living');
  const hivOwn = child && yes(complete, 'hiv');
  const hivBase = benefit(hivOwn, hivHolders, () => orphanFigure(context, hukou, hunan && institution));

  // Unattended living (from 2020): after orphan living and HIV living.
  const unattendedHolders: string[] = [];
  if (orphanBase.paid) unattendedHolders.push('orphan-living');
  if (hivBase.paid) unattendedHolders.push('hiv-living');
  let unattendedOwn = since(context, 'chenzhou-2020') && categories.unattended;
  if (who.adultUnattended && reads(context, 'unattended-at-school', 'through-school')) unattendedOwn = true;
  if (choosesDestitute) unattendedOwn = false;
  const unattendedBase = benefit(unattendedOwn, unattendedHolders, () =>
    unattendedFigure(context, hukou, institution, who.hardship),
  );

  // Destitute support: after orphan living and, by one reading, HIV living.
  const destituteHolders: string[] = [];
  if (orphanBase.paid) destituteHolders.push('orphan-living');
  if (unattendedBase.paid && since(context, 'chenzhou-2021-07')) destituteHolders.push('unattended-living');
  if (hivBase.paid && reads(context, 'hiv-and-destitute', 'hiv-only')) destituteHolders.push('hiv-living');
  const destituteSupport = benefit(destituteOwn, destituteHolders, () =>
    standardFigure(context, 'destitute-support', hukou, yes(complete, 'household.rural')),
  );

  // Minimum living: after orphan living (4.4-3 presupposes it), destitute support and, by one reading, HIV living.
  const minimumHolders: string[] = [];
  if (orphanBase.paid && !hunan && reads(context, 'orphan-and-minimum-living', 'excluded'))
    minimumHolders.push('orphan-living');
  if (destituteSupport.paid) minimumHolders.push('destitute-support');
  if (hivBase.paid && !hunan && reads(context, 'hiv-and-minimum-living', 'hiv-only'))
    minimumHolders.push('hiv-living');
  const minimumLiving = benefit(categories['minimum-living'], minimumHolders, () =>
    minimumLivingFigure(complete, context, hukou),
  );

  // The two disability subsidies.
  const subsidiesExcluded = reads(context, 'destitute-subsidies', 'excluded');
  // Before the working age the fee cannot be drawn, whatever the record says.
  const workInjury = who.reached16 && yes(complete, 'workInjuryCareFee');

  const hardshipHolders: string[] = [];
  if (orphanBase.paid && !hunan) hardshipHolders.push('orphan-living');
  if (destituteSupport.paid && subsidiesExcluded) hardshipHolders.push('destitute-support');
  if (workInjury && subsidiesExcluded) hardshipHolders.push('workInjuryCareFee');
  if (hivBase.paid && !hunan && reads(context, 'hiv-subsidy', 'excluded')) hardshipHolders.push('hiv-living');
  // Paid in full, with neither scheme beside it, the unattended child's benefit leaves no room for the subsidy.
  const inFull = unattendedBase.paid && !minimumLiving.paid && !destituteSupport.paid;
  if (inFull && !hunan) hardshipHolders.push('unattended-living');
  let poorEnough = who.inMinimumLiving;
  if (yes(complete, 'household.inHardship') && reads(context, 'hardship-subsidy-scope', 'low-income-too'))
    poorEnough = true;
  const hardshipOwn = child && certified && poorEnough;
  const hardshipSubsidy = benefit(hardshipOwn, hardshipHolders, () =>
    standardFigure(context, 'hardship-disability-subsidy', hukou, null),
  );

  const nursingHolders: string[] = [];
  if (destituteSupport.paid && subsidiesExcluded) nursingHolders.push('destitute-support');
  if (workInjury && subsidiesExcluded) nursingHolders.push('workInjuryCareFee');
  const nursingOwn = child && needsNursing(complete, context, who);
  const nursingSubsidy = benefit(nursingOwn, nursingHolders, () =>
    standardFigure(context, 'nursing-subsidy', hukou, null),
  );

  const beside = {
    minimumLiving,
    // From 2021 nothing of 特困 is paid beside a benefit that would be topped up by it.
    destituteSupport: since(context, 'chenzhou-2021-07') ? null : destituteSupport,
    hardshipSubsidy,
  };
  const topUp = (base: BenefitDecision): BenefitDecision => toppedUp(base, beside, complete, context);
  return {
    'orphan-living': hunan ? topUp(orphanBase) : orphanBase,
    'hiv-living': hunan ? topUp(hivBase) : hivBase,
    'unattended-living': topUp(unattendedBase),
    'destitute-support': destituteSupport,
    'minimum-living': minimumLiving,
    'temporary-relief': service(categories.temporary),
    'street-services': service(categories.street),
    'hardship-disability-subsidy': hardshipSubsidy,
    'nursing-subsidy': nursingSubsidy,
  };
}
