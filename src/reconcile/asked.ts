import { amountParts } from '../export/amount-text.js';
import { mentionsOf } from '../logic/collect.js';
import type { Benefit } from '../policy/kinds.js';
import { entitlementOf } from '../policy/stacking.js';

const known = new Map<string, ReadonlySet<string>>();

/** The facts that a benefit asks about: its conditions, what it gives way to, and its amount. */
export function askedBy(benefit: Benefit): ReadonlySet<string> {
  const found = known.get(benefit.id);
  if (found !== undefined) return found;
  const { conditions, facts } = amountParts(benefit.amount);
  const mentioned = mentionsOf([entitlementOf(benefit).paid, ...conditions]).facts;
  const asked = new Set([...mentioned, ...facts].map(({ path }) => path));
  known.set(benefit.id, asked);
  return asked;
}
