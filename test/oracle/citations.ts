/**
 * Which sentences a benefit cites: what it must cite and what it may.
 *
 * The reading of the policy fixes the sentence of the branch a benefit rests on and the sentence of an exclusion. Where
 * it is silent (what a refusal cites beside its own sentence, say) a sentence is allowed without being asked for.
 */
import { type Child, childOf } from './child.js';
import { forEachCompletion, openFacts } from './completions.js';
import { type OracleContext, reads } from './context.js';
import { decide } from './decide.js';
import type { BenefitDecision, Decision } from './decision.js';
import { type FlatCase, yes } from './facts.js';
import { BENEFITS, type BenefitId } from './ids.js';

export interface Citations {
  readonly must: readonly string[];
  readonly may: readonly string[];
}

/** The sentences that give each benefit; all of them speak for it. */
const OWN: Readonly<Record<BenefitId, readonly string[]>> = {
  'orphan-living': ['2.1-1'],
  'hiv-living': ['2.1-2'],
  'destitute-support': ['2.1-3'],
  'minimum-living': ['2.1-4'],
  'temporary-relief': ['2.1-6'],
  'street-services': ['2.1-7'],
  'hardship-disability-subsidy': ['2.1-8'],
  'nursing-subsidy': ['2.1-8', '2.2-7'],
  'insurance-preference': ['2.2-1'],
  'medical-aid-uplift': ['2.2-1'],
  'hearing-rehabilitation-cover': ['2.2-2'],
  'premium-subsidy': ['2.2-3', '2.2-4'],
  'critical-illness-insurance': ['2.2-5'],
  'charity-medical-card': ['2.2-6'],
  'schooling-aid': ['2.3-1'],
  'compulsory-aid': ['2.3-1'],
  'inclusive-schooling': ['2.3-2'],
  'free-education-12': ['2.3-3'],
  'senior-fee-waiver': ['2.3-4'],
  'adult-orphan-continuation': ['2.3-5'],
  'work-study-priority': ['2.3-5'],
  'special-preschool-subsidy': ['2.3-5'],
  'migrant-schooling': ['2.3-6'],
  'institution-special-classes': ['2.3-8'],
  'rehabilitation-0-6': ['2.4-1'],
  'cochlear-implant': ['2.4-2'],
  'tomorrow-plan': ['2.4-3'],
  'institution-rehabilitation': ['2.4-4'],
  'priority-rehabilitation': ['2.4-5'],
};

/** The sentences of the branch on which the conditions of the benefit rest in a complete case, when they hold. */
function branch(
  id: BenefitId,
  complete: FlatCase,
  context: OracleContext,
  decision: Decision,
  who: Child,
): Citations {
  const own = OWN[id];
  if (id === 'orphan-living') {
    // An adult orphan's allowance rests on 2.3-5; its rate still stands in 2.1-1.
    return who.adultOrphan ? { must: ['2.3-5'], may: ['2.3-5', '2.1-1'] } : { must: own, may: own };
  }
  if (id === 'destitute-support' || id === 'minimum-living') {
    // By its own sentence, or by 2.1-5 alone where the reading makes a route of it.
    const bySentence =
      id === 'destitute-support'
        ? !yes(complete, 'supporterAble')
        : yes(complete, 'household.meetsMinimumLiving');
    const route = decision.categories.unattended ? ['2.1-5'] : [];
    return { must: [...(bySentence ? own : []), ...route], may: [...own, ...route] };
  }
  if (id === 'premium-subsidy') {
    const inFull = decision.benefits['destitute-support'].paid;
    const aided = yes(complete, 'insurance.aidEligible') && reads(context, 'premium-aid', 'covered');
    const inPart = who.inMinimumLiving || who.severelyDisabled || aided;
    // Paid in full by 2.2-4; a part that would be due beside it is swallowed and may be named.
    if (inFull) return { must: ['2.2-4'], may: inPart ? own : ['2.2-4'] };
    return { must: ['2.2-3'], may: ['2.2-3'] };
  }
  if (id === 'free-education-12' || id === 'senior-fee-waiver') {
    // Granted once for the same fee, and both grounds are shown.
    const twice = decision.benefits['free-education-12'].paid && decision.benefits['senior-fee-waiver'].paid;
    return { must: own, may: twice ? ['2.3-3', '2.3-4'] : own };
  }
  return { must: own, may: own };
}

