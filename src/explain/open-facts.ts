import type { Prepared } from '../decide/context/context.js';
import type { Engine } from '../decide/engine.js';
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
  engine: Engine<I>,
  slots: readonly Slot[],
  prepared: Prepared<I>,
): (verdict: VerdictOf<I>) => OpenVerdict<I> {
  return (verdict) => {
    const { missing, standardsMissing } = engine.alone(verdict).decide(slots, prepared);
    return { facts: missing, standards: standardsMissing };
  };
}
