import { eachOutcome, FALSE, type Node, TERMINAL, TRUE } from '../logic/diagram.js';
import { yuan } from '../money/fen.js';
import type { UsedStandard } from '../money/standard.js';
import type { StandardId } from '../money/standard-ids.js';
import type { HolderId } from '../policy/stacking.js';
import type { MoneyWorld } from './amounts.js';
import type { Outcome } from './outcome.js';
import type { ReadyBenefit } from './program.js';
import type { BenefitResult, BenefitStatus } from './result.js';

/** One benefit of one child: the result, and the diagrams behind it. */
export interface DecidedBenefit {
  readonly result: BenefitResult;
  /** TRUE where it is paid. */
  readonly paid: Node;
  /** FALSE where it is not paid, else an outcome: every amount and entry apart. */
  readonly outcome: Node;
  readonly needs: readonly StandardId[];
}

const NOBODY: readonly HolderId[] = Object.freeze([]);
const NO_NEEDS: readonly StandardId[] = Object.freeze([]);
const VISIBLE = 3;

function statusOf(own: Node, paid: Node): BenefitStatus {
  if (paid === TRUE) return 'entitled';
  if (paid !== FALSE) return 'undetermined';
  return own === FALSE ? 'not-entitled' : 'excluded';
}

/** Who is paid instead: those who are in every completion in which the own condition holds, else those in some. */
function holders(benefit: ReadyBenefit, own: Node, world: MoneyWorld): readonly HolderId[] {
  const { diagram } = world;
  const standing = benefit.obstacles.map(({ holder, when }) => ({
    holder,
    together: diagram.and(own, when(world)),
  }));
  const always = standing.filter(({ together }) => together === own);
  const some = always.length > 0 ? always : standing.filter(({ together }) => together !== FALSE);
  return [...new Set(some.map(({ holder }) => holder))];
}

/** All outcomes that some completion reaches. */
function outcomesIn(node: Node, world: MoneyWorld): readonly Outcome[] {
  const found: Outcome[] = [];
  eachOutcome(node, (end) => {
    const outcome = world.own.of(end);
    if (outcome !== undefined) found.push(outcome);
  });
  return found;
}

/** The entry that every completion uses, or `null` where they differ. */
function commonEntry(outcomes: readonly Outcome[]): UsedStandard | null {
  const [first, ...others] = outcomes;
  const entry = first?.entry ?? null;
  return others.every((other) => sameEntry(other.entry, entry)) ? entry : null;
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

/** Amounts that are unknown for want of a standard look alike in a result, whichever standard it is. */
function visible(outcome: Node, world: MoneyWorld): Node {
  const unknown = world.shared.named('unknown', () => ({ fen: null, entry: null, needs: [] }));
  return world.diagram.combine(VISIBLE, outcome, TRUE, (node) =>
    world.own.of(node)?.fen === null ? unknown : node,
  );
}

/** Decides one benefit over every completion of the unknown facts. */
export function decideBenefit(benefit: ReadyBenefit, world: MoneyWorld): DecidedBenefit {
  const { strength, unit, sentences } = benefit;
  const own = benefit.own(world);
  const paid = benefit.paid(world);
  const status = statusOf(own, paid);
  const excludedBy = status === 'excluded' ? holders(benefit, own, world) : NOBODY;
  if (benefit.amount === null || paid === FALSE) {
    const result = { status, strength, amount: null, unit, standard: null, sentences, excludedBy };
    return { result, paid, outcome: paid, needs: NO_NEEDS };
  }
  const outcome = world.diagram.choose(paid, benefit.amount(world), FALSE);
  const outcomes = outcomesIn(outcome, world);
  const needs = outcomes.flatMap((one) => one.needs);
  let amount: string | null = null;
  let standard: UsedStandard | null = null;
  if (status === 'entitled') {
    const [first] = outcomes;
    const fen = first !== undefined && outcomes.every((one) => one.fen === first.fen) ? first.fen : null;
    amount = fen === null ? null : yuan(fen);
    standard = commonEntry(outcomes);
  }
  const result = { status, strength, amount, unit, standard, sentences, excludedBy };
  const seen = needs.length === 0 || outcome.slot === TERMINAL ? outcome : visible(outcome, world);
  return { result, paid, outcome: seen, needs };
}
