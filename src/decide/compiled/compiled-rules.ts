import { certain } from '../../logic/certain.js';
import { Compiler } from '../../logic/compiled/compile.js';
import { type Flat, flatten } from '../../logic/compiled/flat.js';
import { FALSE, type Forest, type Node, TRUE } from '../../logic/compiled/forest.js';
import { ordered, type Variable, variablesOf } from '../../logic/compiled/variable.js';
import { always, byReading, type Expression } from '../../logic/expression.js';
import type { Reading, ReadingsInForce } from '../../logic/reading.js';
import { amountMentions } from '../../money/mentions.js';
import { type Formula, Formulas } from './formula.js';
import type { BenefitToCompile, RulesToCompile } from './rule-book.js';

/** A benefit in the compiled rule book: the roots of its diagrams. */
export interface CompiledBenefit {
  readonly paid: Node;
  /** Ends in false where its own condition fails, else in the set of holders that stand against it. */
  readonly standing: Node | null;
  /** Ends in false where it is not paid, else in a formula. */
  readonly outcome: Node | null;
  readonly monthly: boolean;
}

/** The whole rule book as diagrams that share nodes. */
export interface CompiledRules<Standard extends string = string> {
  readonly flat: Flat;
  readonly truths: readonly Node[];
  readonly asides: readonly Node[];
  readonly benefits: readonly CompiledBenefit[];
  /** Ends in a sum: the formulas that are paid together each month. */
  readonly monthly: Node;
  /** By the number of an end, its formula. */
  readonly formulas: readonly (Formula<Standard> | undefined)[];
  /** By the number of an end that is a set of holders, the positions of the obstacles, one bit each. */
  readonly holders: readonly (number | undefined)[];
  /** By the number of an end that is a sum, the ends of its formulas. */
  readonly sums: readonly (readonly number[] | undefined)[];
}

/** Joins that this file makes, told apart by number; those of formulas begin at 64. */
const PLUS = 1;
const AGAINST = 2;

/** Draws the set of obstacles that stand against a benefit whose own condition holds. */
class Standings {
  readonly sets = new Map<string, number>();

  constructor(private readonly compiler: Compiler) {}

  draw({ own, obstacles }: BenefitToCompile): Node | null {
    if (obstacles.length === 0) return null;
    const { forest } = this.compiler;
    let node = forest.choose(this.compiler.condition(own), this.end(0), FALSE);
    obstacles.forEach((when, position) => {
      node = forest.combine(AGAINST + position, node, this.compiler.condition(when), (standing, stands) => {
        if (standing === FALSE || stands === FALSE) return standing;
        return this.end(certain(this.sets.get(forest.nameOf(standing))) | (1 << position));
      });
    });
    return node;
  }

  private end(set: number): Node {
    const name = `holders ${set}`;
    this.sets.set(name, set);
    return this.compiler.forest.end(name);
  }
}

/** Draws what is paid together: each end is the list of the formulas that are added. */
export class Sums {
  readonly parts = new Map<string, readonly Node[]>();

  constructor(private readonly forest: Forest) {}

  draw(outcomes: readonly Node[]): Node {
    const { forest } = this;
    return outcomes.reduce(
      (total, outcome) =>
        forest.combine(PLUS, total, outcome, (sum, paid) =>
          paid === FALSE ? sum : this.end([...certain(this.parts.get(forest.nameOf(sum))), paid]),
        ),
      this.end([]),
    );
  }

  private end(formulas: readonly Node[]): Node {
    const sorted = [...formulas].sort((one, other) => other - one);
    const name = `sum of ${sorted.map((formula) => this.forest.nameOf(formula)).join(', ')}`;
    this.parts.set(name, sorted);
    return this.forest.end(name);
  }
}

/** A condition that mentions a reading, so that the reading of an amount can be a variable too. */
function asked(reading: Reading): Expression {
  return byReading(
    reading,
    Object.fromEntries(Object.keys(reading.options).map((option): [string, Expression] => [option, always])),
  );
}

/** Everything that the rules ask, in the order in which diagrams ask it. */
export function allVariables(
  rules: RulesToCompile,
  order: readonly string[],
  readingsAsVariables: boolean,
): readonly Variable[] {
  const amounts = rules.benefits.map(({ amount }) => amountMentions(amount));
  const conditions = [
    ...rules.truths,
    ...rules.asides,
    ...rules.benefits.flatMap(({ own, paid, obstacles }) => [own, paid, ...obstacles]),
    ...amounts.flatMap((amount) => [...amount.conditions, ...amount.readings.map(asked)]),
  ];
  const sums = amounts.flatMap((amount) => amount.facts);
  const { facts, readings } = variablesOf(conditions, [rules.place, ...sums]);
  const inDictionary = rules.facts.flatMap((fact) => facts.get(fact) ?? []);
  return ordered(readingsAsVariables ? [...inDictionary, ...readings] : inDictionary, order);
}

/**
 * Compiles a rule book.
 *
 * @param order names of variables in the order in which diagrams ask them; those it does not name stand beside their
 * predecessors in the dictionary.
 * @param readings the options in force; `null` makes every reading a variable.
 */
export function compileRules<Standard extends string>(
  rules: RulesToCompile<Standard>,
  order: readonly string[],
  readings: ReadingsInForce | null,
): CompiledRules<Standard> {
  const compiler = new Compiler(allVariables(rules, order, readings === null), readings ?? {});
  const { forest } = compiler;
  const formulas = new Formulas<Standard>(compiler);
  const standings = new Standings(compiler);
  const truths = rules.truths.map((condition) => compiler.condition(condition));
  const asides = rules.asides.map((condition) => compiler.condition(condition));
  const benefits = rules.benefits.map((benefit) => {
    const paid = compiler.condition(benefit.paid);
    const amount = benefit.amount === null ? null : formulas.draw(benefit.amount);
    const outcome = amount === null ? null : forest.choose(paid, amount, FALSE);
    return { paid, standing: standings.draw(benefit), outcome, monthly: benefit.monthly };
  });
  const sums = new Sums(forest);
  const monthly = sums.draw(
    benefits.flatMap(({ outcome, monthly: adds }) => (adds && outcome !== null ? outcome : [])),
  );
  const roots = [
    ...truths,
    ...asides,
    ...benefits.flatMap(({ paid, standing, outcome }) => [paid, standing ?? TRUE, outcome ?? TRUE]),
    monthly,
  ];
  const { flat, roots: numbered } = flatten(forest, compiler.variables, roots);
  const numberOf = new Map(roots.map((root, index) => [root, certain(numbered[index])]));
  const rootOf = (node: Node): Node => certain(numberOf.get(node));
  return {
    flat,
    truths: truths.map(rootOf),
    asides: asides.map(rootOf),
    benefits: benefits.map(({ paid, standing, outcome, monthly: adds }) => ({
      paid: rootOf(paid),
      standing: standing === null ? null : rootOf(standing),
      outcome: outcome === null ? null : rootOf(outcome),
      monthly: adds,
    })),
    monthly: rootOf(monthly),
    formulas: flat.ends.map((end) => formulas.named(end)),
    holders: flat.ends.map((end) => standings.sets.get(end)),
    sums: flat.ends.map((end) => sums.parts.get(end)?.map((formula) => ~formula)),
  };
}
