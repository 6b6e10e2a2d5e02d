import type { Expression } from './expression.js';
import type { BooleanFact, ChoiceFact, DateFact, DivisionFact, GradeFact } from './fact.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';

/** What each part of an expression means in one world: a verdict, a proof, a diagram, a sentence. */
export interface Algebra<Meaning> {
  constant(value: boolean): Meaning;
  fact(fact: BooleanFact): Meaning;
  oneOf(fact: ChoiceFact | GradeFact, values: readonly (string | number)[]): Meaning;
  within(fact: DivisionFact, prefix: string): Meaning;
  unregistered(fact: DivisionFact): Meaning;
  reached(fact: DateFact, years: number): Meaning;
  all(of: readonly Meaning[]): Meaning;
  any(of: readonly Meaning[]): Meaning;
  not(of: Meaning): Meaning;
  reading(reading: Reading, options: Readonly<Record<string, Meaning>>): Meaning;
  /** `body` is folded only if asked for: a world may name a rule instead of opening it, or share what it found. */
  rule(rule: Rule, body: () => Meaning): Meaning;
}

/** Walks an expression once, bottom up, and says what it means in the world of `algebra`. */
export function fold<Meaning>(expression: Expression, algebra: Algebra<Meaning>): Meaning {
  switch (expression.kind) {
    case 'constant':
      return algebra.constant(expression.value);
    case 'fact':
      return algebra.fact(expression.fact);
    case 'one-of':
      return algebra.oneOf(expression.fact, expression.values);
    case 'within':
      return algebra.within(expression.fact, expression.prefix);
    case 'unregistered':
      return algebra.unregistered(expression.fact);
    case 'reached':
      return algebra.reached(expression.fact, expression.years);
    case 'all':
      return algebra.all(expression.of.map((part) => fold(part, algebra)));
    case 'any':
      return algebra.any(expression.of.map((part) => fold(part, algebra)));
    case 'not':
      return algebra.not(fold(expression.of, algebra));
    case 'reading': {
      const options: Record<string, Meaning> = {};
      for (const [option, part] of Object.entries(expression.options)) options[option] = fold(part, algebra);
      return algebra.reading(expression.reading, options);
    }
    case 'rule':
      return algebra.rule(expression.rule, () => fold(expression.rule.when, algebra));
  }
}
