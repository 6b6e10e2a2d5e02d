import type { Expression } from './expression.js';
import { type Algebra, fold } from './fold.js';
import type { Rule } from './rule.js';

const together = (sets: readonly ReadonlySet<Rule>[]): ReadonlySet<Rule> =>
  new Set(sets.flatMap((set) => [...set]));

const NONE: ReadonlySet<Rule> = new Set();
const nothing = (): ReadonlySet<Rule> => NONE;

const named: Algebra<ReadonlySet<Rule>> = {
  constant: nothing,
  fact: nothing,
  oneOf: nothing,
  within: nothing,
  unregistered: nothing,
  reached: nothing,
  all: together,
  any: together,
  not: (part) => part,
  reading: (_reading, options) => together(Object.values(options)),
  rule: (rule) => new Set([rule]),
};

/** The rules that a condition names itself, not those that they name in turn. */
export function directRules(expression: Expression): ReadonlySet<Rule> {
  return fold(expression, named);
}
