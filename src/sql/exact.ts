import { certain } from '../logic/certain.js';
import type { Flat } from '../logic/compiled/flat.js';
import { FALSE, Forest, type Node, TRUE } from '../logic/compiled/forest.js';
import { intAt } from '../logic/compiled/ints.js';
import type { Restriction } from '../logic/compiled/known.js';
import type { Variable } from '../logic/compiled/variable.js';
import type { BandTerms } from './bands.js';
import type { Layers } from './layers.js';
import { and, FALSE_TERM, or, type Term, TRUE_TERM } from './term.js';

/** One of the branches of a node: when it is taken, and where it goes. */
interface Branch {
  readonly bands: ReadonlySet<number>;
  /** One node, or several that the branch tells apart by itself. */
  readonly nodes: readonly Node[];
  readonly within: readonly Branch[] | null;
}

interface Plan {
  readonly variable: number;
  readonly branches: readonly Branch[];
  /** The branch that holds only where all others hold too; null where there is none. */
  readonly least: Branch | null;
}

/** Whether a term is not worth a name: a column or its negation. */
function isSmall({ isAtom, text, uses }: Term): boolean {
  return isAtom || (uses.size === 1 && text.startsWith('NOT ') && !text.includes('('));
}

/**
 * Conditions that are exact under unknowns, as SQL. A node becomes "this band and its branch, or that band and its, …,
 * or all branches": an unknown fact leaves open only what its branches disagree on, because it stands once on a path.
 * The last part is dropped where one branch implies the others, and that branch then needs no band.
 */
export class ExactTerms {
  private readonly forest = new Forest();
  private readonly drawn = new Map<string, Node>();
  private readonly plans = new Map<Node, Plan>();
  private readonly references = new Map<Node, number>();
  private readonly terms = new Map<Node, Term>();
  /** By the variable of a status, the bands that are left while another fact of that parent is recorded. */
  private readonly leftBy: ReadonlyMap<number, ReadonlySet<number>>;

  constructor(
    private readonly flat: Flat,
    restrictions: readonly { readonly path: string; readonly values: Restriction['values'] }[],
    private readonly bands: BandTerms,
    private readonly layers: Layers,
  ) {
    this.leftBy = new Map(
      restrictions.flatMap(({ path, values }) => {
        const place = flat.variables.findIndex(({ name }) => name === path);
        const variable = flat.variables[place];
        if (variable?.kind !== 'listed') return [];
        return [[place, new Set(values.map((value) => certain(variable.bandOf[value])))] as const];
      }),
    );
  }

  /**
   * Draws the condition that a diagram ends in certain ends. All conditions must be drawn before the first is written.
   *
   * @param key tells one choice of ends from another.
   */
  draw(root: Node, key: string, holds: (end: number) => boolean): Node {
    if (root < 0) return holds(~root) ? TRUE : FALSE;
    const known = this.drawn.get(`${key} ${root}`);
    if (known !== undefined) return known;
    const { variableOf, first, kids, variables } = this.flat;
    const variable = intAt(variableOf, root);
    const from = intAt(first, root);
    const node = this.forest.ask(
      variable,
      Array.from({ length: certain(variables[variable]).width }, (_, band) =>
        this.draw(intAt(kids, from + band), key, holds),
      ),
    );
    this.drawn.set(`${key} ${root}`, node);
    return node;
  }

  /** The same, and that a variable is in the band. */
  drawIn(root: Node, key: string, holds: (end: number) => boolean, variable: number, band: number): Node {
    const { width } = certain(this.flat.variables[variable]);
    const here = this.forest.ask(
      variable,
      Array.from({ length: width }, (_, other) => (other === band ? TRUE : FALSE)),
    );
    return this.forest.and(here, this.draw(root, key, holds));
  }

  /** Counts a use of a drawn condition, so that what is used twice gets a name. */
  use(node: Node): void {
    if (node < 0) return;
    const count = (this.references.get(node) ?? 0) + 1;
    this.references.set(node, count);
    if (count > 1) return;
    const { branches, least } = this.plan(node);
    // Where no branch is the least, each is written twice.
    for (const branch of branches) for (let i = least === null ? 2 : 1; i > 0; i -= 1) this.useBranch(branch);
  }

  /** The SQL of a drawn condition. */
  term(node: Node): Term {
    if (node === TRUE) return TRUE_TERM;
    if (node === FALSE) return FALSE_TERM;
    const known = this.terms.get(node);
    if (known !== undefined) return known;
    const { variable, branches, least } = this.plan(node);
    const written = this.write(certain(this.flat.variables[variable]), branches, least);
    const shared = (this.references.get(node) ?? 0) > 1 && !isSmall(written);
    const term = shared ? this.layers.number('n', written) : written;
    this.terms.set(node, term);
    return term;
  }

  private write(variable: Variable, branches: readonly Branch[], least: Branch | null): Term {
    const terms = new Map(branches.map((branch) => [branch, this.branch(variable, branch)]));
    const at = (branch: Branch): Term => certain(terms.get(branch));
    const guarded = branches
      .filter((branch) => branch !== least)
      .map((branch) => and(this.bands.within(variable, branch.bands), at(branch)));
    return or(...guarded, least === null ? and(...branches.map(at)) : at(least));
  }

  private branch(variable: Variable, { nodes, within }: Branch): Term {
    if (within === null) return this.term(certain(nodes[0]));
    const written = this.write(variable, within, this.leastOf(within));
    return isSmall(written) ? written : this.layers.number('n', written);
  }

  private useBranch({ nodes, within }: Branch): void {
    const twice = within !== null && this.leastOf(within) === null;
    for (const node of nodes) for (let i = twice ? 2 : 1; i > 0; i -= 1) this.use(node);
  }

  private plan(node: Node): Plan {
    const known = this.plans.get(node);
    if (known !== undefined) return known;
    const variable = this.forest.variableOf(node);
    const branches = this.branches(this.forest.kidsOf(node), this.leftBy.get(variable));
    const plan = { variable, branches, least: this.leastOf(branches) };
    this.plans.set(node, plan);
    return plan;
  }

  /** Bands with the same branch together; those that are left by a recorded fact in a branch of their own. */
  private branches(kids: readonly Node[], left: ReadonlySet<number> | undefined): readonly Branch[] {
    const grouped = (bands: Iterable<number>): readonly Branch[] => {
      const byNode = new Map<Node, Set<number>>();
      for (const band of bands) {
        const node = certain(kids[band]);
        byNode.set(node, (byNode.get(node) ?? new Set()).add(band));
      }
      return [...byNode].map(([node, of]) => ({ bands: of, nodes: [node], within: null }));
    };
    const within = left === undefined ? [] : grouped(left);
    if (left === undefined || within.length < 2) return grouped(kids.keys());
    const others = [...kids.keys()].filter((band) => !left.has(band));
    return [...grouped(others), { bands: left, nodes: within.flatMap(({ nodes }) => nodes), within }];
  }

  private leastOf(branches: readonly Branch[]): Branch | null {
    return (
      branches.find((one) =>
        branches.every((other) =>
          one.nodes.every((node) => other.nodes.every((above) => one === other || this.implies(node, above))),
        ),
      ) ?? null
    );
  }

  private implies(one: Node, other: Node): boolean {
    return this.forest.choose(one, other, TRUE) === TRUE;
  }
}
