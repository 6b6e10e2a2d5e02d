import { mentionsOf } from '../logic/collect.js';
import { amountMentions } from '../money/mentions.js';
import type { BenefitVerdictOf, Ids } from './policy.js';

/** What a benefit looks at. */
export interface Asked<Standard extends string> {
  /** Facts of its conditions, of what it gives way to, and of its amount. */
  readonly facts: ReadonlySet<string>;
  readonly standards: ReadonlySet<Standard>;
}

/** The facts that a benefit asks about and the standards that its amount names. */
export function askedBy<I extends Ids>(benefit: BenefitVerdictOf<I>): Asked<I['standard']> {
  const { conditions, facts, standards } = amountMentions(benefit.rule.amount);
  const mentioned = mentionsOf([benefit.condition, ...conditions]).facts;
  return {
    facts: new Set([...mentioned, ...facts].map(({ path }) => path)),
    standards: new Set(standards),
  };
}
