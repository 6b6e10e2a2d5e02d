import { holds } from '../../logic/expression.js';
import { CATEGORIES } from '../../policy/categories.js';
import { inDifficulty } from '../../policy/difficulty.js';
import { BENEFITS, MEASURES } from '../../policy/rulebook.js';
import { entitlementOf } from '../../policy/stacking.js';
import type { VerdictLists } from './compiled-decider.js';

/** The verdicts of the policy, in the order of the result. */
export const CHENZHOU_VERDICTS: VerdictLists = {
  categories: CATEGORIES.map((rule) => ({ id: rule.id, condition: holds(rule) })),
  inDifficulty: holds(inDifficulty),
  benefits: BENEFITS.map((rule) => {
    const { paid, obstacles } = entitlementOf(rule);
    return {
      rule,
      own: holds(rule),
      paid,
      obstacles: obstacles.map(({ exclusion: { holder, sentence }, when }) => ({ holder, sentence, when })),
    };
  }),
  measures: MEASURES.map((rule) => ({ id: rule.id, condition: holds(rule) })),
};
