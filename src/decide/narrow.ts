import { never } from '../logic/expression.js';
import type { Ids, VerdictOf, Verdicts } from '../policy/policy.js';

/**
 * Only the verdicts that are asked for. The others are not looked at: in a result they stand as if nothing held, and
 * must not be read there.
 */
export function narrowed<I extends Ids>(
  { categories, inDifficulty, benefits, measures, all }: Verdicts<I>,
  isWanted: (verdict: VerdictOf<I>) => boolean,
): Verdicts<I> {
  return {
    categories: categories.filter(isWanted),
    inDifficulty: isWanted(inDifficulty) ? inDifficulty : { ...inDifficulty, condition: never },
    benefits: benefits.filter(isWanted),
    measures: measures.filter(isWanted),
    all: all.filter(isWanted),
  };
}
