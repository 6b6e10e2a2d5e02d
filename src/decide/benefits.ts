import { certain } from '../logic/certain.js';
import { eachOutcome, FALSE, type Node, TERMINAL, TRUE } from '../logic/diagram.js';
import { yuan } from '../money/fen.js';
import type { UsedStandard } from '../money/standard.js';
import type { Ids } from '../policy/policy.js';
import type { Outcome } from './outcome.js';
import type { ReadyBenefit } from './program.js';
import type { BenefitResult, BenefitStatus } from './result.js';
import type { ChildWorld } from './world.js';

/** Tells this file's join of diagrams from others. */
const VISIBLE = 3;

/** Whether a benefit is paid, from the diagrams of its own condition and of its entitlement. */
export function statusOf(own: Node, paid: Node): BenefitStatus {
  if (paid === TRUE) return 'entitled';
  if (paid !== FALSE) return 'undetermined';
  return own === FALSE ? 'not-entitled' : 'excluded';
}

/** What stands in the way: the holders in every completion in which the own condition holds, else those in some. */
function standingObstacles<I extends Ids>(
  benefit: ReadyBenefit<I>,
  own: Node,
  world: ChildWorld<I>,
): ReadyBenefit<I>['obstacles'] {
  const standing = benefit.obstacles.map((obstacle) => ({
    obstacle,
    together: own === TRUE ? obstacle.when(world) : world.diagram.and(own, obstacle.when(world)),
  }));
  const always = standing.filter(({ together }) => together === own);
  const some = always.length > 0 ? always : standing.filter(({ together }) => together !== FALSE);
  return some.map(({ obstacle }) => obstacle);
}

/** The result of a benefit that gives way: to whom, and the sentence that says so beside its own. */
export function excludedResult<I extends Ids>(
  benefit: ReadyBenefit<I>,
  own: Node,
  world: ChildWorld<I>,
): BenefitResult<I> {
  const obstacles = standingObstacles(benefit, own, world);
  return {
    ...benefit.plain.excluded,
    sentences: [...new Set([...benefit.cited(world), ...obstacles.map(({ sentence }) => sentence)])],
    excludedBy: [...new Set(obstacles.map(({ holder }) => holder))],
  };
}

/** The result of a benefit without a known amount; shared by all children who rest on the same sentences. */
export function plainResult<I extends Ids>(
  benefit: ReadyBenefit<I>,
  status: BenefitStatus,
  world: ChildWorld<I>,
): BenefitResult<I> {
  const plain = benefit.plain[status];
  const sentences = benefit.cited(world);
  return sentences === plain.sentences ? plain : { ...plain, sentences };
}

/** All outcomes that some completion reaches. */
export function outcomesIn<I extends Ids>(
  node: Node,
  world: ChildWorld<I>,
): readonly Outcome<I['standard']>[] {
  const found: Outcome<I['standard']>[] = [];
  eachOutcome(node, (end) => {
    const outcome = world.outcomeOf(end);
    if (outcome !== undefined) found.push(outcome);
  });
  return found;
}

function sameEntry(one: UsedStandard | null, other: UsedStandard | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.standard === other.standard &&
    one.division === other.division &&
    one.from === other.from &&
    one.source === other.source
  );
}

/** The result of a benefit that every completion pays: the amount and the entry, where all agree on them. */
export function entitledResult<I extends Ids>(
  benefit: ReadyBenefit<I>,
  outcomes: readonly Outcome<I['standard']>[],
  world: ChildWorld<I>,
): BenefitResult<I> {
  const plain = benefit.plain.entitled;
  const { fen, entry } = certain(outcomes[0]);
  const amount = fen !== null && outcomes.every((one) => one.fen === fen) ? yuan(fen) : null;
  const standard = outcomes.every((one) => sameEntry(one.entry, entry)) ? entry : null;
  const { status, strength, unit, excludedBy } = plain;
  const sentences = benefit.cited(world);
  return { status, strength, amount, unit, standard, sentences, excludedBy };
}

/** Amounts that are unknown for want of a standard look alike in a result, whichever standard it is. */
export function visible<I extends Ids>(outcome: Node, world: ChildWorld<I>): Node {
  const unknown = world.shared.named('unknown', 0, () => ({ fen: null, entry: null, needs: [] }));
  return world.diagram.combine(VISIBLE, outcome, TRUE, (node) =>
    world.outcomeOf(node)?.fen === null ? unknown : node,
  );
}

/** Whether a diagram is settled: no unknown fact matters. */
export function settled(node: Node): boolean {
  return node.slot === TERMINAL;
}
