import type { ChildCase, FactPath } from '../case/dictionary.js';
import type { AssessContext } from '../decide/context/context.js';
import type { AssessResult } from '../decide/result.js';
import { missingOf } from '../explain/missing-of.js';
import type { BenefitId } from '../policy/rulebook.js';

/** What an interview is to find out: everything, or whether one benefit is paid and how much it is. */
export type Goal = 'everything' | BenefitId;

/** The missing facts that bear on the goal, the most telling first. */
export function missingFor(
  goal: Goal,
  recorded: ChildCase,
  context: AssessContext,
  { missing }: AssessResult,
): readonly FactPath[] {
  if (goal === 'everything') return missing;
  const open = new Set(missingOf(recorded, context, goal));
  return missing.filter((path) => open.has(path));
}
