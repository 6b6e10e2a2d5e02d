import type { CompiledRules } from '../decide/compiled/compiled-rules.js';
import { certain } from '../logic/certain.js';
import type { Node } from '../logic/compiled/forest.js';
import type { Variable } from '../logic/compiled/variable.js';
import type { Dialect } from './dialect.js';
import { endsUnder } from './ends-under.js';
import type { ExactTerms } from './exact.js';
import type { Layers } from './layers.js';
import type { Bounds, FigureTerms } from './money/figure-terms.js';
import { paymentOf } from './money/payment.js';
import { COUNTY, STANDARDS_PREFIX } from './rules.js';
import { made, not, type Term } from './term.js';

/** More fen than anything comes to: what is not possible is never the least. */
const BEYOND = '9000000000000000';

/** A sum that completions may come to. */
interface Possible {
  /** Where it is possible while the division is unknown: in this band. */
  readonly node: Node;
  readonly bounds: Bounds;
}

/**
 * The least and the most that the monthly benefits come to together. Each sum of the joint diagram has a condition,
 * exact as those of verdicts: where it is not FALSE, some completion comes to that sum. So the least is the least of
 * these, band by band of an unknown division, and one of them without a standard leaves the most open: it counts as more than
 * anything comes to.
 */
export class MonthlyTerms {
  private possible: readonly Possible[] | undefined;
  private reached: readonly Term[] | undefined;

  constructor(
    private readonly rules: CompiledRules,
    private readonly terms: ExactTerms,
    private readonly figures: FigureTerms,
    private readonly layers: Layers,
    private readonly dialect: Dialect,
  ) {}

  private get beyond(): string {
    return this.dialect.largeNumber(BEYOND);
  }

  /** Draws what a bound needs; what comes back writes it. */
  drawn(part: 'least' | 'most'): () => Term {
    this.possible ??= this.draw();
    const { possible } = this;
    return () => (part === 'least' ? this.least(possible) : this.most(possible));
  }

  private draw(): readonly Possible[] {
    const { flat, monthly, sums, formulas } = this.rules;
    const variable = flat.variables.findIndex(({ name }) => name === COUNTY.path);
    const place = certain(flat.variables[variable]);
    return Array.from({ length: place.width }, (_, band) => {
      const unknown = { hasCounties: hasCounties(place, band) };
      return [...endsUnder(flat, monthly, { variable, band })].map((end): Possible => {
        const node = this.terms.drawIn(monthly, `sum ${end}`, (other) => other === end, variable, band);
        this.terms.use(node);
        const payments = certain(sums[end]).map((formula) => paymentOf(certain(formulas[formula]), formulas));
        return { node, bounds: this.figures.bounds(payments, unknown) };
      });
    }).flat();
  }

  private reachedBy(possible: readonly Possible[]): readonly Term[] {
    this.reached ??= possible.map(({ node }) => {
      const term = this.terms.term(node);
      return term.isAtom ? term : this.layers.number('n', term);
    });
    return this.reached;
  }

  private least(possible: readonly Possible[]): Term {
    const reached = this.reachedBy(possible);
    const values = possible.map(({ bounds: { least } }, index) => {
      const impossible = not(certain(reached[index]));
      return made(
        [least, impossible],
        `CASE WHEN ${impossible.text} THEN ${this.beyond} ELSE ${least.text} END`,
      );
    });
    return this.cast(values, this.dialect.least(values.map(({ text }) => text)));
  }

  private most(possible: readonly Possible[]): Term {
    const reached = this.reachedBy(possible);
    const values = possible.map(({ bounds: { most } }, index) => {
      const impossible = not(certain(reached[index]));
      return made(
        [most, impossible],
        `COALESCE(CASE WHEN ${impossible.text} THEN 0 ELSE ${most.text} END, ${this.beyond})`,
      );
    });
    const greatest = this.dialect.greatest(values.map(({ text }) => text));
    const named = this.layers.number('most', made(values, greatest));
    return this.cast([named], `CASE WHEN ${named.text} < ${this.beyond} THEN ${named.text} END`);
  }

  private cast(of: readonly Term[], text: string): Term {
    return made(of, `CAST(${text} AS ${this.dialect.integer})`);
  }
}

function hasCounties(place: Variable, band: number): boolean {
  if (place.kind !== 'place') throw new RangeError('figures belong to divisions');
  const bit = place.prefixes.indexOf(STANDARDS_PREFIX);
  return bit >= 0 && ((certain(place.signatures[band]) >> bit) & 1) === 1;
}
