import { certain } from '../certain.js';
import type { Expression } from '../expression.js';
import type { Fact } from '../fact.js';
import { type Algebra, fold } from '../fold.js';
import type { ReadingsInForce } from '../reading.js';
import { inForce } from '../reading.js';
import type { Rule } from '../rule.js';
import { valuesOf } from '../slot.js';
import { FALSE, Forest, type Node, TRUE } from './forest.js';
import { nameOfReading, noneBit, type Variable } from './variable.js';

const truth = (holds: boolean): Node => (holds ? TRUE : FALSE);

/**
 * Draws conditions as shared diagrams over all facts: the algebra of `fold` whose parts become nodes of one forest. A
 * rule is drawn once, however many others name it.
 */
export class Compiler {
  readonly forest: Forest;
  private readonly placeOf: ReadonlyMap<string, number>;
  private readonly rules = new Map<Rule, Node>();
  private readonly algebra: Algebra<Node>;

  /**
   * @param variables in the order in which diagrams ask them.
   * @param readings the options in force of the readings that are no variable.
   * @param shared a forest to draw in beside another compiler of the same variables, and by which number their list of
   * ages knows an age; one that it does not hold is reached by everybody.
   */
  constructor(
    readonly variables: readonly Variable[],
    private readonly readings: ReadingsInForce,
    shared: { readonly forest?: Forest; readonly ageMark?: (years: number) => number } = {},
  ) {
    const { forest = new Forest(), ageMark = (years: number): number => years } = shared;
    this.forest = forest;
    this.placeOf = new Map(variables.map(({ name }, place) => [name, place]));
    this.algebra = {
      constant: truth,
      fact: (fact) => this.listed(fact, (position) => position === 1),
      oneOf: (fact, values) => {
        const all = valuesOf(fact);
        return this.listed(fact, (position) => values.includes(certain(all[position])));
      },
      within: (fact, prefix) =>
        this.place(fact, (signature, prefixes) => ((signature >> prefixes.indexOf(prefix)) & 1) === 1),
      unregistered: (fact) => this.place(fact, (signature, prefixes) => signature === noneBit(prefixes)),
      reached: (fact, years) => {
        const [place, variable] = this.asked(fact);
        if (variable.kind !== 'age') throw new RangeError(`${fact.path} has no ages`);
        const limit = variable.years.indexOf(ageMark(years));
        return this.forest.ask(
          place,
          Array.from({ length: variable.width }, (_, band) => truth(band > limit)),
        );
      },
      all: (of) => of.reduce((all, node) => this.forest.and(all, node), TRUE),
      any: (of) => of.reduce((any, node) => this.forest.or(any, node), FALSE),
      not: (node) => this.forest.not(node),
      reading: (reading, options) => this.byReading(reading, options),
      rule: (rule, body) => {
        const known = this.rules.get(rule);
        if (known !== undefined) return known;
        const node = body();
        this.rules.set(rule, node);
        return node;
      },
    };
  }

  /** The diagram of a condition. */
  condition(expression: Expression): Node {
    return fold(expression, this.algebra);
  }

  /** What belongs to the option in force, or to each option where the reading is a variable. */
  byReading: Algebra<Node>['reading'] = (reading, options) => {
    const place = this.placeOf.get(nameOfReading(reading));
    const variable = place === undefined ? undefined : this.variables[place];
    if (place === undefined || variable?.kind !== 'reading') {
      return inForce(reading, options, { readings: this.readings });
    }
    return this.forest.select(
      place,
      variable.options.map((option) => certain(options[option])),
    );
  };

  private asked(fact: Fact): readonly [number, Variable] {
    const place = certain(this.placeOf.get(fact.path));
    return [place, certain(this.variables[place])];
  }

  private listed(fact: Fact, holds: (position: number) => boolean): Node {
    const [place, variable] = this.asked(fact);
    if (variable.kind !== 'listed') throw new RangeError(`${fact.path} has no list of values`);
    const { bandOf, width } = variable;
    return this.forest.ask(
      place,
      Array.from({ length: width }, (_, band) => truth(holds(bandOf.indexOf(band)))),
    );
  }

  private place(fact: Fact, holds: (signature: number, prefixes: readonly string[]) => boolean): Node {
    const [place, variable] = this.asked(fact);
    if (variable.kind !== 'place') throw new RangeError(`${fact.path} has no divisions`);
    return this.forest.ask(
      place,
      variable.signatures.map((signature) => truth(holds(signature, variable.prefixes))),
    );
  }
}
