import type { Expression } from '../../logic/expression.js';
import type { ReadingsInForce } from '../../logic/reading.js';
import type { Rule } from '../../logic/rule.js';

/** A part of a rule that could be left out: one of several conditions that stand beside each other. */
export interface Part {
  readonly rule: Rule;
  readonly part: Expression;
  /** What leaving it out means: true among conditions that must all hold, false among those of which one is enough. */
  readonly without: boolean;
}

/** Every part of every rule that the expressions name, under the readings in force; each rule once. */
export function partsOf(expressions: Iterable<Expression>, readings: ReadingsInForce): readonly Part[] {
  const rules = new Set<Rule>();
  const parts: Part[] = [];
  const visit = (expression: Expression, rule: Rule | null): void => {
    switch (expression.kind) {
      case 'all':
      case 'any':
        for (const part of expression.of) {
          if (rule !== null && expression.of.length > 1) {
            parts.push({ rule, part, without: expression.kind === 'all' });
          }
          visit(part, rule);
        }
        break;
      case 'not':
        visit(expression.of, rule);
        break;
      case 'reading': {
        const inForce = expression.options[readings[expression.reading.id] ?? ''];
        if (inForce !== undefined) visit(inForce, rule);
        break;
      }
      case 'rule':
        if (rules.has(expression.rule)) break;
        rules.add(expression.rule);
        visit(expression.rule.when, expression.rule);
        break;
      case 'constant':
      case 'fact':
      case 'one-of':
      case 'within':
      case 'unregistered':
      case 'reached':
        break;
    }
  };
  for (const expression of expressions) visit(expression, null);
  return parts;
}

/**
 * An expression in which a part is left out wherever it stands, through all rules; the same object where it does not
 * stand in it.
 */
export function leavingOut(expression: Expression, { part, without }: Part): Expression {
  const known = new Map<Rule, Rule>();
  const go = (one: Expression): Expression => {
    if (one === part) return { kind: 'constant', value: without };
    switch (one.kind) {
      case 'all':
      case 'any': {
        const of = one.of.map(go);
        return of.every((other, place) => other === one.of[place]) ? one : { kind: one.kind, of };
      }
      case 'not': {
        const of = go(one.of);
        return of === one.of ? one : { kind: 'not', of };
      }
      case 'reading': {
        const options = Object.entries(one.options).map(([option, meant]) => [option, go(meant)] as const);
        return options.every(([option, meant]) => meant === one.options[option])
          ? one
          : { ...one, options: Object.fromEntries(options) };
      }
      case 'rule': {
        const { rule } = one;
        const found = known.get(rule);
        if (found !== undefined) return found === rule ? one : { kind: 'rule', rule: found };
        const when = go(rule.when);
        const changed = when === rule.when ? rule : { ...rule, when };
        known.set(rule, changed);
        return changed === rule ? one : { kind: 'rule', rule: changed };
      }
      case 'constant':
      case 'fact':
      case 'one-of':
      case 'within':
      case 'unregistered':
      case 'reached':
        return one;
    }
  };
  return go(expression);
}
