import type { Engine } from '../decide/engine.js';
import { openFactsOf } from '../explain/open-facts.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';

/** What an interview is to find out: everything, or whether one benefit is paid and how much it is. */
export type Goal<I extends Ids = ChenzhouIds> = 'everything' | I['benefit'];

/** The facts that bear on the goal, of those that are missing, the most telling first. */
export function missingFor<I extends Ids>(
  engine: Engine<I>,
  goal: Goal<I>,
  recorded: object,
  context: object,
  missing: readonly I['fact'][],
): readonly I['fact'][] {
  if (goal === 'everything') return missing;
  const { slots, prepared } = engine.check(recorded, context);
  const openOf = openFactsOf(engine, slots, prepared);
  const benefits = engine.policy.verdicts.benefits.filter(({ id }) => id === goal);
  const open = new Set(benefits.flatMap((verdict) => openOf(verdict).facts));
  return missing.filter((path) => open.has(path));
}
