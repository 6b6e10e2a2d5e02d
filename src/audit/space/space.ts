import { allVariables } from '../../decide/compiled/compiled-rules.js';
import { Formulas, formulaDue } from '../../decide/compiled/formula.js';
import { rulesToCompile } from '../../decide/compiled/rules-of.js';
import type { Prepared } from '../../decide/context/context.js';
import { type Setting, settingOf } from '../../decide/context/setting.js';
import { certain } from '../../logic/certain.js';
import { Compiler } from '../../logic/compiled/compile.js';
import { FALSE, Forest, type Node, TRUE } from '../../logic/compiled/forest.js';
import { bander } from '../../logic/compiled/known.js';
import type { Variable } from '../../logic/compiled/variable.js';
import type { Expression } from '../../logic/expression.js';
import { lessFen } from '../../money/due.js';
import type { BenefitVerdictOf, Ids, Policy, Unit } from '../../policy/policy.js';
import { JointAges } from '../compare/joint-ages.js';
import type { Sides } from '../compare/joint-rules.js';

/** Which of the two contexts of a space. */
export type Side = 0 | 1;

/** What money depends on beside the facts of the diagrams: the place whose figures are taken, and the income. */
export interface Purse {
  readonly division: number;
  /** Whole fen a month, per head. */
  readonly income: number;
}

/** Joins of spaces are told apart by number; those below belong to the compiled rule book, parts up to 1124. */
const FIRST_JOIN = 2048;

/** The variables of a space with every age that is asked, by the day of each side. */
function settingsOf<I extends Ids>(sides: Sides<Prepared<I>>, years: readonly number[]): Sides<Setting> {
  const of = ({ on, readings }: Prepared<I>): Setting => settingOf(on, readings, years);
  return [of(sides[0]), of(sides[1])];
}

/**
 * All children at once: the rules of a policy drawn as diagrams over every fact, under one context or under two. What a
 * node of it says is said of every child that the dictionary allows.
 */
export class Space<I extends Ids> {
  readonly forest = new Forest();
  readonly variables: readonly Variable[];
  readonly ages: JointAges;
  private readonly compilers: Sides<Compiler>;
  private readonly formulas: Sides<Formulas<I['standard']>>;
  private readonly fens = new Map<Node, number>();
  private joins = FIRST_JOIN;

  /**
   * @param sides one context twice, or two.
   * @param further conditions that are asked beside those of the rules.
   * @param readingsAsVariables asks the readings like facts, instead of taking those in force.
   */
  constructor(
    readonly policy: Policy<I>,
    readonly sides: Sides<Prepared<I>>,
    further: readonly Expression[] = [],
    readingsAsVariables = false,
  ) {
    const rules = rulesToCompile(policy, policy.verdicts);
    const asking = { ...rules, asides: [...rules.asides, ...further] };
    const asked = allVariables(asking, policy.order, readingsAsVariables);
    const years = asked.flatMap((variable) => (variable.kind === 'age' ? variable.years : []));
    const settings = settingsOf(sides, years);
    this.ages = new JointAges(settings, years, Math.min(settings[0].onSlot, settings[1].onSlot));
    this.variables = asked.map((variable) => this.ages.joined(variable));
    const compiler = (side: Side): Compiler =>
      new Compiler(this.variables, sides[side].readings, {
        forest: this.forest,
        ageMark: (age) => this.ages.markOn(side, age),
      });
    const [one, other] = [compiler(0), compiler(1)];
    const formulas = new Formulas<I['standard']>(one);
    this.compilers = [one, other];
    this.formulas = [formulas, new Formulas<I['standard']>(other, formulas)];
  }

  /** Where a condition holds. */
  condition(expression: Expression, side: Side = 0): Node {
    return this.compilers[side].condition(expression);
  }

  /** Where all of them hold. */
  all(...nodes: readonly Node[]): Node {
    return nodes.reduce((all, node) => this.forest.and(all, node), TRUE);
  }

  /** Where a benefit is paid. */
  paid(id: I['benefit'], side: Side = 0): Node {
    return this.condition(this.benefit(id).condition, side);
  }

  /** Where a benefit's own condition holds, whatever is paid instead. */
  own(id: I['benefit']): Node {
    return this.condition({ kind: 'rule', rule: this.benefit(id).rule });
  }

  private benefit(id: I['benefit']): BenefitVerdictOf<I> {
    return certain(this.policy.verdicts.benefits.find((one) => one.id === id));
  }

  /** Ends in the formula of what a benefit comes to, or in false where it is not paid; `null` for one without money. */
  outcome(id: I['benefit'], side: Side = 0): Node | null {
    const { rule } = this.benefit(id);
    if (rule.amount === null) return null;
    return this.forest.choose(this.paid(id, side), this.formulas[side].draw(rule.amount), FALSE);
  }

  /** Ends in the fen that a benefit comes to, 0 where it is not paid; a figure that is not given counts 0. */
  worth(id: I['benefit'], purse: Purse, side: Side = 0): Node {
    const outcome = this.outcome(id, side);
    if (outcome === null) return this.fen(0);
    return this.forest.combine(this.join(), outcome, TRUE, (end) => this.fen(this.worthOf(end, purse, side)));
  }

  /** Ends in the fen that all benefits of a unit come to. */
  money(unit: Unit, purse: Purse, side: Side = 0): Node {
    const plus = this.join();
    return this.policy.verdicts.benefits.reduce(
      (total, { id, rule }) =>
        rule.unit === unit && rule.amount !== null
          ? this.forest.combine(plus, total, this.worth(id, purse, side), (one, other) =>
              this.fen(this.fenOf(one) + this.fenOf(other)),
            )
          : total,
      this.fen(0),
    );
  }

