import type { FactPath } from '../case/dictionary.js';
import type { Prepared } from '../decide/context/context.js';
import { Decision } from '../decide/decision.js';
import { compileProgram, type Program } from '../decide/program.js';
import { ChildWorld } from '../decide/world.js';
import { certain } from '../logic/certain.js';
import type { NodeOf } from '../logic/exact.js';
import type { Slot } from '../logic/slot.js';
import type { StandardId } from '../money/standard-ids.js';
import type { Verdict } from '../policy/verdicts.js';

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
  const truth = (key: Verdict['key'], nodeOf: NodeOf): [string, OpenVerdict] => [
    key,
    alone((decision) => decision.truth(nodeOf)),
  ];
  const nodes = new Map<string, OpenVerdict>([
    ...program.categories.map(({ id, nodeOf }) => truth(`category:${id}`, nodeOf)),
    truth('condition:in-difficulty', program.inDifficulty),
    ...program.benefits.map((benefit): [string, OpenVerdict] => [
      `benefit:${benefit.id}`,
      alone((decision) => decision.benefit(benefit)),
    ]),
    ...program.measures.map(({ id, nodeOf }) => truth(`measure:${id}`, nodeOf)),
  ]);
  return ({ key }) => certain(nodes.get(key));
}
