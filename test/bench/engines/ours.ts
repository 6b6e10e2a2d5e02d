import { slotOf } from '../../../src/case/dictionary.js';
import { chenzhou } from '../../../src/decide/assess.js';
import { ChildWorld } from '../../../src/decide/world.js';
import { TERMINAL, TRUE } from '../../../src/logic/diagram.js';
import { ExactCompiler } from '../../../src/logic/exact.js';
import { truthOf } from '../../../src/logic/truth.js';
import { CUT } from '../cut.js';
import { ON, SETTING } from '../day.js';
import { fromSlots } from '../from-slots.js';
import type { Engine } from './engine.js';

const NO_SLOTS = [] as const;

/** The library's closures without diagrams: Kleene's logic. */
export function ourClosures(): Engine {
  const decisions = CUT.map(({ when }) => truthOf(when, fromSlots(slotOf)));
  const { readings, latestBirth } = SETTING;
  return {
    name: 'kunjing, closures only (Kleene)',
    children: 100_000,
    inFlight: 1,
    load: (children) => (index, verdicts) => {
      const world = { slots: children[index]?.slots ?? NO_SLOTS, readings, latestBirth };
      for (let i = 0; i < decisions.length; i += 1) verdicts[i] = decisions[i]?.(world) ?? null;
    },
  };
}

/**
 * The library's exact verdicts: what every other engine is compared with.
 *
 * @param knowsParents whether a parent of whom other facts are recorded is known not to be lost. Ours is; an engine
 * that only sees a missing status cannot know it, and the table says how much of what it leaves open is due to that.
 */
export function ourExact(knowsParents = true): Engine {
  const compiler = new ExactCompiler(slotOf);
  const decisions = CUT.map(({ when }) => compiler.compile(when));
  const prepared = chenzhou().prepare({ on: ON });
  const { domains } = prepared;
  class Unaware extends ChildWorld {
    override domain(slot: number): readonly number[] {
      return domains[slot] ?? [];
    }
  }
  const World = knowsParents ? ChildWorld : Unaware;
  return {
    name: 'kunjing',
    children: 100_000,
    inFlight: 1,
    load: (children) => (index, verdicts) => {
      const world = new World(children[index]?.slots ?? NO_SLOTS, prepared, compiler.ruleCount);
      for (let i = 0; i < decisions.length; i += 1) {
        const node = decisions[i]?.(world);
        verdicts[i] = node?.slot === TERMINAL ? node === TRUE : null;
      }
    },
  };
}
