import type { CompiledBenefit, CompiledRules } from '../decide/compiled/compiled-rules.js';
import type { Prepared } from '../decide/context/context.js';
import { certain } from '../logic/certain.js';
import { FALSE, type Node, TRUE } from '../logic/compiled/forest.js';
import { BandTerms } from './bands.js';
import { amountTerm, type Possibility, statusTerm } from './benefit-terms.js';
import type { Dialect } from './dialect.js';
import { endsUnder } from './ends-under.js';
import { ExactTerms } from './exact.js';
import type { FactTerms } from './facts.js';
import type { Layers, OutputColumn } from './layers.js';
import type { FigureTerms, Payment } from './money/figure-terms.js';
import { MonthlyTerms } from './monthly.js';
import { compiledUnder, NO_TOP_UPS, paymentOf, placeAmong, RESTRICTIONS, type StandardId } from './rules.js';
import type { Term } from './term.js';
import { isBound, type Wanted, type WantedVerdict } from './wanted.js';

/** Formulas that come to the same in every place. */
interface Alike {
  readonly ends: Set<number>;
  readonly payment: Payment;
}

/** Draws the columns from the compiled rule book: exact whatever is unknown. */
export class ExactColumns {
  private readonly rules: CompiledRules<StandardId>;
  private readonly terms: ExactTerms;

  constructor(
    prepared: Prepared,
    facts: FactTerms,
    private readonly figures: FigureTerms,
    private readonly layers: Layers,
    private readonly dialect: Dialect,
  ) {
    this.rules = compiledUnder(prepared);
    this.terms = new ExactTerms(this.rules.flat, RESTRICTIONS, new BandTerms(facts), layers);
  }

  columns(wanted: readonly Wanted[]): readonly OutputColumn[] {
    // First all diagrams are drawn and their uses counted, then they are written.
    const { rules, terms, figures, layers, dialect } = this;
    const monthly = new MonthlyTerms(rules, terms, figures, layers, dialect);
    const writers = wanted.map((column) =>
      isBound(column) ? monthly.drawn(column.part) : this.drawn(column),
    );
    return wanted.map(({ name }, index) => ({ name, term: certain(writers[index])() }));
  }

  private drawn(column: WantedVerdict): () => Term {
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
      const possibilities = alike.map(({ payment }, index): Possibility => {
        const node = nodes[index] ?? null;
        const fen = this.figures.amount(payment);
        return {
          when: node === null ? null : this.atom(node),
          fen: fen === null ? null : this.named(fen),
        };
      });
      return amountTerm(this.atom(paid), possibilities, this.dialect.integer);
    };
  }

  private formulasUnder(root: Node): readonly Alike[] {
    const { flat, formulas } = this.rules;
    const alike: Alike[] = [];
    for (const end of endsUnder(flat, root)) {
      const formula = formulas[end];
      if (formula === undefined) continue;
      if (formula.received !== undefined) throw new RangeError(NO_TOP_UPS);
      const payment = paymentOf(formula);
      const same = alike.find((one) => this.figures.alike(one.payment, payment));
      if (same === undefined) alike.push({ ends: new Set([end]), payment });
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
