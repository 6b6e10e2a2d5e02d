import type { Fact } from './fact.js';
import type { Algebra } from './fold.js';
import { type Gates, HIGH, LOW, opposite, type Wire } from './gates.js';
import { leaves, type Test } from './leaf.js';
import { inForce, type ReadingsInForce } from './reading.js';
import type { Rule } from './rule.js';
import { valuesOf } from './slot.js';
import type { World } from './world.js';

/**
 * A condition over many children at once: the wire of those of whom it is known to hold, and of those of whom it is
 * known not to hold. A child in neither is open.
 */
export interface Planes {
  readonly yes: Wire;
  readonly no: Wire;
}

/** Where the planes of facts come from. */
export interface PlaneInputs {
  readonly gates: Gates;
  /** Nothing that the circuit looks at is unknown: what is not known to hold is known not to hold. */
  readonly complete: boolean;
  /** The children of whom the fact is known to have the value at `position`. */
  value(fact: Fact, position: number): Wire;
  /** The children of whom the fact is known. */
  known(fact: Fact): Wire;
  /** The children of whom the fact is recorded, and not only assumed. */
  recorded(fact: Fact): Wire;
  /** The children whose known value satisfies `test`, which goes by `name`. */
  passes(fact: Fact, name: string, test: (value: number) => boolean): Wire;
  /** The children known to have reached `years` on the day of the decision. */
  reached(fact: Fact, years: number): Wire;
}

const NOWHERE: World = { slots: [], readings: {}, latestBirth: {} };
const TESTS = leaves((_fact, test): Test => test);

/** A fact with few values: those that satisfy the test on one side, all others on the other. */
function fewValues(inputs: PlaneInputs, fact: Fact, count: number, test: Test): Planes {
  const { gates } = inputs;
  const satisfying: Wire[] = [];
  const others: Wire[] = [];
  for (let position = 0; position < count; position += 1) {
    (test(position, NOWHERE) ? satisfying : others).push(inputs.value(fact, position));
  }
  if (!inputs.complete) return { yes: gates.any(satisfying), no: gates.any(others) };
  const yes = satisfying.length <= others.length ? gates.any(satisfying) : opposite(gates.any(others));
  return { yes, no: opposite(yes) };
}

/** A fact with many values: known and satisfying, or known and not. */
function manyValues(inputs: PlaneInputs, fact: Fact, yes: Wire): Planes {
  const no = opposite(yes);
  return { yes, no: inputs.complete ? no : inputs.gates.and(inputs.known(fact), no) };
}

/**
 * The algebra of bit planes: a condition becomes two wires of one circuit. It says what `truthAlgebra` says of each
 * child. Rules are worked out once, and readings are settled when the circuit is drawn.
 */
export function planesAlgebra(inputs: PlaneInputs, readings: ReadingsInForce): Algebra<Planes> {
  const { gates } = inputs;
  const drawn = new Map<Rule, Planes>();
  const passing = (fact: Fact, name: string, test: Test): Planes =>
    manyValues(
      inputs,
      fact,
      inputs.passes(fact, name, (value) => test(value, NOWHERE)),
    );
  return {
    constant: (value) => (value ? { yes: HIGH, no: LOW } : { yes: LOW, no: HIGH }),
    fact: (fact) => fewValues(inputs, fact, 2, TESTS.fact(fact)),
    oneOf: (fact, values) => fewValues(inputs, fact, valuesOf(fact).length, TESTS.oneOf(fact, values)),
    within: (fact, prefix) => passing(fact, `within ${prefix}`, TESTS.within(fact, prefix)),
    unregistered: (fact) => passing(fact, 'unregistered', TESTS.unregistered(fact)),
    reached: (fact, years) => manyValues(inputs, fact, inputs.reached(fact, years)),
    all: (of) => ({ yes: gates.all(of.map(({ yes }) => yes)), no: gates.any(of.map(({ no }) => no)) }),
    any: (of) => ({ yes: gates.any(of.map(({ yes }) => yes)), no: gates.all(of.map(({ no }) => no)) }),
    not: ({ yes, no }) => ({ yes: no, no: yes }),
    reading: (reading, options) => inForce(reading, options, { readings }),
    rule: (rule, body) => {
      const known = drawn.get(rule);
      if (known !== undefined) return known;
      const planes = body();
      drawn.set(rule, planes);
      return planes;
    },
  };
}
