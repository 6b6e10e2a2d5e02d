import { formulaDue } from '../../decide/compiled/formula.js';
import type { StandardBook } from '../../money/standard-book.js';
import { STANDARD_RULES } from '../../policy/standards.js';
import type { Dialect } from '../dialect.js';
import type { FactTerms } from '../facts.js';
import type { Layers } from '../layers.js';
import { COUNTY } from '../rules.js';
import { made, type Term } from '../term.js';
import { addedUp, sumsIn, written } from './added-up.js';
import { type FenByPlace, fenTerm, isMissingEverywhere, sameFen } from './fen-by-place.js';
import { type Bounds, type FigureTerms, type WhereUnknown, whereAgreed } from './figure-terms.js';
import { areAlike, isPlain, type Payment, sumsOf } from './payment.js';

/** Figures written out as numbers: standards and day are the same for all rows. */
export class LiteralFigures implements FigureTerms {
  constructor(
    private readonly book: StandardBook,
    private readonly facts: FactTerms,
    private readonly layers: Layers,
    private readonly dialect: Dialect,
  ) {}

  amount(payment: Payment): Term | null {
    const fen = this.fen(payment);
    if (isMissingEverywhere(fen)) return null;
    if (!isPlain(payment)) return whereAgreed(this.bounds([payment], { hasCounties: true }), this.layers);
    const [deducts] = payment.deducts;
    return fenTerm(fen, this.facts.column(COUNTY), deducts === undefined ? null : this.facts.column(deducts));
  }

  alike(one: Payment, other: Payment): boolean {
    return areAlike(one, other, (left, right) => sameFen(this.fen(left), this.fen(right)));
  }

  bounds(payments: readonly Payment[], { hasCounties }: WhereUnknown): Bounds {
    const sums = sumsOf(payments).map((fact) => this.facts.column(fact));
    const at = (pick: (fen: FenByPlace) => number | null): ReturnType<typeof addedUp> => {
      const figureOf = (payment: Payment): string | null => pick(this.fen(payment))?.toString() ?? null;
      const together = payments.map((payment) => written(payment, figureOf));
      return addedUp(together, sumsIn(this.facts), this.dialect);
    };
    const elsewhere = at((fen) => fen.elsewhere);
    const counties = new Map(
      this.book.counties.map((code) => [code, at((fen) => fen.byCounty.get(code) ?? null)]),
    );
    const county = this.facts.column(COUNTY);
    const everywhere = [elsewhere, ...(hasCounties ? counties.values() : [])];
    const write = (
      one: (place: typeof elsewhere) => string,
      all: (values: readonly string[]) => string,
    ): Term => {
      const rest = one(elsewhere);
      const cases = new Map<string, number[]>();
      for (const [code, place] of counties) {
        const text = one(place);
        if (text !== rest) cases.set(text, [...(cases.get(text) ?? []), code]);
      }
      const parts = [...cases].map(
        ([text, codes]) =>
          `WHEN ${county.text} IN (${codes.map((code) => `'${code}'`).join(', ')}) THEN ${text}`,
      );
      const unknown = all([...new Set(everywhere.map(one))]);
      if (unknown !== rest) parts.push(`WHEN ${county.text} IS NULL THEN ${unknown}`);
      const used = [...sums, ...(parts.length === 0 ? [] : [county])];
      return made(used, parts.length === 0 ? rest : `CASE ${parts.join(' ')} ELSE ${rest} END`);
    };
    const { least, greatest } = this.dialect;
    return {
      least: write(({ least: low }) => low, least),
      most: write(
        ({ most }) => most,
        (values) => (values.includes('NULL') ? 'NULL' : greatest(values)),
      ),
    };
  }

  /** What a payment comes to in each place before anything is deducted; unknown where what it tops up lacks a figure. */
  private fen(payment: Payment): FenByPlace {
    const due = ({ figured, percent, received }: Payment, place: number): number | null =>
      received.some((one) => due(one, place) === null)
        ? null
        : formulaDue({ figured, percent, deducts: [] }, [], this.book, place).fen;
    return {
      elsewhere: due(payment, Number(STANDARD_RULES.city)),
      byCounty: new Map(this.book.counties.map((county) => [county, due(payment, county)])),
    };
  }
}
