import Publicodes, { type RawPublicodes } from 'publicodes';
import { fold } from '../../../src/logic/fold.js';
import type { Truth } from '../../../src/logic/truth.js';
import { type Dialect, flatName, writtenIn } from '../dialect.js';
import { type Facts, LOOKED_AT } from '../facts.js';
import { PLAIN } from '../plain.js';
import type { Engine } from './engine.js';

type Text = string | { readonly [mechanism: string]: readonly Text[] };

const words = (name: string): string => name.replaceAll(/[_-]/g, ' ');
const literal = (value: string | number | boolean): string | number => {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'number' ? value : `'${value}'`;
};
const any = (of: readonly Text[]): Text => ({ 'une de ces conditions': of });

const dialect: Dialect<Text> = {
  yes: words,
  oneOf: (fact, values) => {
    const [first = '', ...others] = values.map((value) => `${words(fact)} = ${literal(value)}`);
    return others.length === 0 ? first : any([first, ...others]);
  },
  atMost: (fact, limit) => `${words(fact)} <= ${limit}`,
  between: (fact, from, to) => ({
    'toutes ces conditions': [`${words(fact)} >= ${from}`, `${words(fact)} <= ${to}`],
  }),
  all: (of) => ({ 'toutes ces conditions': of }),
  any,
  not: (of) => ({ '=': [of, 'non'] }),
  rule: (id) => words(id),
};

function ruleBook(): RawPublicodes<string> {
  const algebra = writtenIn(dialect);
  const rules: Record<string, RawPublicodes<string>[string]> = {};
  for (const { fact } of LOOKED_AT) {
    const type = fact.type === 'boolean' ? 'booléen' : fact.type === 'choice' ? 'texte' : 'nombre';
    rules[words(flatName(fact))] = { question: fact.question.zh, type };
  }
  for (const { id, when } of PLAIN.rules) rules[words(id)] = { valeur: fold(when, algebra) };
  return rules;
}

function situationOf(facts: Facts): Record<string, string | number> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [words(name), literal(value)]));
}

function truthOf(value: unknown): Truth {
  return typeof value === 'boolean' ? value : null;
}

/** Publicodes: every named rule is a rule, unknown facts are left out of the situation. */
export function publicodes(): Engine {
  const engine = new Publicodes(ruleBook(), { logger: console, warn: false });
  const names = PLAIN.decisions.map(({ when }) => (when.kind === 'rule' ? words(when.rule.id) : ''));
  return {
    name: 'publicodes',
    children: 500,
    inFlight: 1,
    load: (children) => {
      const situations = children.map(({ facts }) => situationOf(facts));
      return (index, verdicts) => {
        engine.setSituation(situations[index] ?? {});
        names.forEach((name, position) => {
          verdicts[position] = truthOf(engine.evaluate(name).nodeValue);
        });
      };
    },
  };
}
