import type { SlotOf } from '../../src/logic/slot.js';
import type { ReadFact } from '../../src/logic/truth.js';
import type { World } from '../../src/logic/world.js';

/** Reads a fact from its slot. */
export function fromSlots(slotOf: SlotOf): ReadFact<World> {
  return (fact) => {
    const slot = slotOf(fact);
    return (world) => world.slots[slot];
  };
}
