import type { Expression } from '../logic/expression.js';
import { holds } from '../logic/expression.js';
import { CATEGORIES } from '../policy/categories.js';
import { inDifficulty } from '../policy/difficulty.js';
import type { Benefit, Category, Condition, Measure } from '../policy/kinds.js';
import { BENEFITS, MEASURES, type VerdictId } from '../policy/rulebook.js';
import { entitlementOf } from '../policy/stacking.js';

/** One question that a result answers, and the condition that answers it: of a benefit, whether it is paid. */
export interface Verdict {
  readonly id: VerdictId;
  readonly rule: (Category | Condition | Benefit | Measure) & { readonly id: VerdictId };
  readonly condition: Expression;
  /** Where the result holds the answer. */
  readonly path: readonly string[];
}

/**
 * All verdicts, in the order of the result: categories, `in-difficulty`, benefits after the exclusions, measures.
 * `minimum-living` is both a category and a benefit.
 */
export const VERDICTS: readonly Verdict[] = /* @__PURE__ */ allVerdicts();

function allVerdicts(): readonly Verdict[] {
  const named =
    (group: string) =>
    (rule: Verdict['rule']): Verdict => ({
      id: rule.id,
      rule,
      condition: holds(rule),
      path: [group, rule.id],
    });
  return [
    ...CATEGORIES.map(named('categories')),
    { id: inDifficulty.id, rule: inDifficulty, condition: holds(inDifficulty), path: ['inDifficulty'] },
    ...BENEFITS.map((rule) => ({ ...named('benefits')(rule), condition: entitlementOf(rule).paid })),
    ...MEASURES.map(named('measures')),
  ];
}