  /** Ends in how many fen the second comes to more than the first. */
  rise(before: Node, after: Node): Node {
    return this.forest.combine(this.join(), before, after, (one, other) =>
      this.fen(this.fenOf(other) - this.fenOf(one)),
    );
  }

  /** Where two diagrams end alike. */
  same(one: Node, other: Node): Node {
    if (one === other) return TRUE;
    return this.forest.combine(this.join(), one, other, (left, right) => (left === right ? TRUE : FALSE));
  }

  /** Where a diagram ends in one of the ends that are wanted. */
  where(node: Node, wanted: (end: Node) => boolean): Node {
    return this.forest.combine(this.join(), node, TRUE, (end) => (wanted(end) ? TRUE : FALSE));
  }

  /** A diagram that goes on from the ends of another: those of false stay. */
  within(condition: Node, node: Node): Node {
    return this.forest.choose(condition, node, FALSE);
  }

  /** The fen that an end of `money` or `rise` stands for. */
  fenOf(end: Node): number {
    return certain(this.fens.get(end));
  }

  /** The end that stands for so many fen. */
  private fen(fen: number): Node {
    const end = this.forest.end(`${fen} fen`);
    this.fens.set(end, fen);
    return end;
  }

  private worthOf(end: Node, { division, income }: Purse, side: Side): number {
    if (end === FALSE) return 0;
    const { forest, formulas } = this;
    const formula = certain(formulas[side].named(forest.nameOf(end)));
    // Only what deducts other benefits looks at their formulas.
    const all = formula.received === undefined ? [] : forest.ends.map((name) => formulas[side].named(name));
    const { fen } = formulaDue(formula, all, this.sides[side].book, division);
    // The one sum of a case that may be deducted is the income; beside it, what other benefits bring.
    const received = (formula.received ?? []).reduce(
      (sum, other) => sum + this.worthOf(~other, { division, income }, side),
      0,
    );
    const deducted = formula.deducts.length * income + received;
    return fen === null ? 0 : lessFen(fen, deducted);
  }

  /** A number for a join of its own. */
  private join(): number {
    this.joins += 1;
    return this.joins;
  }

  /** Every end that a diagram has. */
  endsOf(root: Node): ReadonlySet<Node> {
    const { forest } = this;
    const seen = new Set<Node>();
    const ends = new Set<Node>();
    const visit = (node: Node): void => {
      if (node < 0) ends.add(node);
      if (node < 0 || seen.has(node)) return;
      seen.add(node);
      for (const kid of forest.kidsOf(node)) visit(kid);
    };
    visit(root);
    return ends;
  }

  /** The place of the variable that stands for a fact; `undefined` where nothing asks it. */
  placeOf(path: string): number | undefined {
    const place = this.variables.findIndex(({ name }) => name === path);
    return place < 0 ? undefined : place;
  }

  /** The band of a variable that a value falls in. */
  bandOf(place: number, slot: number): number {
    return bander(certain(this.variables[place]))(slot, this.ages.day);
  }

  /** The diagram of those of whom a variable has the band, told without it. */
  at(root: Node, place: number, band: number): Node {
    const { forest } = this;
    const known = new Map<Node, Node>();
    const go = (node: Node): Node => {
      const variable = forest.variableOf(node);
      if (node < 0 || variable > place) return node;
      const found = known.get(node);
      if (found !== undefined) return found;
      const kids = forest.kidsOf(node);
      const made = variable === place ? certain(kids[band]) : forest.ask(variable, kids.map(go));
      known.set(node, made);
      return made;
    };
    return go(root);
  }

  /** Whether a condition holds nowhere but in one band of a variable. */
  onlyAt(root: Node, place: number, band: number): boolean {
    const { width } = certain(this.variables[place]);
    return Array.from({ length: width }, (_, other) => other).every(
      (other) => other === band || this.at(root, place, other) === FALSE,
    );
  }

  /** The kids of every node of the diagrams that asks a variable. */
  kidsAt(roots: readonly Node[], place: number): readonly (readonly Node[])[] {
    const { forest } = this;
    const seen = new Set<Node>();
    const found: (readonly Node[])[] = [];
    const go = (node: Node): void => {
      if (node < 0 || seen.has(node) || forest.variableOf(node) > place) return;
      seen.add(node);
      const kids = forest.kidsOf(node);
      if (forest.variableOf(node) === place) found.push(kids);
      else kids.forEach(go);
    };
    roots.forEach(go);
    return found;
  }

  /** Whether a diagram asks a variable at all. */
  asks(root: Node, place: number): boolean {
    const { forest } = this;
    const seen = new Set<Node>();
    const go = (node: Node): boolean => {
      if (node < 0 || seen.has(node) || forest.variableOf(node) > place) return false;
      seen.add(node);
      return forest.variableOf(node) === place || forest.kidsOf(node).some(go);
    };
    return go(root);
  }

  /**
   * Whether a condition holds in every completion of what is known of a child.
   *
   * @param bands per variable the bands that are possible; `undefined`: all.
   */
  must(root: Node, bands: readonly (readonly number[] | undefined)[]): boolean {
    const { forest } = this;
    const seen = new Set<Node>();
    const go = (node: Node): boolean => {
      if (node < 0) return node === TRUE;
      if (seen.has(node)) return true;
      const kids = forest.kidsOf(node);
      const possible = bands[forest.variableOf(node)] ?? [...kids.keys()];
      if (!possible.every((band) => go(certain(kids[band])))) return false;
      seen.add(node);
      return true;
    };
    return go(root);
  }
}
