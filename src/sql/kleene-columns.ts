import type { Figured } from '../decide/compiled/formula.js';
import type { Prepared } from '../decide/context/context.js';
import type { Expression } from '../logic/expression.js';
import { holds } from '../logic/expression.js';
import { type Algebra, fold } from '../logic/fold.js';
import { inForce } from '../logic/reading.js';
import type { Rule } from '../logic/rule.js';
import type { Amount, Share } from '../money/amount.js';
import { foldAmount } from '../money/fold-amount.js';
import type { BenefitVerdictOf, Ids } from '../policy/policy.js';
import { statusTerm } from './benefit-terms.js';
import type { Dialect } from './dialect.js';
import type { FactTerms } from './facts.js';
import type { Layers, OutputColumn } from './layers.js';
import type { FigureTerms } from './money/figure-terms.js';
import { plainly } from './money/payment.js';
import { partOf } from './money/places.js';
import type { RuleEngine } from './rules.js';
import { and, FALSE_TERM, made, not, or, type Term, TRUE_TERM } from './term.js';
import { isBound, type Wanted, type WantedVerdict } from './wanted.js';

const MISSING: Term = made([], 'NULL', true);
const NOTHING: Term = made([], '0', true);

/**
 * The columns as the rules are written, connective by connective: short and fast, never wrong, but a few that are
 * settled stay open. `open` says of each row whether anything of it is.
 */
export class KleeneColumns {
  private readonly rules = new Map<Rule, Term>();
  private readonly algebra: Algebra<Term>;

  constructor(
    _engine: RuleEngine,
    private readonly prepared: Prepared<Ids>,
    private readonly facts: FactTerms,
    private readonly figures: FigureTerms,
    private readonly layers: Layers,
    private readonly dialect: Dialect,
  ) {
    this.algebra = {
      constant: (value) => (value ? TRUE_TERM : FALSE_TERM),
      fact: (fact) => facts.column(fact),
      oneOf: (fact, values) => facts.oneOf(fact, values),
      within: (fact, prefix) => facts.within(fact, prefix),
      unregistered: (fact) => facts.unregistered(fact),
      reached: (fact, years) => facts.reached(fact, years),
      all: (of) => and(...of),
      any: (of) => or(...of),
      not: (part) => not(part),
      reading: (reading, options) => inForce(reading, options, prepared),
      rule: (rule, body) => {
        const known = this.rules.get(rule);
        if (known !== undefined) return known;
        const term = this.atom(body());
        this.rules.set(rule, term);
        return term;
      },
    };
  }

  columns(wanted: readonly Wanted[]): readonly OutputColumn[] {
    const open: Term[] = [];
    const columns = wanted.map((column): OutputColumn => {
      if (isBound(column)) throw new RangeError(`${column.path} is exact or not at all`);
      const { term, unsettled } = this.column(column);
      open.push(unsettled);
      return { name: column.name, term };
    });
    return [...columns, { name: 'open', term: or(...open) }];
  }

  private column({ verdict, part }: WantedVerdict): { readonly term: Term; readonly unsettled: Term } {
    if (verdict.kind !== 'benefit' || part === 'truth') {
      const term = this.atom(this.condition(verdict.condition));
      return { term, unsettled: unknown(term) };
    }
    const paid = this.atom(this.condition(verdict.condition));
    if (part === 'amount') return this.amount(verdict, paid);
    const own = this.atom(this.condition(holds(verdict.rule)));
    // What is not paid is excluded or was never due; which of the two hangs on its own condition.
    const unsettled = or(unknown(paid), made([paid, own], `NOT ${paid.text} AND ${own.text} IS NULL`));
    return { term: statusTerm({ own, paid }, 'NULL'), unsettled };
  }

  private amount(
    { rule }: BenefitVerdictOf<Ids>,
    paid: Term,
  ): { readonly term: Term; readonly unsettled: Term } {
    const fen = rule.amount === null ? MISSING : this.figure(rule.amount);
    const { integer } = this.dialect;
    if (fen === MISSING) return { term: made([], `CAST(NULL AS ${integer})`), unsettled: unknown(paid) };
    const term = made([paid, fen], `CAST(CASE WHEN ${paid.text} THEN ${fen.text} END AS ${integer})`);
    return { term, unsettled: or(unknown(paid), made([paid, fen], `${paid.text} AND ${fen.text} IS NULL`)) };
  }

  private condition(expression: Expression): Term {
    return fold(expression, this.algebra);
  }

  /** The amount in whole fen as an atom. */
  private figure(amount: Amount): Term {
    return foldAmount<Term, string>(amount, {
      standard: (id, rural) => this.due({ kind: 'standard', standard: id, rural }),
      choose: (when, then, otherwise) => this.choose(this.condition(when), then, otherwise),
      less: (whole, deduct) => {
        if (whole === MISSING) return MISSING;
        const sum = this.facts.column(deduct);
        const text = `CASE WHEN ${sum.text} >= ${whole.text} THEN 0 WHEN ${sum.text} < ${whole.text} THEN ${whole.text} - ${sum.text} WHEN ${whole.text} = 0 THEN 0 END`;
        return this.layers.number('fen', made([whole, sum], text));
      },
      part: (whole, percent) => {
        if (whole === MISSING) return MISSING;
        return this.layers.number(
          'fen',
          made([whole], partOf(whole.text, String(percent * 100), this.dialect)),
        );
      },
      topUp: (whole, received) => {
        const taken = received.map(({ paid, amount: other }) =>
          this.choose(this.condition(paid), other, NOTHING),
        );
        if (whole === MISSING || taken.includes(MISSING)) return MISSING;
        const total = taken.map(({ text }) => text).join(' + ');
        const text = `CASE WHEN ${total} >= ${whole.text} THEN 0 WHEN ${total} < ${whole.text} THEN ${whole.text} - (${total}) WHEN ${whole.text} = 0 THEN 0 END`;
        return this.layers.number('fen', made([whole, ...taken], text));
      },
      largestShare: (of, shares) => this.shares(of, shares, []),
      reading: (reading, options) => inForce(reading, options, this.prepared),
    });
  }

  private shares(of: string, [next, ...more]: readonly Share[], applying: readonly string[]): Term {
    if (next === undefined) return this.due({ kind: 'share', of, shares: applying });
    return this.choose(
      this.condition(next.when),
      this.shares(of, more, [...applying, next.share]),
      this.shares(of, more, applying),
    );
  }

  private due(figured: Figured): Term {
    const term = this.figures.amount(plainly(figured));
    if (term === null) return MISSING;
    return term.uses.size === 0 ? term : this.layers.number('fen', term);
  }

  private choose(condition: Term, then: Term, otherwise: Term): Term {
    if (then.text === otherwise.text) return then;
    const when = this.atom(condition);
    const agree =
      then === MISSING || otherwise === MISSING
        ? ''
        : ` WHEN ${then.text} = ${otherwise.text} THEN ${then.text}`;
    const text = `CASE WHEN ${when.text} THEN ${then.text} WHEN NOT ${when.text} THEN ${otherwise.text}${agree} END`;
    return this.layers.number('fen', made([when, then, otherwise], text));
  }

  private atom(term: Term): Term {
    return term.isAtom ? term : this.layers.number('n', term);
  }
}

function unknown(term: Term): Term {
  if (term === TRUE_TERM || term === FALSE_TERM) return FALSE_TERM;
  return made([term], `${term.text} IS NULL`);
}