/** The sentence of an exclusion, by benefit and holder; null where the table names no sentence for it. */
function exclusion(id: BenefitId, holder: string): Citations {
  if (id === 'destitute-support' || id === 'minimum-living') {
    if (holder === 'orphan-living') return { must: ['4.4-3'], may: ['4.4-3'] };
    // 2.1-3 against 2.1-4.
    if (holder === 'destitute-support') return { must: ['2.1-3'], may: ['2.1-3'] };
  }
  // By 2.1-8 itself, or by a document that it points to.
  if (id === 'hardship-disability-subsidy' || id === 'nursing-subsidy')
    return { must: ['2.1-8'], may: ['2.1-8'] };
  // One child, one living allowance at this rate: the holder's own sentence may be named.
  if (holder === 'orphan-living') return { must: [], may: ['2.1-1'] };
  if (holder === 'hiv-living') return { must: [], may: ['2.1-2'] };
  return { must: [], may: [] };
}

function refusal(id: BenefitId, unattended: boolean): Citations {
  const may = [...OWN[id]];
  if (unattended && (id === 'destitute-support' || id === 'minimum-living')) may.push('2.1-5');
  if (id === 'orphan-living') may.push('2.3-5');
  return { must: [], may };
}

function citationsOf(
  id: BenefitId,
  benefit: BenefitDecision,
  complete: FlatCase,
  context: OracleContext,
  decision: Decision,
  who: Child,
): Citations {
  if (!benefit.ownConditions) return refusal(id, decision.categories.unattended);
  const grounds = [branch(id, complete, context, decision, who)];
  for (const holder of benefit.holders) grounds.push(exclusion(id, holder));
  return { must: grounds.flatMap(({ must }) => must), may: grounds.flatMap(({ may }) => may) };
}

/**
 * What each benefit of a partial case must and may cite. It must cite what every completion in which it is paid asks
 * for (if it is paid in none: every one in which its own conditions hold); it may cite what any completion allows.
 * While it is undetermined it must cite nothing in particular.
 */
export function expectedCitations(
  partialCase: object,
  context: OracleContext,
): Readonly<Record<string, Citations>> {
  const tallies = BENEFITS.map((id) => ({
    id,
    must: new Map<string, number>(),
    may: new Set<string>(),
    own: 0,
  }));
  const paid = new Map<BenefitId, number>();
  let completions = 0;
  let unattended = 0;
  forEachCompletion(openFacts(partialCase, context), (complete) => {
    completions += 1;
    const decision = decide(complete, context);
    const who = childOf(complete, context);
    if (decision.categories.unattended) unattended += 1;
    for (const tally of tallies) {
      const benefit = decision.benefits[tally.id];
      const { must, may } = citationsOf(tally.id, benefit, complete, context, decision, who);
      for (const sentence of may) tally.may.add(sentence);
      if (benefit.paid) paid.set(tally.id, (paid.get(tally.id) ?? 0) + 1);
      if (!benefit.ownConditions) continue;
      tally.own += 1;
      for (const sentence of new Set(must)) tally.must.set(sentence, (tally.must.get(sentence) ?? 0) + 1);
    }
  });
  return Object.fromEntries(
    tallies.map(({ id, must, may, own }): [string, Citations] => {
      const paidIn = paid.get(id) ?? 0;
      const undetermined = paidIn > 0 && paidIn < completions;
      const always = [...must]
        .filter(([, count]) => count === own)
        .map(([sentence]) => sentence)
        // Whether an excluded benefit would rest on 2.1-5 is open as long as the category is.
        .filter((sentence) => sentence !== '2.1-5' || unattended === completions);
      return [id, { must: undetermined ? [] : always, may: [...may] }];
    }),
  );
}
