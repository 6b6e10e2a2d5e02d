import { allVariables, Sums } from '../../decide/compiled/compiled-rules.js';
import { type Formula, Formulas } from '../../decide/compiled/formula.js';
import type { RulesToCompile } from '../../decide/compiled/rule-book.js';
import { rulesToCompile } from '../../decide/compiled/rules-of.js';
import type { Prepared } from '../../decide/context/context.js';
import { certain } from '../../logic/certain.js';
import { Compiler } from '../../logic/compiled/compile.js';
import { type Flat, flatten } from '../../logic/compiled/flat.js';
import { FALSE, Forest, type Node, TRUE } from '../../logic/compiled/forest.js';
import type { Ids, Policy, VerdictOf } from '../../policy/policy.js';
import { JointAges } from './joint-ages.js';

/** Both contexts, the one before and the one after. */
export type Sides<Value> = readonly [before: Value, after: Value];

/** The formulas that are paid together each month, before and after, by the number of their ends. */
export type PaidPair = Sides<readonly number[]>;

/** A verdict that some child has in one context and not in the other. */
export interface TurningVerdict<I extends Ids> {
  readonly verdict: VerdictOf<I>;
  /** Ends in false where both contexts agree, in true where the verdict comes to hold, in `lost` where it ceases. */
  readonly root: Node;
}

/** One rule book under two contexts, drawn over the same facts: every end says what both make of one child. */
export interface JointRules<I extends Ids> {
  readonly rules: RulesToCompile<I['standard']>;
  readonly ages: JointAges;
  readonly flat: Flat;
  /** Ends in what is paid by the month before and after. */
  readonly money: Node;
  /** The same for a child that is in the category before; false for others. */
  readonly moneyOf: readonly { readonly category: I['category']; readonly root: Node }[];
  readonly turning: readonly TurningVerdict<I>[];
  /** By the number of an end, what is paid. */
  readonly pairs: readonly (PaidPair | undefined)[];
  /** By the number of an end, its formula. */
  readonly formulas: readonly (Formula<I['standard']> | undefined)[];
  /** The number of the end `lost`. */
  readonly lost: number;
}

/** Joins that this file makes, told apart by number from those of the rule book. */
const PAIR = 48;
const TURN = 49;

/** The same verdicts and money drawn under one context. */
function drawn<I extends Ids>(
  policy: Policy<I>,
  rules: RulesToCompile<I['standard']>,
  compiler: Compiler,
  formulas: Formulas<I['standard']>,
  sums: Sums,
) {
  const verdicts = policy.verdicts.all.map(({ condition }) => compiler.condition(condition));
  const outcomes = rules.benefits.flatMap(({ paid, amount, monthly }) =>
    monthly && amount !== null
      ? compiler.forest.choose(compiler.condition(paid), formulas.draw(amount), FALSE)
      : [],
  );
  return { verdicts, monthly: sums.draw(outcomes) };
}

/** Compiles a policy once for both contexts. */
export function jointRules<I extends Ids>(policy: Policy<I>, sides: Sides<Prepared<I>>): JointRules<I> {
  const [before, after] = sides;
  const rules = rulesToCompile(policy, policy.verdicts);
  const asked = allVariables(rules, policy.order, false);
  const years = asked.flatMap((variable) => (variable.kind === 'age' ? variable.years : []));
  const ages = new JointAges(sides, years, Math.min(before.onSlot, after.onSlot));
  const variables = asked.map((variable) => ages.joined(variable));
  const forest = new Forest();
  const sums = new Sums(forest);
  const compilerOf = (side: 0 | 1): Compiler =>
    new Compiler(variables, sides[side].readings, { forest, ageMark: (age) => ages.markOn(side, age) });
  const [first, second] = [compilerOf(0), compilerOf(1)];
  const formulas = new Formulas<I['standard']>(first);
  const was = drawn(policy, rules, first, formulas, sums);
  const is = drawn(policy, rules, second, new Formulas<I['standard']>(second, formulas), sums);

  const pairs = new Map<string, PaidPair>();
  const paidIn = (end: Node): readonly number[] =>
    certain(sums.parts.get(forest.nameOf(end))).map((formula) => ~formula);
  const money = forest.combine(PAIR, was.monthly, is.monthly, (one, other) => {
    const name = `from ${forest.nameOf(one)} to ${forest.nameOf(other)}`;
    pairs.set(name, [paidIn(one), paidIn(other)]);
    return forest.end(name);
  });
  const lost = forest.end('lost');
  const turning = policy.verdicts.all.flatMap((verdict, index) => {
    const [one, other] = [certain(was.verdicts[index]), certain(is.verdicts[index])];
    const root = forest.combine(TURN, one, other, (held, holds) =>
      held === holds ? FALSE : holds === TRUE ? TRUE : lost,
    );
    return root === FALSE ? [] : { verdict, root };
  });
  const moneyOf = policy.verdicts.categories.map(({ id }, index) => ({
    category: id,
    root: forest.choose(certain(was.verdicts[index]), money, FALSE),
  }));

  const roots = [money, ...moneyOf.map(({ root }) => root), ...turning.map(({ root }) => root)];
  const flattened = flatten(forest, variables, roots);
  const numberOf = new Map(roots.map((root, index) => [root, certain(flattened.roots[index])]));
  const numbered = <Rooted extends { readonly root: Node }>(one: Rooted): Rooted => ({
    ...one,
    root: certain(numberOf.get(one.root)),
  });
  const { flat } = flattened;
  return {
    rules,
    ages,
    flat,
    money: certain(numberOf.get(money)),
    moneyOf: moneyOf.map(numbered),
    turning: turning.map(numbered),
    pairs: flat.ends.map((end) => pairs.get(end)),
    formulas: flat.ends.map((end) => formulas.named(end)),
    lost: ~lost,
  };
}
