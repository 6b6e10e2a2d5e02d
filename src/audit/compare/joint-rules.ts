import { allVariables, Sums } from '../../decide/compiled/compiled-rules.js';
import { type Formula, Formulas } from '../../decide/compiled/formula.js';
import type { RulesToCompile } from '../../decide/compiled/rule-book.js';
import { rulesToCompile } from '../../decide/compiled/rules-of.js';
import type { Prepared } from '../../decide/context/context.js';
import { certain } from '../../logic/certain.js';
import { Compiler } from '../../logic/compiled/compile.js';
import { type Flat, flatten } from '../../logic/compiled/flat.js';
import { FALSE, Forest, type Node, TRUE } from '../../logic/compiled/forest.js';
import { intAt } from '../../logic/compiled/ints.js';
import type { Ids, Policy, VerdictOf } from '../../policy/policy.js';
import { JointAges } from './joint-ages.js';
import { type Apart, assumedApart, drawnApart, pairsApart, variablesOn } from './joint-assumptions.js';
import { type ByPeriod, byPeriod, PERIODS, UNITS } from './period.js';

/** Both contexts, the one before and the one after. */
export type Sides<Value> = readonly [before: Value, after: Value];

/** The formulas that are paid together, before and after, by the number of their ends. */
export type PaidPair = Sides<readonly number[]>;

/** A verdict that some child has in one context and not in the other. */
export interface TurningVerdict<I extends Ids> {
  readonly verdict: VerdictOf<I>;
  /** Ends in false where both contexts agree, in true where the verdict comes to hold, in `lost` where it ceases. */
  readonly root: Node;
}

/** Verdicts that are asked one by one only where `any` of them turns. */
export interface TurnGroup {
  /** Ends in true where a verdict of the group turns, in false elsewhere. */
  readonly any: Node;
  /** Their places in `turning`. */
  readonly members: readonly number[];
}

/** Rules under two contexts, drawn over the same facts: every end says what both make of one child. */
export interface JointRules<I extends Ids> {
  readonly rules: RulesToCompile<I['standard']>;
  readonly ages: JointAges;
  readonly flat: Flat;
  /** Ends in what is paid before and after. */
  readonly money: ByPeriod<Node>;
  /** The same for a child that is in the category before; false for others. */
  readonly moneyOf: readonly { readonly category: I['category']; readonly roots: ByPeriod<Node> }[];
  readonly turning: readonly TurningVerdict<I>[];
  /** Those verdicts by place, in groups of which one question tells whether any turns. */
  readonly turnGroups: readonly TurnGroup[];
  /** By the number of an end, what is paid. */
  readonly pairs: readonly (PaidPair | undefined)[];
  /** By the number of an end, its formula. */
  readonly formulas: readonly (Formula<I['standard']> | undefined)[];
  /** Facts that are asked once a side. */
  readonly apart: readonly Apart[];
  /** The number of the end `lost`. */
  readonly lost: number;
  /** Whether what stands under a node asks a variable. */
  readonly isAsked: (node: Node, variable: number) => boolean;
}

/** Joins that this file makes, told apart by number from those of the rule book. */
const PAIR = 48;
const TURN = 49;
const ANY_TURN = 50;

/** The verdicts, by their keys, and the money drawn under one context. */
function drawn<I extends Ids>(
  { verdicts }: Policy<I>,
  compiler: Compiler,
  formulas: Formulas<I['standard']>,
  sums: Sums,
) {
  const held = new Map(verdicts.all.map(({ key, condition }) => [key, compiler.condition(condition)]));
  const money = byPeriod((period) =>
    sums.draw(
      verdicts.benefits.flatMap(({ rule: { unit, amount }, condition }) =>
        unit === UNITS[period] && amount !== null
          ? compiler.forest.choose(compiler.condition(condition), formulas.draw(amount), FALSE)
          : [],
      ),
    ),
  );
  return { held: (key: VerdictOf<I>['key']): Node => held.get(key) ?? FALSE, money };
}

/** Of two policies the one that knows the facts of both: a later edition holds all facts of an earlier one, and more. */
export function wider<I extends Ids>([before, after]: Sides<Policy<I>>): Policy<I> {
  const [fewer, more] =
    before.dictionary.facts.length <= after.dictionary.facts.length ? [before, after] : [after, before];
  if (!fewer.dictionary.facts.every((fact, place) => fact === more.dictionary.facts[place]))
    throw new RangeError('both policies must be about the same facts');
  return more;
}

/**
 * Everything that either policy asks, and nothing that changes neither a verdict nor money. What is recorded is recorded
 * of one child: a parent of whom the later edition knows another fact is not lost under the earlier one either.
 */
function askedByBoth<I extends Ids>(policies: Sides<Policy<I>>): RulesToCompile<I['standard']> {
  const [first, second] = policies.map((policy) => rulesToCompile(policy, policy.verdicts));
  const [one, other] = [certain(first), certain(second)];
  const { facts, place, restrictions } = wider(policies) === policies[0] ? one : other;
  return {
    facts,
    place,
    restrictions,
    truths: [...one.truths, ...other.truths],
    benefits: [...one.benefits, ...other.benefits],
    asides: [],
  };
}

