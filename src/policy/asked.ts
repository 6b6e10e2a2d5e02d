import type { FactPath } from '../case/dictionary.js';
import { FACTS } from '../case/dictionary.js';
import { mentionsOf } from '../logic/collect.js';
import { amountMentions } from '../money/mentions.js';
import type { StandardId } from './standards.js';
import type { BenefitVerdict } from './verdicts.js';

/** What a benefit looks at. */
export interface Asked {
  /** Facts of its conditions, of what it gives way to, and of its amount. */
  readonly facts: ReadonlySet<FactPath>;
  readonly standards: ReadonlySet<StandardId>;
}

const known = new WeakMap<BenefitVerdict, Asked>();

/** The facts that a benefit asks about and the standards that its amount names. */
export function askedBy(benefit: BenefitVerdict): Asked {
  const found = known.get(benefit);
  if (found !== undefined) return found;
  const { conditions, facts, standards } = amountMentions(benefit.rule.amount);
  const mentioned = mentionsOf([benefit.condition, ...conditions]).facts;
  const asked = {
    facts: new Set(
      FACTS.filter((fact) => mentioned.has(fact) || facts.some((one) => one === fact)).map(
        ({ path }) => path,
      ),
    ),
    standards: new Set(standards),
  };
  known.set(benefit, asked);
  return asked;
}
