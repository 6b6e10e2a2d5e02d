import type { Fact } from '../../src/logic/fact.js';
import type { Algebra } from '../../src/logic/fold.js';
import { SETTING } from './day.js';

/** How another engine writes the parts of a condition. Facts go by their flat name, rules by their id. */
export interface Dialect<Text> {
  readonly yes: (fact: string) => Text;
  readonly oneOf: (fact: string, values: readonly (string | number)[]) => Text;
  readonly atMost: (fact: string, limit: number) => Text;
  readonly between: (fact: string, from: number, to: number) => Text;
  readonly all: (of: readonly Text[]) => Text;
  readonly any: (of: readonly Text[]) => Text;
  readonly not: (of: Text) => Text;
  /** `body` writes the rule out, for an engine that cannot name rules. */
  readonly rule: (id: string, body: () => Text) => Text;
}

/** `father.status` is `father_status`. */
export function flatName(fact: Fact): string {
  return fact.path.replace('.', '_');
}

/** Writes plain conditions in a dialect: adding an engine touches no rule. */
export function writtenIn<Text>(dialect: Dialect<Text>): Algebra<Text> {
  const notPlain = (): never => {
    throw new RangeError('readings and constants are gone from a plain condition');
  };
  return {
    constant: notPlain,
    reading: notPlain,
    fact: (fact) => dialect.yes(flatName(fact)),
    oneOf: (fact, values) => dialect.oneOf(flatName(fact), values),
    within: (fact, prefix) => {
      const scale = 10 ** (6 - prefix.length);
      const first = Number(prefix) * scale;
      return dialect.between(flatName(fact), first, first + scale - 1);
    },
    unregistered: (fact) => dialect.oneOf(flatName(fact), [0]),
    reached: (fact, years) => dialect.atMost(flatName(fact), SETTING.latestBirth[years] ?? 0),
    all: dialect.all,
    any: dialect.any,
    not: dialect.not,
    rule: (rule, body) => dialect.rule(rule.id, body),
  };
}
