import { certain } from '../logic/certain.js';
import { eachOutcome, FALSE, type Node, TERMINAL, TRUE } from '../logic/diagram.js';
import { yuan } from '../money/fen.js';
import type { UsedStandard } from '../money/standard.js';
import type { HolderId } from '../policy/stacking.js';
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

/** Who is paid instead: those who are in every completion in which the own condition holds, else those in some. */
export function holders(benefit: ReadyBenefit, own: Node, world: ChildWorld): readonly HolderId[] {
  const standing = benefit.obstacles.map(({ holder, when }) => ({
    holder,
    together: own === TRUE ? when(world) : world.diagram.and(own, when(world)),
  }));
  const always = standing.filter(({ together }) => together === own);
  const some = always.length > 0 ? always : standing.filter(({ together }) => together !== FALSE);
  return [...new Set(some.map(({ holder }) => holder))];
}

/** All outcomes that some completion reaches. */
export function outcomesIn(node: Node, world: ChildWorld): readonly Outcome[] {
  const found: Outcome[] = [];
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
export function entitledResult(benefit: ReadyBenefit, outcomes: readonly Outcome[]): BenefitResult {
  const plain = benefit.plain.entitled;
  const { fen, entry } = certain(outcomes[0]);
  const amount = fen !== null && outcomes.every((one) => one.fen === fen) ? yuan(fen) : null;
  const standard = outcomes.every((one) => sameEntry(one.entry, entry)) ? entry : null;
  const { status, strength, unit, sentences, excludedBy } = plain;
  return { status, strength, amount, unit, standard, sentences, excludedBy };
}

/** Amounts that are unknown for want of a standard look alike in a result, whichever standard it is. */
export function visible(outcome: Node, world: ChildWorld): Node {
  const unknown = world.shared.named('unknown', 0, () => ({ fen: null, entry: null, needs: [] }));
  return world.diagram.combine(VISIBLE, outcome, TRUE, (node) =>
    world.outcomeOf(node)?.fen === null ? unknown : node,
  );
}

/** Whether a diagram is settled: no unknown fact matters. */
export function settled(node: Node): boolean {
  return node.slot === TERMINAL;
}
