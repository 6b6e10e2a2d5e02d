import type { FactDictionary } from '../case/fact-dictionary.js';
import { certain } from '../logic/certain.js';
import { Diagram, type Node } from '../logic/diagram.js';
import type { ExactWorld } from '../logic/exact.js';
import type { ReadingsInForce } from '../logic/reading.js';
import type { Slot } from '../logic/slot.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';
import { withAssumptions } from './context/assumptions.js';
import type { Prepared } from './context/context.js';

/** The world of one child: what is recorded, under a prepared context. */
export class ChildWorld<I extends Ids = ChenzhouIds> implements ExactWorld {
  readonly readings: ReadingsInForce;
  readonly latestBirth: Readonly<Record<number, number>>;
  readonly found: (Node | undefined)[];
  // Made on demand: a child of whom everything is known needs none.
  private ownDiagram: Diagram | undefined = undefined;

  readonly slots: readonly Slot[];

  /** @param recorded what is recorded; what the context assumes of the rest is added. */
  constructor(
    private readonly recorded: readonly Slot[],
    private readonly prepared: Prepared<I>,
    private readonly dictionary: FactDictionary<I['fact']>,
    ruleCount: number,
  ) {
    this.slots = withAssumptions(recorded, prepared.assumptions, dictionary);
    this.readings = prepared.readings;
    this.latestBirth = prepared.latestBirth;
    this.found = new Array<Node | undefined>(ruleCount);
  }

  get diagram(): Diagram {
    this.ownDiagram ??= new Diagram();
    return this.ownDiagram;
  }

  domain(slot: number): readonly number[] {
    return this.dictionary.presentValues(slot, this.recorded) ?? certain(this.prepared.domains[slot]);
  }
}
