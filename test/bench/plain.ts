import { FACTS } from '../../src/case/dictionary.js';
import {
  always,
  type Expression,
  never,
  reached,
  unregistered,
  within,
  yes,
} from '../../src/logic/expression.js';
import { type Algebra, fold } from '../../src/logic/fold.js';
import { inForce } from '../../src/logic/reading.js';
import type { Rule } from '../../src/logic/rule.js';
import { DEFAULT_READINGS } from '../../src/policy/readings.js';
import { CUT, type Decision } from './cut.js';

/** The cut as somebody would write it who has one reading in mind: no readings, no constants, no needless names. */
export interface PlainCut {
  /** What is named, each under a name of its own and after what it names. */
  readonly rules: readonly Rule[];
  readonly decisions: readonly Decision[];
}

function joined(kind: 'all' | 'any', parts: readonly Expression[]): Expression {
  const settles = kind === 'any';
  if (parts.some((part) => part.kind === 'constant' && part.value === settles))
    return settles ? always : never;
  const of = parts
    .filter((part) => part.kind !== 'constant')
    .flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [first] = of;
  if (first === undefined) return settles ? never : always;
  return of.length === 1 ? first : { kind, of };
}

function makePlain(): PlainCut {
  const named = new Map<Rule, Expression>();
  const rules: Rule[] = [];
  const algebra: Algebra<Expression> = {
    constant: (value) => (value ? always : never),
    fact: yes,
    oneOf: (fact, values) => ({ kind: 'one-of', fact, values }),
    within,
    unregistered,
    reached,
    all: (of) => joined('all', of),
    any: (of) => joined('any', of),
    not: (of) => ({ kind: 'not', of }),
    reading: (reading, options) => inForce(reading, options, { readings: DEFAULT_READINGS }),
    rule: (rule, body) => {
      const known = named.get(rule);
      if (known !== undefined) return known;
      const when = body();
      // A rule that only passes another one on needs no name.
      const meaning: Expression = when.kind === 'rule' ? when : { kind: 'rule', rule: renamed(rule, when) };
      named.set(rule, meaning);
      return meaning;
    },
  };
  function renamed(rule: Rule, when: Expression): Rule {
    // A category and a benefit, or a fact and a category, may share a name here; elsewhere they may not.
    const taken = FACTS.some(({ path }) => path === rule.id) || rules.some(({ id }) => id === rule.id);
    const plain = { ...rule, id: taken ? `${rule.id}-rule` : rule.id, when };
    rules.push(plain);
    return plain;
  }
  const decisions = CUT.map(({ id, when }) => ({ id, when: fold(when, algebra) }));
  return { rules, decisions };
}

/** The cut, made plain once. */
export const PLAIN = makePlain();
