import type { CompiledBenefit, CompiledRules } from '../decide/compiled/compiled-rules.js';
import type { Prepared } from '../decide/context/context.js';
import { certain } from '../logic/certain.js';
import { FALSE, type Node, TRUE } from '../logic/compiled/forest.js';
import type { Ids } from '../policy/policy.js';
import { BandTerms } from './bands.js';
import { amountTerm, type Possibility, statusTerm } from './benefit-terms.js';
import type { Dialect } from './dialect.js';
import { endsUnder } from './ends-under.js';
import { ExactTerms } from './exact.js';
import type { FactTerms } from './facts.js';
import { holdersTerm } from './holders.js';
import type { Layers, OutputColumn } from './layers.js';
import type { FigureTerms } from './money/figure-terms.js';
import { type Payment, paymentOf } from './money/payment.js';
import { MonthlyTerms } from './monthly.js';
import { compiledUnder, placeAmong, type RuleEngine, restrictionsOf } from './rules.js';
import type { Term } from './term.js';
import { isBound, type Wanted, type WantedVerdict } from './wanted.js';

/** Formulas that come to the same in every place. */
interface Alike {
  readonly ends: Set<number>;
  readonly payment: Payment;
}

/** Draws the columns from the compiled rule book: exact whatever is unknown. */
export class ExactColumns {
  private readonly rules: CompiledRules;
  private readonly terms: ExactTerms;

  constructor(
    private readonly engine: RuleEngine,
    prepared: Prepared<Ids>,
    facts: FactTerms,
    private readonly figures: FigureTerms,
    private readonly layers: Layers,
    private readonly dialect: Dialect,
  ) {
    this.rules = compiledUnder(engine, prepared);
    this.terms = new ExactTerms(this.rules.flat, restrictionsOf(engine), new BandTerms(facts), layers);
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
    const place = placeAmong(this.engine, column);
    if (column.part === 'truth') {
      const node = this.draw(certain(this.rules.truths[place]), 'true', (end) => end === ~TRUE);
      return () => this.terms.term(node);
    }
    const benefit = certain(this.rules.benefits[place]);
    const paid = this.draw(benefit.paid, 'true', (end) => end === ~TRUE);
    if (column.part === 'status') return this.status(benefit, paid);
    if (column.part === 'amount') return this.amount(benefit, paid);
    const { obstacles } = certain(this.engine.policy.verdicts.benefits[place]);
    return this.holders(
      benefit,
      paid,
      obstacles.map(({ exclusion: { holder } }) => holder),
    );
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

  /** Of what is excluded: who stands in every completion in which its own condition holds, else who stands in some. */
  private holders({ standing }: CompiledBenefit, paid: Node, all: readonly string[]): () => Term {
    const root = certain(standing ?? undefined);
    const { holders } = this.rules;
    const own = this.draw(root, 'own', (end) => end !== ~FALSE);
    const stands = (end: number, obstacle: number): boolean =>
      ((certain(holders[end]) >> obstacle) & 1) === 1;
    const drawn = all.map((holder, obstacle) => ({
      holder,
      beside: this.draw(root, `with ${obstacle}`, (end) => end !== ~FALSE && stands(end, obstacle)),
      without: this.draw(root, `without ${obstacle}`, (end) => end !== ~FALSE && !stands(end, obstacle)),
    }));
    return () =>
      holdersTerm(
        { own: this.atom(own), paid: this.atom(paid) },
        drawn.map(({ holder, beside, without }) => ({
          holder,
          beside: this.atom(beside),
          without: this.atom(without),
        })),
        this.dialect,
      );
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
      const payment = paymentOf(formula, formulas);
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
