import type { FactDictionary } from '../case/fact-dictionary.js';
import { certain } from '../logic/certain.js';
import { Diagram, type Node } from '../logic/diagram.js';
import type { ExactWorld } from '../logic/exact.js';
import type { ReadingsInForce } from '../logic/reading.js';
import type { Slot } from '../logic/slot.js';
import type { StandardBook } from '../money/standard-book.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids } from '../policy/policy.js';
import type { Prepared } from './context/context.js';
import { type Outcome, Outcomes } from './outcome.js';

/** The world of one child: what is recorded, under a prepared context, with the standards of its county. */
export class ChildWorld<I extends Ids = ChenzhouIds> implements ExactWorld {
  readonly readings: ReadingsInForce;
  readonly latestBirth: Readonly<Record<number, number>>;
  readonly book: StandardBook<I['standard']>;
  /** Outcomes that the context gives to every child. */
  readonly shared: Outcomes<I['standard']>;
  readonly found: (Node | undefined)[];
  // Made on demand: a child of whom everything is known needs neither.
  private ownOutcomes: Outcomes<I['standard']> | undefined = undefined;
  private ownDiagram: Diagram | undefined = undefined;

  constructor(
    readonly slots: readonly Slot[],
    private readonly prepared: Prepared<I>,
    private readonly dictionary: FactDictionary<I['fact']>,
    ruleCount: number,
  ) {
    this.readings = prepared.readings;
    this.latestBirth = prepared.latestBirth;
    this.book = prepared.book;
    this.shared = prepared.outcomes;
    this.found = new Array<Node | undefined>(ruleCount);
  }

  get diagram(): Diagram {
    this.ownDiagram ??= new Diagram();
    return this.ownDiagram;
  }

  domain(slot: number): readonly number[] {
    return this.dictionary.presentValues(slot, this.slots) ?? certain(this.prepared.domains[slot]);
  }

  /** The node of an outcome that only this child has, for example for its income. */
  ownOutcome(outcome: Outcome<I['standard']>): Node {
    this.ownOutcomes ??= new Outcomes(this.shared);
    return this.ownOutcomes.node(outcome);
  }

  /** What a node stands for, or `undefined` where it is not an outcome with an amount. */
  outcomeOf(node: Node): Outcome<I['standard']> | undefined {
    return this.ownOutcomes === undefined ? this.shared.of(node) : this.ownOutcomes.of(node);
  }
}
