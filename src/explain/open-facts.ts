import { CompiledDecider } from '../decide/compiled/compiled-decider.js';
import type { Prepared } from '../decide/context/context.js';
import type { Engine } from '../decide/engine.js';
import { narrowed } from '../decide/narrow.js';
import type { Slot } from '../logic/slot.js';
import type { Ids, VerdictOf } from '../policy/policy.js';

/** What one verdict or its amount still waits for. */
export interface OpenVerdict<I extends Ids> {
  readonly facts: readonly I['fact'][];
  readonly standards: readonly I['standard'][];
}

/**
 * Per verdict the facts that can still change it or its amount, exactly, and the standards that were not given: the
 * verdict is decided alone, and only where it is asked for.
 */
export function openFactsOf<I extends Ids>(
  { policy }: Engine<I>,
  slots: readonly Slot[],
  prepared: Prepared<I>,
): (verdict: VerdictOf<I>) => OpenVerdict<I> {
  return ({ key }) => {
    const alone = new CompiledDecider(
      policy,
      narrowed(policy.verdicts, (verdict) => verdict.key === key),
    );
    const { missing, standardsMissing } = alone.decide(slots, prepared);
    return { facts: missing, standards: standardsMissing };
  };
}
