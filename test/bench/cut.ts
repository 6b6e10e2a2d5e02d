import { type Expression, holds } from '../../src/logic/expression.js';
import { minimumLiving, orphan, street, temporary } from '../../src/policy/categories.js';
import { child, disabled } from '../../src/policy/definition.js';
import { inDifficulty } from '../../src/policy/difficulty.js';
import { seniorFeeWaiver } from '../../src/policy/education.js';
import { destitute, unattended } from '../../src/policy/livelihood.js';
import {
  destituteSupport,
  hardshipDisabilitySubsidy,
  minimumLivingAllowance,
  nursingSubsidy,
  orphanLiving,
} from '../../src/policy/living.js';
import { entitlementOf } from '../../src/policy/stacking.js';

/** One yes-or-no question of the cut. */
export interface Decision {
  readonly id: string;
  readonly when: Expression;
}

/** The fifteen decisions that every engine is asked for: who the child is, and what is paid after the exclusions. */
export const CUT = [
  { id: 'child', when: holds(child) },
  { id: 'orphan', when: holds(orphan) },
  { id: 'destitute', when: holds(destitute) },
  { id: 'unattended', when: holds(unattended) },
  { id: 'minimum-living', when: holds(minimumLiving) },
  { id: 'temporary', when: holds(temporary) },
  { id: 'street', when: holds(street) },
  { id: 'disabled', when: holds(disabled) },
  { id: 'in-difficulty', when: holds(inDifficulty) },
  { id: 'orphan-living paid', when: entitlementOf(orphanLiving).paid },
  { id: 'destitute-support paid', when: entitlementOf(destituteSupport).paid },
  { id: 'minimum-living paid', when: entitlementOf(minimumLivingAllowance).paid },
  { id: 'hardship-disability-subsidy paid', when: entitlementOf(hardshipDisabilitySubsidy).paid },
  { id: 'nursing-subsidy paid', when: entitlementOf(nursingSubsidy).paid },
  { id: 'senior-fee-waiver paid', when: entitlementOf(seniorFeeWaiver).paid },
] as const satisfies readonly Decision[];
