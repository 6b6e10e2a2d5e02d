import type { Expression } from './expression.js';
import { type Algebra, fold } from './fold.js';
import { leaves } from './leaf.js';
import { inForce } from './reading.js';
import type { SlotOf } from './slot.js';
import type { World } from './world.js';

/** True, false, or unknown (`null`). Unknown is not no. */
export type Truth = boolean | null;

/** A condition made ready to be asked of many worlds. */
export type TruthOf = (world: World) => Truth;

/** All of them, as Kleene has it: one known `false` settles it, otherwise one unknown leaves it open. */
function conjunction(parts: readonly TruthOf[]): TruthOf {
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
function disjunction(parts: readonly TruthOf[]): TruthOf {
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
export function truthAlgebra(slotOf: SlotOf): Algebra<TruthOf> {
  return {
    ...leaves((fact, test): TruthOf => {
      const slot = slotOf(fact);
      return (world) => {
        const value = world.slots[slot];
        return value === undefined ? null : test(value, world);
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
export function truthOf(expression: Expression, slotOf: SlotOf): TruthOf {
  return fold(expression, truthAlgebra(slotOf));
}
