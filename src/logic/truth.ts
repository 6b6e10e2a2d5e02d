import type { Expression } from './expression.js';
import type { Fact } from './fact.js';
import { type Algebra, fold } from './fold.js';
import { leaves } from './leaf.js';
import { inForce } from './reading.js';
import type { Slot } from './slot.js';
import type { Day, World } from './world.js';

/** True, false, or unknown (`null`). Unknown is not no. */
export type Truth = boolean | null;

/** A condition compiled to be asked of many worlds. */
export type TruthOf<W extends Day = World> = (world: W) => Truth;

/** Where a world keeps what is known of a fact. */
export type ReadFact<W> = (fact: Fact) => (world: W) => Slot;

/** All of them, as Kleene has it: one known `false` settles it, otherwise one unknown leaves it open. */
function conjunction<W extends Day>(parts: readonly TruthOf<W>[]): TruthOf<W> {
  return (world) => {
    let verdict: Truth = true;
    for (const part of parts) {
      const truth = part(world);
      if (truth === false) return false;
      if (truth === null) verdict = null;
    }
    return verdict;
  };
}

/** Any of them: one known `true` settles it, otherwise one unknown leaves it open. */
function disjunction<W extends Day>(parts: readonly TruthOf<W>[]): TruthOf<W> {
  return (world) => {
    let verdict: Truth = false;
    for (const part of parts) {
      const truth = part(world);
      if (truth === true) return true;
      if (truth === null) verdict = null;
    }
    return verdict;
  };
}

/**
 * The algebra of verdicts. It is sound, not complete: a verdict it gives is right in every completion of the
 * unknown facts, but it leaves a few settled ones open (`a or not a`); the diagram algebra closes those.
 */
export function truthAlgebra<W extends Day>(readFact: ReadFact<W>): Algebra<TruthOf<W>> {
  return {
    ...leaves((fact, test): TruthOf<W> => {
      const value = readFact(fact);
      return (world) => {
        const known = value(world);
        return known === undefined ? null : test(known, world);
      };
    }),
    constant: (value) => () => value,
    all: conjunction,
    any: disjunction,
    not: (part) => (world) => {
      const truth = part(world);
      return truth === null ? null : !truth;
    },
    reading: (reading, options) => (world) => inForce(reading, options, world)(world),
    rule: (_rule, body) => body(),
  };
}

/** Prepares a condition for asking: `true`, `false`, or `null` where Kleene's logic leaves it open. */
export function truthOf<W extends Day>(expression: Expression, readFact: ReadFact<W>): TruthOf<W> {
  return fold(expression, truthAlgebra(readFact));
}
