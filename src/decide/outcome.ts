import { type Node, terminal } from '../logic/diagram.js';
import type { Due } from '../money/due.js';

/** What a paid benefit comes to in one completion of the unknown facts. */
export type Outcome<Standard extends string = string> = Due<Standard>;

/** What a result would show of the outcome, as one text; the source, which may hold anything, stands last. */
function contentOf({ fen, entry, needs }: Outcome): string {
  const from = entry === null ? '' : `${entry.standard}/${entry.division}/${entry.from}/${entry.source}`;
  return `${fen}/${needs.join('+')}/${from}`;
}

/**
 * The outcomes that diagrams end in, each kept once: whatever a result would show alike is the same node. A context
 * keeps what its standards give; what comes from a child's own income sits on top.
 */
export class Outcomes<Standard extends string = string> {
  private readonly byContent: Map<string, Node> = new Map();
  private readonly byName: Map<string, Map<number, Node>> = new Map();
  private readonly byNode: Map<Node, Outcome<Standard>> = new Map();

  constructor(private readonly base?: Outcomes<Standard>) {}

  /** What a node stands for, or `undefined` where it is not an outcome with an amount. */
  of(node: Node): Outcome<Standard> | undefined {
    return this.byNode.get(node) ?? this.base?.of(node);
  }

  /** The node of an outcome. */
  node(outcome: Outcome<Standard>): Node {
    const content = contentOf(outcome);
    const known = this.base?.byContent.get(content) ?? this.byContent.get(content);
    if (known !== undefined) return known;
    const node = terminal(this.byNode.size + 2);
    this.byContent.set(content, node);
    this.byNode.set(node, outcome);
    return node;
  }

  /** The node of the outcome that goes by `name` in a county, made the first time. */
  named(name: string, county: number, make: () => Outcome<Standard>): Node {
    let byCounty = this.byName.get(name);
    if (byCounty === undefined) {
      byCounty = new Map();
      this.byName.set(name, byCounty);
    }
    const known = byCounty.get(county);
    if (known !== undefined) return known;
    const node = this.node(make());
    byCounty.set(county, node);
    return node;
  }
}
