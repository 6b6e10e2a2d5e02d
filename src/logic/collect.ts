import type { Expression } from './expression.js';
import type { DateFact, Fact } from './fact.js';
import { type Algebra, fold } from './fold.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';

/** What an expression mentions, however deep, each once, in order of first mention. */
export interface Mentions {
  readonly facts: ReadonlySet<Fact>;
  readonly years: ReadonlySet<number>;
  /** The terms asked about, in years, of each recorded day. */
  readonly terms: ReadonlyMap<DateFact, ReadonlySet<number>>;
  readonly readings: ReadonlySet<Reading>;
  readonly rules: ReadonlySet<Rule>;
}

/** Collects every fact, age, reading and rule that the expressions mention. */
export function mentionsOf(expressions: readonly Expression[]): Mentions {
  const facts = new Set<Fact>();
  const years = new Set<number>();
  const terms = new Map<DateFact, Set<number>>();
  const readings = new Set<Reading>();
  const rules = new Set<Rule>();
  const nothing = (): void => undefined;
  const collect: Algebra<void> = {
    constant: nothing,
    fact: (fact) => void facts.add(fact),
    oneOf: (fact) => void facts.add(fact),
    within: (fact) => void facts.add(fact),
    unregistered: (fact) => void facts.add(fact),
    reached: (fact, age) => {
      facts.add(fact);
      years.add(age);
      terms.set(fact, (terms.get(fact) ?? new Set<number>()).add(age));
    },
    all: nothing,
    any: nothing,
    not: nothing,
    reading: (reading) => void readings.add(reading),
    rule: (rule, body) => {
      if (rules.has(rule)) return;
      rules.add(rule);
      body();
    },
  };
  for (const expression of expressions) fold(expression, collect);
  return { facts, years, terms, readings, rules };
}
