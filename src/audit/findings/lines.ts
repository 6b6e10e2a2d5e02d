import { FALSE, type Node } from '../../logic/compiled/forest.js';
import type { Rule } from '../../logic/rule.js';
import type { Ids } from '../../policy/policy.js';
import type { Space } from '../space/space.js';

/** One line of a description: a condition that holds and conditions that do not. */
export interface Line {
  readonly reason: Rule;
  readonly without: readonly Rule[];
  /** Where the line holds, as a diagram. */
  readonly node: Node;
}

/**
 * Describes where a condition holds, in the words of named conditions: a line for each reason, with no more of the ways
 * out than it needs. Of every child of a line the condition holds.
 *
 * @param universe children outside it do not matter.
 * @param reasons a line each, where there is such a child.
 * @param ways what would make the condition fail; one that does not matter beside the others is left out.
 */
export function linesOf<I extends Ids>(
  space: Space<I>,
  condition: Node,
  universe: Node,
  reasons: readonly Rule[],
  ways: readonly Rule[],
): readonly Line[] {
  const { forest } = space;
  const nodeOf = ({ when }: Rule): Node => space.condition(when);
  const lineOf = (reason: Rule, without: readonly Rule[]): Node =>
    space.all(nodeOf(reason), ...without.map((way) => forest.not(nodeOf(way))));
  const elsewhere = space.all(universe, forest.not(condition));
  const isSound = (line: Node): boolean => space.all(elsewhere, line) === FALSE;
  return reasons.flatMap((reason): Line[] => {
    let without = ways;
    if (!isSound(lineOf(reason, without))) return [];
    for (const way of ways) {
      const fewer = without.filter((other) => other !== way);
      if (isSound(lineOf(reason, fewer))) without = fewer;
    }
    const node = lineOf(reason, without);
    return space.all(universe, node) === FALSE ? [] : [{ reason, without, node }];
  });
}
