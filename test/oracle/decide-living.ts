/** The living benefits of 2.1 and 2.2-7 with their stacking. */
import type { Child } from './child.js';
import { lookUp, type OracleContext, reads } from './context.js';
import { type BenefitDecision, benefit, type Figure, service } from './decision.js';
import { type FlatCase, text, yes } from './facts.js';
import type { BenefitId, StandardId } from './ids.js';
import { fenOf, yuanOf } from './money.js';

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

/** Grade 1–2; by one reading also a certified mental or intellectual disability of grade 3–4. */
function needsNursing(complete: FlatCase, context: OracleContext, who: Child): boolean {
  if (who.severelyDisabled) return true;
  if (reads(context, 'nursing-scope', 'grades-1-2')) return false;
  if (!yes(complete, 'disability.certified')) return false;
  return yes(complete, 'disability.mental') || yes(complete, 'disability.intellectual');
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

  // Minimum living: after orphan living (4.4-3 presupposes it), destitute support and, by one reading, HIV living.
  const minimumHolders: string[] = [];
  if (orphanLiving.paid && reads(context, 'orphan-and-minimum-living', 'excluded'))
    minimumHolders.push('orphan-living');
  if (destituteSupport.paid) minimumHolders.push('destitute-support');
  if (hivLiving.paid && reads(context, 'hiv-and-minimum-living', 'hiv-only'))
    minimumHolders.push('hiv-living');
  const minimumLiving = benefit(categories['minimum-living'], minimumHolders, () =>
    minimumLivingFigure(complete, context, hukou),
  );

  // The two disability subsidies.
  const subsidiesExcluded = reads(context, 'destitute-subsidies', 'excluded');
  // Before the working age the fee cannot be drawn, whatever the record says.
  const workInjury = who.reached16 && yes(complete, 'workInjuryCareFee');

  const hardshipHolders: string[] = [];
  if (orphanLiving.paid) hardshipHolders.push('orphan-living');
  if (destituteSupport.paid && subsidiesExcluded) hardshipHolders.push('destitute-support');
  if (workInjury && subsidiesExcluded) hardshipHolders.push('workInjuryCareFee');
  if (hivLiving.paid && reads(context, 'hiv-subsidy', 'excluded')) hardshipHolders.push('hiv-living');
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