/** The verdicts of both policies: those of the one after, and those that it has no longer. */
function allVerdicts<I extends Ids>([before, after]: Sides<Policy<I>>): readonly VerdictOf<I>[] {
  const kept = new Set<string>(after.verdicts.all.map(({ key }) => key));
  return [...after.verdicts.all, ...before.verdicts.all.filter(({ key }) => !kept.has(key))];
}

/** A group is closed where one more verdict would need as many nodes: diagrams joined without end grow without end. */
const MOST_NODES = 600;

function groupsOf(forest: Forest, turning: readonly { readonly root: Node }[]): readonly TurnGroup[] {
  const groups: { any: Node; readonly members: number[] }[] = [];
  turning.forEach(({ root }, place) => {
    const last = groups.at(-1);
    const before = forest.size;
    const any = forest.combine(ANY_TURN, last?.any ?? FALSE, root, (one, other) =>
      one === FALSE && other === FALSE ? FALSE : TRUE,
    );
    if (last !== undefined && forest.size - before < MOST_NODES) {
      last.any = any;
      last.members.push(place);
    } else {
      const alone = forest.combine(ANY_TURN, FALSE, root, (_, turns) => (turns === FALSE ? FALSE : TRUE));
      groups.push({ any: alone, members: [place] });
    }
  });
  return groups;
}

/**
 * Compiles two policies, or one of them twice, each under its context.
 *
 * @param byCategory whether the money of each category is asked too.
 */
export function jointRules<I extends Ids>(
  policies: Sides<Policy<I>>,
  sides: Sides<Prepared<I>>,
  byCategory: boolean,
): JointRules<I> {
  const [before, after] = sides;
  const rules = askedByBoth(policies);
  const asked = allVariables(rules, wider(policies).order, false);
  const years = asked.flatMap((variable) => (variable.kind === 'age' ? variable.years : []));
  const ages = new JointAges(sides, years, Math.min(before.onSlot, after.onSlot));
  const apart = assumedApart(sides);
  const variables = drawnApart(
    asked.map((variable) => ages.joined(variable)),
    apart,
  );
  const forest = new Forest();
  const sums = new Sums(forest);
  const compilerOf = (side: 0 | 1): Compiler =>
    new Compiler(variablesOn(side, variables, apart), sides[side].readings, {
      forest,
      ageMark: (age) => ages.markOn(side, age),
    });
  const [first, second] = [compilerOf(0), compilerOf(1)];
  const formulas = new Formulas<I['standard']>(first);
  const was = drawn(policies[0], first, formulas, sums);
  const is = drawn(policies[1], second, new Formulas<I['standard']>(second, formulas), sums);

  const pairs = new Map<string, PaidPair>();
  const paidIn = (end: Node): readonly number[] =>
    certain(sums.parts.get(forest.nameOf(end))).map((formula) => ~formula);
  const money = byPeriod((period) =>
    forest.combine(PAIR, was.money[period], is.money[period], (one, other) => {
      const name = `from ${forest.nameOf(one)} to ${forest.nameOf(other)}`;
      pairs.set(name, [paidIn(one), paidIn(other)]);
      return forest.end(name);
    }),
  );
  const lost = forest.end('lost');
  const turning = allVerdicts(policies).flatMap((verdict) => {
    const root = forest.combine(TURN, was.held(verdict.key), is.held(verdict.key), (held, holds) =>
      held === holds ? FALSE : holds === TRUE ? TRUE : lost,
    );
    return root === FALSE ? [] : { verdict, root };
  });
  const turnGroups = groupsOf(forest, turning);
  const categories = byCategory ? policies[0].verdicts.categories : [];
  const moneyOf = categories.map(({ id, key }) => ({
    category: id,
    roots: byPeriod((period) => forest.choose(was.held(key), money[period], FALSE)),
  }));

  const roots = [
    ...PERIODS.flatMap((period) => [money[period], ...moneyOf.map((one) => one.roots[period])]),
    ...turning.map(({ root }) => root),
    ...turnGroups.map(({ any }) => any),
  ];
  const flattened = flatten(forest, variables, roots);
  const numbers = new Map(roots.map((root, index) => [root, certain(flattened.roots[index])]));
  const numberOf = (root: Node): Node => certain(numbers.get(root));
  const { flat } = flattened;
  return {
    rules,
    ages,
    flat,
    money: byPeriod((period) => numberOf(money[period])),
    moneyOf: moneyOf.map(({ category, roots: own }) => ({
      category,
      roots: byPeriod((period) => numberOf(own[period])),
    })),
    turning: turning.map(({ verdict, root }) => ({ verdict, root: numberOf(root) })),
    turnGroups: turnGroups.map(({ any, members }) => ({ any: numberOf(any), members })),
    pairs: flat.ends.map((end) => pairs.get(end)),
    formulas: flat.ends.map((end) => formulas.named(end)),
    apart: pairsApart(variables),
    lost: ~lost,
    isAsked: (node, variable) =>
      node >= 0 && ((intAt(flat.support, node * flat.words + (variable >> 5)) >>> (variable & 31)) & 1) === 1,
  };
}
