import type { CompiledBenefit, CompiledRules } from '../decide/compiled/compiled-rules.js';
import { formulaDue } from '../decide/compiled/formula.js';
import type { Prepared } from '../decide/context/context.js';
import { certain } from '../logic/certain.js';
import { FALSE, type Node, TRUE } from '../logic/compiled/forest.js';
import type { MoneyFact } from '../logic/fact.js';
import { BandTerms } from './bands.js';
import { amountTerm, type Possibility, statusTerm } from './benefit-terms.js';
import type { Dialect } from './dialect.js';
import { ExactTerms } from './exact.js';
import type { FactTerms } from './facts.js';
import { type FenByPlace, fenTerm, isMissingEverywhere, sameFen } from './figures.js';
import type { Layers, OutputColumn } from './layers.js';
import { COUNTY, compiledUnder, fenByPlace, placeAmong, RESTRICTIONS, type StandardId } from './rules.js';
import type { Term } from './term.js';
import type { Wanted } from './wanted.js';

/** Formulas that come to the same in every place. */
interface Alike {
  readonly ends: Set<number>;
  readonly fen: FenByPlace;
  readonly deducts: MoneyFact | null;
}

/** Draws the columns from the compiled rule book: exact whatever is unknown. */
export class ExactColumns {
  private readonly rules: CompiledRules<StandardId>;
  private readonly terms: ExactTerms;

  constructor(
    private readonly prepared: Prepared,
    private readonly facts: FactTerms,
    private readonly layers: Layers,
    private readonly dialect: Dialect,
  ) {
    this.rules = compiledUnder(prepared);
    this.terms = new ExactTerms(this.rules.flat, RESTRICTIONS, new BandTerms(facts), layers);
  }

  columns(wanted: readonly Wanted[]): readonly OutputColumn[] {
    // First all diagrams are drawn and their uses counted, then they are written.
    const writers = wanted.map((column) => this.drawn(column));
    return wanted.map(({ name }, index) => ({ name, term: certain(writers[index])() }));
  }

  private drawn(column: Wanted): () => Term {
    const place = placeAmong(column);
    if (column.part === 'truth') {
      const node = this.draw(certain(this.rules.truths[place]), 'true', (end) => end === ~TRUE);
      return () => this.terms.term(node);
    }
    const benefit = certain(this.rules.benefits[place]);
    const paid = this.draw(benefit.paid, 'true', (end) => end === ~TRUE);
    return column.part === 'status' ? this.status(benefit, paid) : this.amount(benefit, paid);
  }

  private draw(root: Node, key: string, holds: (end: number) => boolean): Node {
    const node = this.terms.draw(root, key, holds);
    this.terms.use(node);
    return node;
  }

  private status({ standing }: CompiledBenefit, paid: Node): () => Term {
    const own = standing === null ? paid : this.draw(standing, 'own', (end) => end !== ~FALSE);
    return () => statusTerm({ own: this.atom(own), paid: this.atom(paid) }, `'excluded'`);
  }

  private amount({ outcome }: CompiledBenefit, paid: Node): () => Term {
    const root = certain(outcome ?? undefined);
    const alike = this.formulasUnder(root);
    const nodes = alike.map(({ ends }) =>
      alike.length === 1 ? null : this.draw(root, `ends ${[...ends].join(' ')}`, (end) => ends.has(end)),
    );
    return () => {
      const possibilities = alike.map(({ fen, deducts }, index): Possibility => {
        const node = nodes[index] ?? null;
        const county = this.facts.column(COUNTY);
        const sum = deducts === null ? null : this.facts.column(deducts);
        return {
          when: node === null ? null : this.atom(node),
          fen: isMissingEverywhere(fen) ? null : this.named(fenTerm(fen, county, sum)),
        };
      });
      return amountTerm(this.atom(paid), possibilities, this.dialect.integer);
    };
  }

  private formulasUnder(root: Node): readonly Alike[] {
    const { flat, formulas } = this.rules;
    const ends = new Set<number>();
    const seen = new Set<Node>();
    const visit = (node: Node): void => {
      if (seen.has(node)) return;
      seen.add(node);
      if (node < 0) {
        ends.add(~node);
        return;
      }
      const from = certain(flat.first[node]);
      const { width } = certain(flat.variables[certain(flat.variableOf[node])]);
      for (let band = 0; band < width; band += 1) visit(certain(flat.kids[from + band]));
    };
    visit(root);
    const alike: Alike[] = [];
    for (const end of ends) {
      const formula = formulas[end];
      if (formula === undefined) continue;
      const [deducts = null, ...more] = formula.deducts;
      if (more.length > 0) throw new RangeError('only one sum is deducted from an amount');
      const fen = fenByPlace(this.prepared.book, (book, place) => formulaDue(formula, book, place));
      const same = alike.find((one) => one.deducts === deducts && sameFen(one.fen, fen));
      if (same === undefined) alike.push({ ends: new Set([end]), fen, deducts });
      else same.ends.add(end);
    }
    return alike;
  }

  private atom(node: Node): Term {
    return this.named(this.terms.term(node), 'n');
  }

  private named(term: Term, stem = 'fen'): Term {
    return term.isAtom && !term.text.startsWith('CASE') ? term : this.layers.number(stem, term);
  }
}
