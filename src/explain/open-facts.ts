import type { FactPath } from '../case/dictionary.js';
import type { Prepared } from '../decide/context/context.js';
import { Decision } from '../decide/decision.js';
import { lookedUp } from '../decide/looked-up.js';
import { compileProgram, type Program } from '../decide/program.js';
import { VERDICTS, type Verdict } from '../decide/verdicts.js';
import { ChildWorld } from '../decide/world.js';
import type { Slot } from '../logic/slot.js';
import type { StandardId } from '../money/standard-ids.js';

/** What one verdict or its amount still waits for. */
export interface OpenVerdict {
  readonly facts: readonly FactPath[];
  readonly standards: readonly StandardId[];
}

let program: Program | undefined;

/** Per verdict the facts that can still change it or its amount, exactly, and the standards that were not given. */
export function openFactsOf(slots: readonly Slot[], prepared: Prepared): (verdict: Verdict) => OpenVerdict {
  program ??= compileProgram();
  const world = new ChildWorld(slots, prepared, program.ruleCount);
  const alone = (decide: (decision: Decision) => unknown): OpenVerdict => {
    const decision = new Decision(world);
    decide(decision);
    return { facts: decision.missing(), standards: decision.standardsMissing() };
  };
  // In the order of the result; each is worked out only where it is asked for.
  const open = [
    ...[...program.categories.map(({ nodeOf }) => nodeOf), program.inDifficulty].map(
      (nodeOf) => () => alone((decision) => decision.truth(nodeOf)),
    ),
    ...program.benefits.map((benefit) => () => alone((decision) => decision.benefit(benefit))),
    ...program.measures.map(
      ({ nodeOf }) =>
        () =>
          alone((decision) => decision.truth(nodeOf)),
    ),
  ];
  const byPlace = new Map(open.map((one, place) => [place, one]));
  return (verdict) => lookedUp(byPlace, VERDICTS.indexOf(verdict))();
}
