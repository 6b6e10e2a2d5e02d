import { Diagram, type Node } from '../logic/diagram.js';
import type { Slot } from '../logic/slot.js';
import type { MoneyWorld } from './amounts.js';
import type { Prepared } from './context.js';
import { domainOf } from './domains.js';
import { Outcomes } from './outcome.js';

/** The world of one child: what is recorded, under a prepared context. */
export function worldOf(slots: readonly Slot[], prepared: Prepared, ruleCount: number): MoneyWorld {
  return {
    slots,
    readings: prepared.readings,
    latestBirth: prepared.latestBirth,
    book: prepared.book,
    shared: prepared.outcomes,
    own: new Outcomes(prepared.outcomes),
    diagram: new Diagram(),
    domain: (slot) => domainOf(slot, slots, prepared.domains),
    found: new Array<Node | undefined>(ruleCount),
  };
}
