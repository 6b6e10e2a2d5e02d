import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { isRecord } from '../../../src/input/record.js';
import { fold } from '../../../src/logic/fold.js';
import { type Dialect, writtenIn } from '../dialect.js';
import { PLAIN } from '../plain.js';
import type { Engine } from './engine.js';

const key = (id: string): string => id.replaceAll('-', '_');

const dialect: Dialect<string> = {
  yes: (fact) => fact,
  oneOf: (fact, values) =>
    values.length === 1 ? `${fact} == ${JSON.stringify(values[0])}` : `${fact} in ${JSON.stringify(values)}`,
  atMost: (fact, limit) => `${fact} <= ${limit}`,
  between: (fact, from, to) => `${fact} in [${from}..${to}]`,
  all: (of) => `(${of.join(' and ')})`,
  any: (of) => `(${of.join(' or ')})`,
  not: (of) => `not (${of})`,
  rule: (id) => `$.${key(id)}`,
};

/** One expression node between input and output; later lines name earlier ones. */
function graph(): object {
  const algebra = writtenIn(dialect);
  const expressions = PLAIN.rules.map(({ id, when }) => ({ id, key: key(id), value: fold(when, algebra) }));
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'rules', name: 'rules', type: 'expressionNode', content: { expressions, passThrough: false } },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: '1', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: '2', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  };
}

/** GoRules Zen, native code; it works on threads of its own, so many children are handed over at once. */
export function zen(): Engine {
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph()));
  const keys = PLAIN.decisions.map(({ when }) => (when.kind === 'rule' ? key(when.rule.id) : ''));
  return {
    name: 'zen-engine',
    children: 100_000,
    inFlight: 64,
    load: (children) => async (index, verdicts) => {
      const response = await decision.evaluate(children[index]?.facts);
      const result: unknown = response.result;
      const found = isRecord(result) ? result : {};
      keys.forEach((name, position) => {
        const value = found[name];
        verdicts[position] = typeof value === 'boolean' ? value : null;
      });
    },
  };
}
