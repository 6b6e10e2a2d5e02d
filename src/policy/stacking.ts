import { birthDate } from '../case/facts/child.js';
import { workInjuryCareFee } from '../case/facts/insurance.js';
import type { Bilingual } from '../logic/bilingual.js';
import { all, type Expression, holds, reached, yes } from '../logic/expression.js';
import { type Entitlement, entitlements } from './entitlements.js';
import { LIVING_BENEFITS } from './living.js';
import type { BenefitRule, Exclusion } from './policy.js';
import {
  destituteSubsidies,
  hivAndDestitute,
  hivAndMinimumLiving,
  hivAndOrphan,
  hivSubsidy,
  orphanAndMinimumLiving,
} from './readings.js';
import type { SentenceId } from './sentences/index.js';

export type { Entitlement } from './entitlements.js';

type LivingBenefitId = (typeof LIVING_BENEFITS)[number]['id'];

/** Who is paid instead: a benefit that is itself entitled after its own exclusions, or a recorded fact. */
export type HolderId = LivingBenefitId | 'workInjuryCareFee';

const TWO_SUBSIDIES: Bilingual = {
  zh: '国发〔2015〕52号，经“符合残疾人两项补贴范围”引入',
  en: 'Guo Fa [2015] No. 52, reached through "within the scope of the two subsidies"',
};

const ORPHAN_BUDGET: Bilingual = {
  zh: '孤儿因不再享受特困人员救助供养和最低生活保障待遇；民发〔2016〕178号第9条',
  en: 'orphans no longer receive destitute support and minimum living support; Min Fa [2016] No. 178 art. 9',
};

const SUBSIDIES_EXCLUDED = { reading: destituteSubsidies, option: 'excluded' } as const;

/**
 * Which benefit gives way to which. A holder stands above all it excludes, so the matrix is read from the top.
 *
 * @see 2.1-8
 * @see 4.4-3
 */
export const EXCLUSIONS: readonly (Exclusion<HolderId, LivingBenefitId> & {
  readonly sentence: SentenceId;
})[] = [
  {
    holder: 'orphan-living',
    excludes: 'hardship-disability-subsidy',
    sentence: '2.1-8',
    ground: {
      zh: '享受孤儿基本生活保障政策的残疾儿童不享受困难残疾人生活补贴',
      en: 'a disabled child under the orphan living policy gets no hardship disability subsidy',
    },
    only: null,
  },
  {
    holder: 'orphan-living',
    excludes: 'destitute-support',
    sentence: '4.4-3',
    ground: ORPHAN_BUDGET,
    only: null,
  },
  {
    holder: 'orphan-living',
    excludes: 'minimum-living',
    sentence: '4.4-3',
    ground: ORPHAN_BUDGET,
    only: { reading: orphanAndMinimumLiving, option: 'excluded' },
  },
  {
    holder: 'orphan-living',
    excludes: 'hiv-living',
    sentence: '2.1-2',
    ground: { zh: '一名儿童同一标准只发一份基本生活费', en: 'one child, one living allowance at this rate' },
    only: { reading: hivAndOrphan, option: 'orphan-only' },
  },
  {
    holder: 'destitute-support',
    excludes: 'minimum-living',
    sentence: '2.1-3',
    ground: { zh: '2.1-3与2.1-4相区别', en: '2.1-3 is set off against 2.1-4' },
    only: null,
  },
  {
    holder: 'hiv-living',
    excludes: 'destitute-support',
    sentence: '2.1-2',
    ground: { zh: '一名儿童一份基本生活费', en: 'one child, one living allowance' },
    only: { reading: hivAndDestitute, option: 'hiv-only' },
  },
  {
    holder: 'hiv-living',
    excludes: 'minimum-living',
    sentence: '2.1-2',
    ground: { zh: '一名儿童一份基本生活费', en: 'one child, one living allowance' },
    only: { reading: hivAndMinimumLiving, option: 'hiv-only' },
  },
  {
    holder: 'destitute-support',
    excludes: 'hardship-disability-subsidy',
    sentence: '2.1-8',
    ground: TWO_SUBSIDIES,
    only: SUBSIDIES_EXCLUDED,
  },
  {
    holder: 'destitute-support',
    excludes: 'nursing-subsidy',
    sentence: '2.1-8',
    ground: TWO_SUBSIDIES,
    only: SUBSIDIES_EXCLUDED,
  },
  {
    holder: 'workInjuryCareFee',
    excludes: 'hardship-disability-subsidy',
    sentence: '2.1-8',
    ground: TWO_SUBSIDIES,
    only: SUBSIDIES_EXCLUDED,
  },
  {
    holder: 'workInjuryCareFee',
    excludes: 'nursing-subsidy',
    sentence: '2.1-8',
    ground: TWO_SUBSIDIES,
    only: SUBSIDIES_EXCLUDED,
  },
  {
    holder: 'hiv-living',
    excludes: 'hardship-disability-subsidy',
    sentence: '2.1-8',
    ground: {
      zh: '享受孤儿标准基本生活费，比照孤儿处理',
      en: 'paid at the orphan rate, treated like an orphan',
    },
    only: { reading: hivSubsidy, option: 'excluded' },
  },
];

/** When a holder that is no benefit stands; `null` for a benefit. */
export function holderCondition(holder: string): Expression | null {
  // Working age begins with 16: below it the fee cannot be drawn, so it is not asked for.
  return holder === 'workInjuryCareFee' ? all(reached(birthDate, 16), yes(workInjuryCareFee)) : null;
}

const ENTITLEMENTS = /* @__PURE__ */ entitlements(LIVING_BENEFITS, EXCLUSIONS, holderCondition);

/** When a benefit is paid: its own condition holds and no holder that excludes it is itself entitled. */
export function entitlementOf(benefit: BenefitRule): Entitlement<HolderId> {
  return ENTITLEMENTS.get(benefit.id) ?? { paid: holds(benefit), obstacles: [] };
}
