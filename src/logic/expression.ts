import type { BooleanFact, ChoiceFact, DateFact, DivisionFact, GradeFact } from './fact.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';

/**
 * A condition, written once as a plain value. Every way of using it (a verdict, a proof, a diagram, a sentence)
 * is an algebra handed to `fold`.
 */
export type Expression =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'fact'; readonly fact: BooleanFact }
  | {
      readonly kind: 'one-of';
      readonly fact: ChoiceFact | GradeFact;
      readonly values: readonly (string | number)[];
    }
  | { readonly kind: 'within'; readonly fact: DivisionFact; readonly prefix: string }
  | { readonly kind: 'unregistered'; readonly fact: DivisionFact }
  | { readonly kind: 'reached'; readonly fact: DateFact; readonly years: number }
  | { readonly kind: 'all'; readonly of: readonly Expression[] }
  | { readonly kind: 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | {
      readonly kind: 'reading';
      readonly reading: Reading;
      readonly options: Readonly<Record<string, Expression>>;
    }
  | { readonly kind: 'rule'; readonly rule: Rule };

/** Holds in every case. */
export const always: Expression = { kind: 'constant', value: true };

/** Holds in no case. */
export const never: Expression = { kind: 'constant', value: false };

/** The yes-or-no fact is a yes. */
/* @__NO_SIDE_EFFECTS__ */
export function yes(fact: BooleanFact): Expression {
  return { kind: 'fact', fact };
}

/** The fact has one of the named values. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<V extends string>(
  fact: ChoiceFact<string, V>,
  ...values: readonly NoInfer<V>[]
): Expression;
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<V extends number>(
  fact: GradeFact<string, V>,
  ...values: readonly NoInfer<V>[]
): Expression;
/* @__NO_SIDE_EFFECTS__ */
export function oneOf(fact: ChoiceFact | GradeFact, ...values: readonly (string | number)[]): Expression {
  return { kind: 'one-of', fact, values };
}

/** The division code begins with `prefix`: `4310` is every code of Chenzhou. */
/* @__NO_SIDE_EFFECTS__ */
export function within(fact: DivisionFact, prefix: string): Expression {
  return { kind: 'within', fact, prefix };
}

/** The division is known to be none: the child has no registration anywhere. */
/* @__NO_SIDE_EFFECTS__ */
export function unregistered(fact: DivisionFact): Expression {
  return { kind: 'unregistered', fact };
}

/** The person born on that day has reached `years` full years of age (周岁) on the day of the decision. */
/* @__NO_SIDE_EFFECTS__ */
export function reached(fact: DateFact, years: number): Expression {
  return { kind: 'reached', fact, years };
}

/**
 * So many months have passed since the day: reckoned like an age, so that six months since 2020-03-15 have passed from
 * 2020-09-16 where an age is reached on the day after the birthday.
 */
/* @__NO_SIDE_EFFECTS__ */
export function passed(fact: DateFact, months: number): Expression {
  return { kind: 'reached', fact, years: months / 12 };
}

/** The person is under `years` full years of age (未满N周岁). */
/* @__NO_SIDE_EFFECTS__ */
export function under(fact: DateFact, years: number): Expression {
  return not(reached(fact, years));
}

/** Every condition holds. */
/* @__NO_SIDE_EFFECTS__ */
export function all(...of: readonly Expression[]): Expression {
  return { kind: 'all', of };
}

/** At least one condition holds. */
/* @__NO_SIDE_EFFECTS__ */
export function any(...of: readonly Expression[]): Expression {
  return { kind: 'any', of };
}

/** The condition does not hold. */
/* @__NO_SIDE_EFFECTS__ */
export function not(of: Expression): Expression {
  return { kind: 'not', of };
}

/** The condition that belongs to the option in force of a contested reading; every option must be given. */
/* @__NO_SIDE_EFFECTS__ */
export function byReading<Option extends string>(
  reading: Reading<string, Option>,
  options: Readonly<Record<NoInfer<Option>, Expression>>,
): Expression {
  return { kind: 'reading', reading, options };
}

/** Another rule's condition, by name: explanations can cite it, evaluations share it. */
/* @__NO_SIDE_EFFECTS__ */
export function holds(rule: Rule): Expression {
  return { kind: 'rule', rule };
}
