import { certain } from './certain.js';
import type { Fact } from './fact.js';
import type { Algebra } from './fold.js';
import { valuesOf } from './slot.js';
import type { Day } from './world.js';

/** Whether a known value of one fact satisfies the condition. */
export type Test = (value: number, day: Day) => boolean;

type Leaves<Meaning> = Pick<Algebra<Meaning>, 'fact' | 'oneOf' | 'within' | 'unregistered' | 'reached'>;

/** The parts of an algebra that look at one fact, each as a test on its slot. */
export function leaves<Meaning>(make: (fact: Fact, test: Test) => Meaning): Leaves<Meaning> {
  return {
    fact: (fact) => make(fact, (value) => value === 1),
    oneOf: (fact, values) => {
      let mask = 0;
      valuesOf(fact).forEach((value, position) => {
        if (values.includes(value)) mask |= 1 << position;
      });
      return make(fact, (value) => ((mask >> value) & 1) === 1);
    },
    within: (fact, prefix) => {
      const scale = 10 ** (6 - prefix.length);
      const wanted = Number(prefix);
      return make(fact, (value) => Math.floor(value / scale) === wanted);
    },
    unregistered: (fact) => make(fact, (value) => value === 0),
    reached: (fact, years) => make(fact, (value, day) => value <= certain(day.latestBirth[years])),
  };
}
