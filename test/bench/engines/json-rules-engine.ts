import { Engine as RulesEngine, type TopLevelCondition } from 'json-rules-engine';
import { mentionsOf } from '../../../src/logic/collect.js';
import { fold } from '../../../src/logic/fold.js';
import { type Dialect, writtenIn } from '../dialect.js';
import { PLAIN } from '../plain.js';
import type { Engine } from './engine.js';

/** A condition that may stand at the top of a rule, or a test of one fact, which may not. */
type Part = TopLevelCondition | { fact: string; operator: string; value: unknown };

const test = (fact: string, operator: string, value: unknown): Part => ({ fact, operator, value });

/** Facts that rules add are told apart from recorded ones of the same name. */
const derived = (id: string): string => `is ${id}`;

const dialect: Dialect<Part> = {
  yes: (fact) => test(fact, 'equal', true),
  oneOf: (fact, values) => (values.length === 1 ? test(fact, 'equal', values[0]) : test(fact, 'in', values)),
  atMost: (fact, limit) => test(fact, 'lessThanInclusive', limit),
  between: (fact, from, to) => ({
    all: [test(fact, 'greaterThanInclusive', from), test(fact, 'lessThanInclusive', to)],
  }),
  all: (of) => ({ all: [...of] }),
  any: (of) => ({ any: [...of] }),
  not: (of) => ({ not: of }),
  rule: (id) => test(derived(id), 'equal', true),
};

function atTop(part: Part): TopLevelCondition {
  return 'operator' in part ? { all: [part] } : part;
}

/**
 * json-rules-engine: one rule per named condition, chained as its examples do: a rule that holds adds a fact, and
 * rules that need it have a lower priority. (Named conditions instead are evaluated anew wherever they are named,
 * which is several times slower.) A fact that is absent is not an error.
 */
export function jsonRulesEngine(): Engine {
  const algebra = writtenIn(dialect);
  const engine = new RulesEngine([], { allowUndefinedFacts: true });
  const depths = new Map<string, number>();
  for (const { id, when } of PLAIN.rules) {
    const below = [...mentionsOf([when]).rules].map((rule) => depths.get(rule.id) ?? 0);
    const depth = 1 + Math.max(0, ...below);
    depths.set(id, depth);
    engine.addRule({
      conditions: atTop(fold(when, algebra)),
      event: { type: id },
      priority: 100 - depth,
      onSuccess: (_event, almanac) => {
        almanac.addRuntimeFact(derived(id), true);
      },
    });
  }
  const positions = new Map(
    PLAIN.decisions.map(({ when }, position) => [when.kind === 'rule' ? when.rule.id : '', position]),
  );
  return {
    name: 'json-rules-engine',
    children: 5000,
    inFlight: 1,
    load: (children) => async (index, verdicts) => {
      const { events } = await engine.run(children[index]?.facts);
      for (const position of positions.values()) verdicts[position] = false;
      for (const { type } of events) {
        const position = positions.get(type);
        if (position !== undefined) verdicts[position] = true;
      }
    },
  };
}
