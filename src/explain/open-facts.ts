import type { Prepared } from '../decide/context/context.js';
import { Decision } from '../decide/decision.js';
import type { Engine } from '../decide/engine.js';
import { certain } from '../logic/certain.js';
import type { NodeOf } from '../logic/exact.js';
import type { Slot } from '../logic/slot.js';
import type { Ids, VerdictOf } from '../policy/policy.js';

/** What one verdict or its amount still waits for. */
export interface OpenVerdict<I extends Ids> {
  readonly facts: readonly I['fact'][];
  readonly standards: readonly I['standard'][];
}

/** Per verdict the facts that can still change it or its amount, exactly, and the standards that were not given. */
export function openFactsOf<I extends Ids>(
  engine: Engine<I>,
  slots: readonly Slot[],
  prepared: Prepared<I>,
): (verdict: VerdictOf<I>) => OpenVerdict<I> {
  const { program, policy } = engine;
  const world = engine.worldOf(slots, prepared);
  const alone = (decide: (decision: Decision<I>) => unknown): OpenVerdict<I> => {
    const decision = new Decision(policy, world);
    decide(decision);
    return { facts: decision.missing(), standards: decision.standardsMissing() };
  };
  // Each is worked out only where it is asked for.
  const truth = (key: string, nodeOf: NodeOf): [string, () => OpenVerdict<I>] => [
    key,
    () => alone((decision) => decision.truth(nodeOf)),
  ];
  const open = new Map<string, () => OpenVerdict<I>>([
    ...program.categories.map(({ id, nodeOf }) => truth(`category:${id}`, nodeOf)),
    truth('condition:in-difficulty', program.inDifficulty),
    ...program.benefits.map((benefit): [string, () => OpenVerdict<I>] => [
      `benefit:${benefit.id}`,
      () => alone((decision) => decision.benefit(benefit)),
    ]),
    ...program.measures.map(({ id, nodeOf }) => truth(`measure:${id}`, nodeOf)),
  ]);
  return ({ key }) => certain(open.get(key))();
}
