import { LogicEngine } from 'json-logic-engine';
import { fold } from '../../../src/logic/fold.js';
import { type Dialect, writtenIn } from '../dialect.js';
import { PLAIN } from '../plain.js';
import type { Engine } from './engine.js';

type Logic = { readonly [operator: string]: unknown };

const value = (fact: string): Logic => ({ var: fact });

const dialect: Dialect<Logic> = {
  yes: value,
  oneOf: (fact, values) =>
    values.length === 1 ? { '===': [value(fact), values[0]] } : { in: [value(fact), values] },
  atMost: (fact, limit) => ({ '<=': [value(fact), limit] }),
  between: (fact, from, to) => ({ '<=': [from, value(fact), to] }),
  all: (of) => ({ and: of }),
  any: (of) => ({ or: of }),
  not: (of) => ({ '!': [of] }),
  rule: (_id, body) => body(),
};

/** JSON Logic, compiled to functions by json-logic-engine; it has no names for rules, so they are written out. */
export function jsonLogic(): Engine {
  const algebra = writtenIn(dialect);
  const engine = new LogicEngine();
  const decisions = PLAIN.decisions.map(({ when }) => engine.build(fold(when, algebra)));
  return {
    name: 'json-logic (compiled)',
    children: 100_000,
    inFlight: 1,
    load: (children) => (index, verdicts) => {
      const facts = children[index]?.facts;
      for (let i = 0; i < decisions.length; i += 1) verdicts[i] = Boolean(decisions[i]?.(facts));
    },
  };
}
