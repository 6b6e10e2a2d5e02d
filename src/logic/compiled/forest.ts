import { certain } from '../certain.js';
import { mixed } from './ints.js';

/**
 * A node of a forest: 0 or more asks a variable, below 0 is an end. The complement of an end (`~node`) is its number.
 */
export type Node = number;

export const FALSE: Node = ~0;
export const TRUE: Node = ~1;

/** Remembered results of one kind of join: five numbers each, the latest wins its place. */
const REMEMBERED = 1 << 14;
const CHOOSE = 0;
const END = 0x7fff_ffff;

/**
 * Decision diagrams that share nodes: ordered, many-valued, with any number of ends. Equal nodes are one node, and a
 * node whose kids are all the same is left out, so two nodes are equal exactly when they agree everywhere.
 */
export class Forest {
  /** What the ends stand for, by number; 0 is false and 1 is true. */
  readonly ends: string[] = ['false', 'true'];
  private readonly endOf = new Map<string, Node>([
    ['false', FALSE],
    ['true', TRUE],
  ]);
  private readonly variables: number[] = [];
  private readonly kids: (readonly Node[])[] = [];
  private table = new Int32Array(1024).fill(-1);
  private readonly remembered = new Int32Array(REMEMBERED * 5).fill(END);

  /** How many nodes ask something. */
  get size(): number {
    return this.variables.length;
  }

  /** The end that goes by `name`. */
  end(name: string): Node {
    const known = this.endOf.get(name);
    if (known !== undefined) return known;
    const node = ~this.ends.length;
    this.ends.push(name);
    this.endOf.set(name, node);
    return node;
  }

  /** What an end stands for. */
  nameOf(end: Node): string {
    return certain(this.ends[~end]);
  }

  /** Which variable a node asks; after every variable for an end. */
  variableOf(node: Node): number {
    return node < 0 ? END : certain(this.variables[node]);
  }

  kidsOf(node: Node): readonly Node[] {
    return certain(this.kids[node]);
  }

  /** The node that asks the variable, or the common kid where the answer makes no difference. */
  ask(variable: number, kids: readonly Node[]): Node {
    const first = certain(kids[0]);
    if (kids.every((kid) => kid === first)) return first;
    if (this.size * 2 > this.table.length) this.grow();
    let place = this.placeOf(variable, kids);
    for (let node = this.table[place] ?? -1; node >= 0; node = this.table[place] ?? -1) {
      if (this.variables[node] === variable && kids.every((kid, i) => this.kids[node]?.[i] === kid))
        return node;
      place = (place + 1) & (this.table.length - 1);
    }
    const node = this.variables.length;
    this.variables.push(variable);
    this.kids.push(kids);
    this.table[place] = node;
    return node;
  }

  /** `then` where the condition holds, `otherwise` elsewhere. The condition's ends are TRUE and FALSE only. */
  choose(condition: Node, then: Node, otherwise: Node): Node {
    if (condition === TRUE || then === otherwise) return then;
    if (condition === FALSE) return otherwise;
    if (then === TRUE && otherwise === FALSE) return condition;
    return this.joined(CHOOSE, condition, then, otherwise, (one, two, three) => this.choose(one, two, three));
  }

  and(one: Node, other: Node): Node {
    return this.choose(one, other, FALSE);
  }

  or(one: Node, other: Node): Node {
    return this.choose(one, TRUE, other);
  }

  not(node: Node): Node {
    return this.choose(node, FALSE, TRUE);
  }

  /** Goes on to the branch that belongs to the variable's band; the branches may ask earlier variables. */
  select(variable: number, branches: readonly Node[]): Node {
    let node = certain(branches.at(-1));
    for (let band = branches.length - 2; band >= 0; band -= 1) {
      const here = this.ask(
        variable,
        branches.map((_, other) => (other === band ? TRUE : FALSE)),
      );
      node = this.choose(here, certain(branches[band]), node);
    }
    return node;
  }

  /**
   * Joins two diagrams end by end.
   *
   * @param operation 1 or more; tells the results of different joins apart.
   * @param join must give the same end for the same pair.
   */
  combine(operation: number, left: Node, right: Node, join: (left: Node, right: Node) => Node): Node {
    if (left < 0 && right < 0) return join(left, right);
    return this.joined(operation, left, right, FALSE, (one, two) => this.combine(operation, one, two, join));
  }

  private joined(
    operation: number,
    f: Node,
    g: Node,
    h: Node,
    join: (f: Node, g: Node, h: Node) => Node,
  ): Node {
    const memory = this.remembered;
    const place = (mixed(mixed(mixed(f, g), h), operation) & (REMEMBERED - 1)) * 5;
    if (
      memory[place] === operation &&
      memory[place + 1] === f &&
      memory[place + 2] === g &&
      memory[place + 3] === h
    ) {
      return memory[place + 4] ?? END;
    }
    const variable = Math.min(this.variableOf(f), this.variableOf(g), this.variableOf(h));
    const asking = this.variableOf(f) === variable ? f : this.variableOf(g) === variable ? g : h;
    const at = (node: Node, band: number): Node =>
      this.variableOf(node) === variable ? certain(this.kids[node]?.[band]) : node;
    const kids = this.kidsOf(asking).map((_, band) => join(at(f, band), at(g, band), at(h, band)));
    const result = this.ask(variable, kids);
    memory.set([operation, f, g, h, result], place);
    return result;
  }

  private placeOf(variable: number, kids: readonly Node[]): number {
    let hash = variable;
    for (const kid of kids) hash = mixed(hash, kid);
    return hash & (this.table.length - 1);
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 4).fill(-1);
    this.kids.forEach((kids, node) => {
      let place = this.placeOf(certain(this.variables[node]), kids);
      while ((this.table[place] ?? -1) >= 0) place = (place + 1) & (this.table.length - 1);
      this.table[place] = node;
    });
  }
}
