import type { Flat } from './flat.js';
import type { Node } from './forest.js';
import { intAt, mixed } from './ints.js';
import type { Known } from './known.js';

const LAST_GENERATION = 0x7fff_fff0;
const NOT_ASKED = 0x7fff_ffff;

/** What stands for an end in a row: ends that nothing tells apart there are one. */
export interface RowEnds {
  /** Ends from this number on are asked for; those before stand for themselves. */
  readonly from: number;
  /** What stands for the end with this number: a number below 0, the same for ends that look alike. */
  standFor(end: number): Node;
  /** A word of the support of what `standFor` gave: what it hangs on itself, beside the nodes above it. */
  supportOf(standing: Node, word: number): number;
}

/**
 * Diagrams under what is known of one row: known variables are followed, unknown ones keep the bands that are possible,
 * and what remains is shared and reduced again. So a root reduces to an end if and only if no completion of the row
 * differs from another, and its support is exactly the unknown variables that two completions can differ by.
 *
 * Works in fixed lists, row after row: at most one new node for each node of the compiled diagrams.
 */
export class Reducer {
  private readonly memo: Int32Array;
  private readonly memoOf: Int32Array;
  private readonly ends: Int32Array;
  private readonly table: Int32Array;
  private readonly tableOf: Int32Array;
  private readonly variables: Int32Array;
  private readonly firsts: Int32Array;
  private readonly kids: Int32Array;
  /** Those of the compiled diagrams, then those of the row's own nodes. */
  private readonly supports: Int32Array;
  /** Whether something under the node is an end that rows may see as another. */
  private readonly changing: Uint8Array;
  /** Reduced kids of the nodes that are being reduced. */
  private readonly stack: Int32Array;
  private top = 0;
  private generation = 0;
  private rowGeneration = 0;
  private made = 0;
  private kidsMade = 0;

  /** @param rounds how often `again` may be called for one row. */
  constructor(
    private readonly flat: Flat,
    private readonly known: Known,
    private readonly rowEnds: RowEnds,
    rounds: number,
  ) {
    const { size, words, kids, first } = flat;
    const most = size * (rounds + 1);
    this.memo = new Int32Array(size);
    this.memoOf = new Int32Array(size);
    this.ends = new Int32Array(flat.ends.length);
    let length = 64;
    while (length < most * 2) length *= 2;
    this.table = new Int32Array(length);
    this.tableOf = new Int32Array(length);
    this.variables = new Int32Array(most);
    this.firsts = new Int32Array(most);
    this.kids = new Int32Array(kids.length * (rounds + 1));
    this.supports = new Int32Array((size + most) * words);
    this.supports.set(flat.support);
    this.stack = new Int32Array(flat.variables.reduce((sum, { width }) => sum + width, 0));
    this.changing = new Uint8Array(size);
    for (let node = 0; node < size; node += 1) {
      const end = first[node + 1] ?? kids.length;
      for (let place = intAt(first, node); place < end; place += 1) {
        const kid = intAt(kids, place);
        const changes = kid < 0 ? ~kid >= rowEnds.from : this.changing[kid] === 1;
        if (changes) this.changing[node] = 1;
      }
    }
  }

  /** Begins a row that `known` has read. */
  begin(): void {
    if (this.generation > LAST_GENERATION) {
      this.generation = 0;
      this.memoOf.fill(0);
      this.tableOf.fill(0);
    }
    this.again();
    this.rowGeneration = this.generation;
    this.made = 0;
    this.kidsMade = 0;
  }

  /** Looks at the same row again, after `known` has changed; what was reduced before can be compared with what follows. */
  again(): void {
    this.generation += 1;
    this.ends.fill(NOT_ASKED);
  }

  /** What a root comes to: an end, or a node that stands for all roots that agree with it in every completion. */
  reduce(root: Node): Node {
    const { flat, known, memo, memoOf } = this;
    const { variableOf, first, kids } = flat;
    const { bands } = known;
    let node = root;
    while (node >= 0) {
      const band = intAt(bands, intAt(variableOf, node));
      if (band < 0) break;
      node = intAt(kids, intAt(first, node) + band);
    }
    if (node < 0) return this.end(node);
    if (memoOf[node] === this.generation) return intAt(memo, node);
    const reduced = this.isFree(node) ? node : this.reduceKids(node);
    memo[node] = reduced;
    memoOf[node] = this.generation;
    return reduced;
  }

