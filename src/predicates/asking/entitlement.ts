import type { Benefit } from '../../policy/kinds.js';
import { entitlementOf } from '../../policy/stacking.js';
import { type Predicate, predicate } from './predicate.js';

/** Makes the predicate of a benefit: whether it is paid, after the exclusions of 2.1-8 and 4.4-3. */
/* @__NO_SIDE_EFFECTS__ */
export function entitlement(benefit: Benefit): Predicate {
  return predicate(entitlementOf(benefit).paid);
}
