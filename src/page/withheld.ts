import { type AssessContext, type AssessResult, assess, type ChildCase } from '../index.js';
import { APART } from '../interview/index.js';

/**
 * Benefits that would name a fact that was not asked: open or stood aside only because it may be so. Named in a list,
 * they would read as if the child had HIV (民发〔2012〕179号).
 *
 * @param recorded the case that `result` is of.
 */
export function withheldBenefits(
  recorded: ChildCase,
  context: AssessContext,
  { benefits }: AssessResult,
): ReadonlySet<string> {
  // Not only where the fact is missing: it may not matter, because something else is paid whatever it is.
  if (typeof recorded[APART] === 'boolean') return new Set();
  const otherwise = new Map(Object.entries(assess({ ...recorded, [APART]: false }, context).benefits));
  const isNamedByIt = (id: string): boolean => otherwise.get(id)?.status === 'not-entitled';
  const possible = Object.entries(benefits).filter(([, { status }]) => status !== 'not-entitled');
  return new Set(possible.map(([id]) => id).filter(isNamedByIt));
}
