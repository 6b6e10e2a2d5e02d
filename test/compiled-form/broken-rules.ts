/** The rules broken one small change at a time, to see which cases notice. */

import type { Expression } from '../../src/logic/expression.js';
import { holds } from '../../src/logic/expression.js';
import { CHENZHOU_2017 } from '../../src/policy/chenzhou-2017.js';
import type { OracleContext } from '../oracle/context.js';
import { READINGS } from '../oracle/context.js';
import type { FactValue } from '../oracle/facts.js';
import { latestBirth } from './reader.js';

/** A case in which every fact has a value, with its context. */
export interface CompleteCase {
  readonly complete: Readonly<Record<string, FactValue>>;
  readonly context: OracleContext;
}

const { categories, inDifficulty, benefits, measures } = CHENZHOU_2017.verdicts;
const TRUTHS = [...categories, inDifficulty, ...measures].map(({ condition }) => condition);
const BENEFITS = benefits.map(({ rule, condition, obstacles }) => ({
  own: holds(rule),
  paid: condition,
  obstacles: obstacles.map(({ when }) => when),
}));

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'all':
    case 'any':
      return expression.of;
    case 'not':
      return [expression.of];
    case 'reading':
      return Object.values(expression.options);
    case 'rule':
      return [expression.rule.when];
    case 'constant':
    case 'fact':
    case 'one-of':
    case 'within':
    case 'unregistered':
    case 'reached':
      return [];
  }
}

function everyPart(): ReadonlySet<Expression> {
  const seen = new Set<Expression>();
  const visit = (expression: Expression): void => {
    if (seen.has(expression)) return;
    seen.add(expression);
    partsOf(expression).forEach(visit);
  };
  TRUTHS.forEach(visit);
  for (const { own, paid, obstacles } of BENEFITS) [own, paid, ...obstacles].forEach(visit);
  return seen;
}

const constant = (value: boolean): Expression => ({ kind: 'constant', value });

/** What a part may be broken into. The shared constants stay whole: they stand in many places. */
function broken(part: Expression): readonly Expression[] {
  switch (part.kind) {
    case 'constant':
      return [];
    case 'fact':
    case 'within':
    case 'unregistered':
    case 'rule':
      return [constant(true), constant(false)];
    case 'one-of':
      return part.values.map((value) => ({ ...part, values: part.values.filter((one) => one !== value) }));
    case 'reached':
      return [-1, 1].map((more) => ({ ...part, years: part.years + more }));
    case 'all':
    case 'any':
      return [
        { kind: part.kind === 'all' ? 'any' : 'all', of: part.of },
        ...part.of.map(
          (_, at): Expression => ({ kind: part.kind, of: part.of.filter((__, other) => other !== at) }),
        ),
      ];
    case 'not':
      return [{ kind: 'all', of: [part.of] }];
    case 'reading': {
      const names = Object.keys(part.options);
      const turned = names.map((name, at): [string, Expression] => [
        name,
        part.options[names[(at + 1) % names.length] ?? name] ?? part,
      ]);
      return [{ ...part, options: Object.fromEntries(turned) }];
    }
  }
}

const births = new Map<string, string>();

function reached(birthDate: FactValue | undefined, years: number, { on, readings }: OracleContext): boolean {
  const key = `${on} ${years} ${readings?.birthday}`;
  const latest = births.get(key) ?? latestBirth(on, years, readings?.birthday === 'on-birthday');
  births.set(key, latest);
  return `${birthDate}` <= latest;
}

function optionOf(id: string, { readings }: OracleContext): string {
  const given = new Map<string, string>(Object.entries(readings ?? {})).get(id);
  return given ?? new Map<string, readonly string[]>(Object.entries(READINGS)).get(id)?.[0] ?? '';
}

function isSo(expression: Expression, one: CompleteCase): boolean {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'fact':
      return one.complete[expression.fact.path] === true;
    case 'one-of':
      return expression.values.some((value) => `${value}` === `${one.complete[expression.fact.path]}`);
    case 'within':
      return `${one.complete[expression.fact.path]}`.startsWith(expression.prefix);
    case 'unregistered':
      return one.complete[expression.fact.path] === 'none';
    case 'reached':
      return reached(one.complete[expression.fact.path], expression.years, one.context);
    case 'all':
      return expression.of.every((part) => isSo(part, one));
    case 'any':
      return expression.of.some((part) => isSo(part, one));
    case 'not':
      return !isSo(expression.of, one);
    case 'reading': {
      const option = expression.options[optionOf(expression.reading.id, one.context)];
      return option !== undefined && isSo(option, one);
    }
    case 'rule':
      return isSo(expression.rule.when, one);
  }
}

/** What a result shows of verdicts, statuses and holders, a character each. */
function* shown(one: CompleteCase): Generator<string> {
  for (const truth of TRUTHS) yield isSo(truth, one) ? '1' : '0';
  for (const { own, paid, obstacles } of BENEFITS) {
    if (isSo(paid, one)) yield 'paid';
    else if (!isSo(own, one)) yield 'no';
    else yield obstacles.map((when) => (isSo(when, one) ? 'x' : '.')).join('');
  }
}

/** Breaks the rules one by one and puts each together again; `look` sees them broken. */
export function breakEach(look: (differs: (one: CompleteCase) => boolean) => void): void {
  const kept = new Map<CompleteCase, readonly string[]>();
  const whole = (one: CompleteCase): readonly string[] => {
    const known = kept.get(one) ?? [...shown(one)];
    kept.set(one, known);
    return known;
  };
  for (const part of everyPart()) {
    const original = { ...part };
    for (const replacement of broken(part)) {
      look((one) => {
        const expected = whole(one);
        Object.assign(part, replacement);
        let at = 0;
        let differs = false;
        for (const says of shown(one)) {
          if (says !== expected[at]) {
            differs = true;
            break;
          }
          at += 1;
        }
        Object.assign(part, original);
        return differs;
      });
    }
  }
}