  /** A word of the variables that a reduced node depends on. */
  supportOf(reduced: Node, word: number): number {
    if (reduced >= 0) return intAt(this.supports, reduced * this.flat.words + word);
    return ~reduced < this.ends.length ? 0 : this.rowEnds.supportOf(reduced, word);
  }

  private end(node: Node): Node {
    const number = ~node;
    if (number < this.rowEnds.from) return node;
    const known = intAt(this.ends, number);
    if (known !== NOT_ASKED) return known;
    const standing = this.rowEnds.standFor(number);
    this.ends[number] = standing;
    return standing;
  }

  /** Whether nothing below the node is known or restricted, so that it stands for itself. */
  private isFree(node: Node): boolean {
    if (this.changing[node] === 1) return false;
    const { support, words } = this.flat;
    const { bound } = this.known;
    for (let word = 0; word < words; word += 1) {
      if ((intAt(support, node * words + word) & intAt(bound, word)) !== 0) return false;
    }
    return true;
  }

  private reduceKids(node: Node): Node {
    const { flat, kids, stack } = this;
    const variable = intAt(flat.variableOf, node);
    const from = intAt(flat.first, node);
    // Kids note numbers of their own while they are reduced, so this node's wait on the stack.
    const bottom = this.top;
    let top = bottom;
    let differ = false;
    for (let bits = intAt(this.known.possible, variable); bits !== 0; bits &= bits - 1) {
      this.top = top;
      const kid = this.reduce(intAt(flat.kids, from + 31 - Math.clz32(bits & -bits)));
      stack[top] = kid;
      top += 1;
      if (kid !== stack[bottom]) differ = true;
    }
    this.top = bottom;
    if (!differ) return intAt(stack, bottom);
    const begin = this.kidsMade;
    const count = top - bottom;
    let hash = variable;
    for (let i = 0; i < count; i += 1) {
      const kid = intAt(stack, bottom + i);
      kids[begin + i] = kid;
      hash = mixed(hash, kid);
    }
    return this.compiled(variable, hash, begin, count) ?? this.own(variable, hash, begin, count);
  }

  /** The node of the compiled diagrams that asks the same and has the same kids. */
  private compiled(variable: number, hash: number, begin: number, count: number): Node | undefined {
    const { flat, kids } = this;
    const mask = flat.table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const node = intAt(flat.table, place);
      if (node < 0) return undefined;
      if (intAt(flat.variableOf, node) !== variable) continue;
      const first = intAt(flat.first, node);
      if ((flat.first[node + 1] ?? flat.kids.length) - first !== count) continue;
      let i = 0;
      while (i < count && kids[begin + i] === flat.kids[first + i]) i += 1;
      if (i === count) return node;
    }
  }

  /** The row's own node that asks the variable and has the noted kids. */
  private own(variable: number, hash: number, begin: number, count: number): Node {
    const { flat, kids, table, tableOf, variables, firsts } = this;
    const mask = table.length - 1;
    let place = hash & mask;
    for (; intAt(tableOf, place) >= this.rowGeneration; place = (place + 1) & mask) {
      const made = intAt(table, place);
      if (intAt(variables, made) !== variable) continue;
      const first = intAt(firsts, made);
      let i = 0;
      while (i < count && kids[begin + i] === kids[first + i]) i += 1;
      if (i === count) return flat.size + made;
    }
    const made = this.made;
    this.made += 1;
    this.kidsMade = begin + count;
    variables[made] = variable;
    firsts[made] = begin;
    table[place] = made;
    tableOf[place] = this.generation;
    const node = flat.size + made;
    this.noteSupport(node, variable, begin, count);
    return node;
  }

  private noteSupport(node: Node, variable: number, begin: number, count: number): void {
    const { kids, supports } = this;
    const { words } = this.flat;
    const own = node * words;
    for (let word = 0; word < words; word += 1) supports[own + word] = 0;
    supports[own + (variable >> 5)] = 1 << (variable & 31);
    for (let i = 0; i < count; i += 1) {
      const kid = intAt(kids, begin + i);
      if (kid < 0 && ~kid < this.ends.length) continue;
      for (let word = 0; word < words; word += 1) {
        const place = own + word;
        const below = kid < 0 ? this.rowEnds.supportOf(kid, word) : intAt(supports, kid * words + word);
        supports[place] = intAt(supports, place) | below;
      }
    }
  }
}
