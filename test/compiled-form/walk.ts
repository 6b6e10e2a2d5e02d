/** The diagrams of the compiled form as edges: which of them a complete case passes, and how a case comes to pass one. */
import type { CompiledForm, FormVariable } from '../../src/export/compiled/form.js';

/** What a case must be to take a path: bands by variable. */
export type Bands = ReadonlyMap<number, number>;

interface Node {
  readonly variable: number;
  /** Where its kids stand in `form.nodes`: an edge is known by the place of its kid. */
  readonly first: number;
  readonly parents: { readonly node: number; readonly band: number }[];
}

export class Edges {
  readonly roots: readonly number[];
  readonly all: readonly { readonly edge: number; readonly node: number; readonly band: number }[];
  private readonly nodes: Node[] = [];

  constructor(private readonly form: CompiledForm) {
    const all: { edge: number; node: number; band: number }[] = [];
    for (let place = 0; place < form.nodes.length; ) {
      const variable = form.nodes[place] ?? 0;
      const node = this.nodes.push({ variable, first: place + 1, parents: [] }) - 1;
      const { width } = form.variables[variable] ?? { width: 0 };
      for (let band = 0; band < width; band += 1) {
        const edge = place + 1 + band;
        all.push({ edge, node, band });
        this.nodes[form.nodes[edge] ?? -1]?.parents.push({ node, band });
      }
      place += 1 + width;
    }
    this.all = all;
    this.roots = [
      ...[...form.categories, form.inDifficulty, ...form.measures].map(({ root }) => root),
      ...form.benefits.flatMap(({ root, outcome, standing }) => [root, outcome ?? -1, standing ?? -1]),
      form.monthly,
    ].filter((root) => root >= 0);
  }

  variable(node: number): FormVariable | undefined {
    return this.form.variables[this.nodes[node]?.variable ?? -1];
  }

  /** The edges that a complete case passes on its way from every root. */
  passedBy(bandOf: readonly number[]): Set<number> {
    const passed = new Set<number>();
    for (const root of this.roots) {
      for (let node = root; node >= 0; ) {
        const { variable, first } = this.nodes[node] ?? { variable: 0, first: 0 };
        const edge = first + (bandOf[variable] ?? 0);
        passed.add(edge);
        node = this.form.nodes[edge] ?? -1;
      }
    }
    return passed;
  }

  /** The bands of some path from a root through an edge. @param below a number under the limit, by chance. */
  pathThrough(node: number, band: number, below: (limit: number) => number): Bands {
    const bands = new Map<number, number>();
    let at = node;
    let taken = band;
    for (;;) {
      const { variable, parents } = this.nodes[at] ?? { variable: 0, parents: [] };
      bands.set(variable, taken);
      const parent = parents[below(parents.length)];
      if (parent === undefined || (this.roots.includes(at) && below(3) === 0)) return bands;
      at = parent.node;
      taken = parent.band;
    }
  }
}
