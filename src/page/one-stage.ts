import type { ChildCase } from '../case/dictionary.js';
import { settingsIn } from '../case/shape.js';
import type { Engine } from '../decide/engine.js';
import { daySlot } from '../logic/slot.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { CheckedHistory, Stage } from '../time/history/stages.js';

/**
 * Histories for the page, 1 kB lighter than those of the library: a checked case and no events, which is one stage.
 * A test compares them.
 */

/** What is recorded was checked on its own day. */
const LAST_DAY = daySlot('9999-12-31');

export function readHistory(
  { policy: { dictionary }, cases }: Engine<ChenzhouIds>,
  { case: recorded }: { readonly case: ChildCase },
): CheckedHistory<ChenzhouIds> {
  const facts = settingsIn({ ...recorded }, dictionary);
  const { slots } = cases.check(recorded, LAST_DAY);
  const [id, birth] = [facts.get('id'), facts.get('birthDate')];
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const stage = { place: 0, on: '', events: [], changed: [], facts, slots, birth: text(birth) };
  return { id: text(id), stages: [stage], gone: null };
}

export function stageOn({ stages: [only] }: CheckedHistory<ChenzhouIds>): Stage<ChenzhouIds> {
  return only;
}
