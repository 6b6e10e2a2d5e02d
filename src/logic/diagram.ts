import { certain } from './certain.js';

/**
 * Decision diagrams over the facts that are still unknown about one child.
 *
 * A node asks one unknown fact and goes on to one kid per value the fact can take; a terminal is an outcome. Nodes
 * are ordered by fact and shared, and a node whose kids are all the same is left out, so two nodes are the same
 * object exactly when they agree in every completion of the unknown facts. Hence a verdict is settled if and only if
 * its node is a terminal, and it depends on a fact if and only if the fact occurs in its diagram.
 */
export interface Node {
  /** Spreads nodes over the tables; nodes are told apart by identity, never by this number. */
  readonly hash: number;
  /** The slot of the fact asked; `TERMINAL` for an outcome. */
  readonly slot: number;
  /** One node per value in the fact's domain; none for an outcome. */
  readonly kids: readonly Node[];
}

/** Sorts after every fact, however many there are. */
export const TERMINAL = 0x3fff_ffff;

export const FALSE: Node = { hash: 0, slot: TERMINAL, kids: [] };
export const TRUE: Node = { hash: 1, slot: TERMINAL, kids: [] };

interface Chained {
  readonly node: Node;
  readonly next: Chained | undefined;
}

interface Remembered {
  readonly f: Node;
  readonly g: Node;
  readonly h: Node;
  readonly result: Node;
  readonly next: Remembered | undefined;
}

const BUCKETS = 64;
const FIRST_HASH = 1000;

function sameKids(left: readonly Node[], right: readonly Node[]): boolean {
  for (let i = 0; i < left.length; i += 1) if (left[i] !== right[i]) return false;
  return true;
}

/** The diagrams of one child: nodes are unique within it, and results are remembered. */
export class Diagram {
  private nodes: (Chained | undefined)[] = new Array<Chained | undefined>(BUCKETS);
  private results: (Remembered | undefined)[] = new Array<Remembered | undefined>(BUCKETS);
  private nodeCount = 0;
  private resultCount = 0;

  /** The node that asks the fact in `slot`, or the common kid where the answer makes no difference. */
  ask(slot: number, kids: readonly Node[]): Node {
    const first = kids[0];
    let hash = slot;
    let differ = false;
    for (const kid of kids) {
      if (kid !== first) differ = true;
      hash = (Math.imul(hash, 31) + kid.hash) | 0;
    }
    if (first !== undefined && !differ) return first;
    let index = (hash ^ (hash >>> 15)) & (this.nodes.length - 1);
    for (let link = this.nodes[index]; link !== undefined; link = link.next) {
      if (link.node.slot === slot && sameKids(link.node.kids, kids)) return link.node;
    }
    if (this.nodeCount > this.nodes.length) {
      this.growNodes();
      index = (hash ^ (hash >>> 15)) & (this.nodes.length - 1);
    }
    this.nodeCount += 1;
    const node: Node = { hash: FIRST_HASH + this.nodeCount, slot, kids };
    this.nodes[index] = { node, next: this.nodes[index] };
    return node;
  }

  /** `then` where the condition holds, `otherwise` elsewhere. The condition's outcomes are TRUE and FALSE only. */
  choose(condition: Node, then: Node, otherwise: Node): Node {
    if (condition === TRUE || then === otherwise) return then;
    if (condition === FALSE) return otherwise;
    if (then === TRUE && otherwise === FALSE) return condition;
    const found = this.recall(condition, then, otherwise);
    if (found !== undefined) return found;
    const slot = Math.min(condition.slot, then.slot, otherwise.slot);
    const width = (condition.slot === slot ? condition : then.slot === slot ? then : otherwise).kids.length;
    const kids: Node[] = [];
    for (let i = 0; i < width; i += 1) {
      kids.push(this.choose(at(condition, slot, i), at(then, slot, i), at(otherwise, slot, i)));
    }
    return this.remember(condition, then, otherwise, this.ask(slot, kids));
  }

  and(left: Node, right: Node): Node {
    return this.choose(left, right, FALSE);
  }

  or(left: Node, right: Node): Node {
    return this.choose(left, TRUE, right);
  }

  not(node: Node): Node {
    return this.choose(node, FALSE, TRUE);
  }

  private recall(f: Node, g: Node, h: Node): Node | undefined {
    let link = this.results[this.resultIndex(f, g, h)];
    for (; link !== undefined; link = link.next) {
      if (link.f === f && link.g === g && link.h === h) return link.result;
    }
    return undefined;
  }

  private remember(f: Node, g: Node, h: Node, result: Node): Node {
    if (this.resultCount > this.results.length) this.growResults();
    const index = this.resultIndex(f, g, h);
    this.results[index] = { f, g, h, result, next: this.results[index] };
    this.resultCount += 1;
    return result;
  }

  private resultIndex(f: Node, g: Node, h: Node): number {
    const hash = Math.imul(f.hash, 12_582_917) + Math.imul(g.hash, 4_256_249) + Math.imul(h.hash, 741_457);
    return (hash ^ (hash >>> 15)) & (this.results.length - 1);
  }

  private growNodes(): void {
    const old = this.nodes;
    this.nodes = new Array<Chained | undefined>(old.length * 4);
    for (const chain of old) {
      for (let link = chain; link !== undefined; link = link.next) {
        let hash = link.node.slot;
        for (const kid of link.node.kids) hash = (Math.imul(hash, 31) + kid.hash) | 0;
        const index = (hash ^ (hash >>> 15)) & (this.nodes.length - 1);
        this.nodes[index] = { node: link.node, next: this.nodes[index] };
      }
    }
  }

  private growResults(): void {
    const old = this.results;
    this.results = new Array<Remembered | undefined>(old.length * 4);
    for (const chain of old) {
      for (let link = chain; link !== undefined; link = link.next) {
        const index = this.resultIndex(link.f, link.g, link.h);
        this.results[index] = { ...link, next: this.results[index] };
      }
    }
  }
}

/** The kid for the `value`-th value of the fact in `slot`, or the node itself where it does not ask that fact. */
function at(node: Node, slot: number, value: number): Node {
  return node.slot === slot ? certain(node.kids[value]) : node;
}
