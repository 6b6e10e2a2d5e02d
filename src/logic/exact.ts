import { type Diagram, FALSE, type Node, TRUE } from './diagram.js';
import type { Expression } from './expression.js';
import { type Algebra, fold } from './fold.js';
import { leaves } from './leaf.js';
import { inForce } from './reading.js';
import type { Rule } from './rule.js';
import type { SlotOf } from './slot.js';
import type { World } from './world.js';

/** A world in which the unknown facts are asked, not skipped. */
export interface ExactWorld extends World {
  readonly diagram: Diagram;
  /** The slot values that the unknown fact in `slot` may still turn out to have. */
  domain(slot: number): readonly number[];
  /** What the rules evaluated so far came to, by rule number. */
  readonly found: (Node | undefined)[];
}

/** A condition compiled to a diagram; a terminal (TRUE, FALSE) where no unknown fact matters. */
export type NodeOf = (world: ExactWorld) => Node;

function conjunction(parts: readonly NodeOf[]): NodeOf {
  return (world) => {
    let node = TRUE;
    for (const part of parts) {
      const next = part(world);
      if (next === FALSE) return FALSE;
      node = node === TRUE ? next : world.diagram.and(node, next);
    }
    return node;
  };
}

function disjunction(parts: readonly NodeOf[]): NodeOf {
  return (world) => {
    let node = FALSE;
    for (const part of parts) {
      const next = part(world);
      if (next === TRUE) return TRUE;
      node = node === FALSE ? next : world.diagram.or(node, next);
    }
    return node;
  };
}

/** Prepares conditions that share rules: each rule is numbered, drawn once per child, and looked up after that. */
export class ExactCompiler {
  private readonly numbers = new Map<Rule, { number: number; nodeOf: NodeOf }>();
  private readonly algebra: Algebra<NodeOf>;

  constructor(slotOf: SlotOf) {
    this.algebra = {
      ...leaves((fact, test): NodeOf => {
        const slot = slotOf(fact);
        return (world) => {
          const value = world.slots[slot];
          if (value !== undefined) return test(value, world) ? TRUE : FALSE;
          const kids = world.domain(slot).map((possible) => (test(possible, world) ? TRUE : FALSE));
          return world.diagram.ask(slot, kids);
        };
      }),
      constant: (value) => () => (value ? TRUE : FALSE),
      all: conjunction,
      any: disjunction,
      not: (part) => (world) => {
        const node = part(world);
        return node === TRUE ? FALSE : node === FALSE ? TRUE : world.diagram.not(node);
      },
      reading: (reading, options) => (world) => inForce(reading, options, world)(world),
      rule: (rule, body) => this.shared(rule, body),
    };
  }

  /** How many places `ExactWorld.found` needs. */
  get ruleCount(): number {
    return this.numbers.size;
  }

  compile(expression: Expression): NodeOf {
    return fold(expression, this.algebra);
  }

  private shared(rule: Rule, body: () => NodeOf): NodeOf {
    const known = this.numbers.get(rule);
    if (known !== undefined) return known.nodeOf;
    const draw = body();
    const number = this.numbers.size;
    const nodeOf: NodeOf = (world) => {
      const found = world.found[number];
      if (found !== undefined) return found;
      const node = draw(world);
      world.found[number] = node;
      return node;
    };
    this.numbers.set(rule, { number, nodeOf });
    return nodeOf;
  }
}
