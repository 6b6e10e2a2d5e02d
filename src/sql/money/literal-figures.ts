import { formulaDue } from '../../decide/compiled/formula.js';
import type { StandardBook } from '../../money/standard-book.js';
import type { Dialect } from '../dialect.js';
import type { FactTerms } from '../facts.js';
import { COUNTY, fenByPlace, type StandardId } from '../rules.js';
import { made, type Term } from '../term.js';
import { type FenByPlace, fenTerm, isMissingEverywhere, sameFen } from './fen-by-place.js';
import type { Bounds, FigureTerms, Payment, WhereUnknown } from './figure-terms.js';

/** What payments come to in one place: what nothing is deducted from, and figures that a sum is deducted from. */
interface InPlace {
  readonly whole: number;
  readonly lessened: readonly number[];
  readonly isMissing: boolean;
}

/** Figures written out as numbers: standards and day are the same for all rows. */
export class LiteralFigures implements FigureTerms {
  constructor(
    private readonly book: StandardBook<StandardId>,
    private readonly facts: FactTerms,
    private readonly dialect: Dialect,
  ) {}

  amount(payment: Payment): Term | null {
    const fen = this.fen(payment);
    if (isMissingEverywhere(fen)) return null;
    const { deducts } = payment;
    return fenTerm(fen, this.facts.column(COUNTY), deducts === null ? null : this.facts.column(deducts));
  }

  alike(one: Payment, other: Payment): boolean {
    return one.deducts === other.deducts && sameFen(this.fen(one), this.fen(other));
  }

  bounds(payments: readonly Payment[], { hasCounties }: WhereUnknown): Bounds {
    const fens = payments.map((payment) => ({ payment, fen: this.fen(payment) }));
    const at = (pick: (fen: FenByPlace) => number | null | undefined): InPlace => {
      const found = fens.map(({ payment, fen }) => ({ payment, fen: pick(fen) ?? null }));
      const isLessened = ({ payment, fen }: (typeof found)[number]): boolean =>
        payment.deducts !== null && fen !== null && fen > 0;
      return {
        whole: found.reduce((sum, one) => (isLessened(one) ? sum : sum + (one.fen ?? 0)), 0),
        lessened: found.filter(isLessened).map(({ fen }) => fen ?? 0),
        isMissing: found.some(({ fen }) => fen === null),
      };
    };
    const elsewhere = at((fen) => fen.elsewhere);
    const counties = new Map(this.book.counties.map((code) => [code, at((fen) => fen.byCounty.get(code))]));
    const sum = payments.find(({ deducts }) => deducts !== null)?.deducts ?? null;
    const income = sum === null ? null : this.facts.column(sum);
    const county = this.facts.column(COUNTY);
    const everywhere = [elsewhere, ...(hasCounties ? counties.values() : [])];
    const write = (one: (place: InPlace) => string, all: (values: readonly string[]) => string): Term => {
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
      const used = [...(income === null ? [] : [income]), ...(parts.length === 0 ? [] : [county])];
      return made(used, parts.length === 0 ? rest : `CASE ${parts.join(' ')} ELSE ${rest} END`);
    };
    const { least, greatest } = this.dialect;
    return {
      least: write((place) => leastIn(place, income), least),
      most: write(
        (place) => mostIn(place, income),
        (values) => (values.includes('NULL') ? 'NULL' : greatest(values)),
      ),
    };
  }

  private fen({ figured }: Payment): FenByPlace {
    return fenByPlace(this.book, (book, place) => formulaDue({ figured, deducts: [] }, [], book, place));
  }
}

function left(fen: number, income: string): string {
  return `CASE WHEN ${income} < ${fen} THEN ${fen} - ${income} ELSE 0 END`;
}

/** While the sum is unknown, all of it may go: an ELSE of 0 says so. */
function leastIn({ whole, lessened }: InPlace, income: Term | null): string {
  if (income === null || lessened.length === 0) return String(whole);
  return `${whole} + ${lessened.map((fen) => left(fen, income.text)).join(' + ')}`;
}

/** While the sum is unknown, nothing may go. */
function mostIn({ whole, lessened, isMissing }: InPlace, income: Term | null): string {
  if (isMissing) return 'NULL';
  if (income === null || lessened.length === 0) return String(whole);
  const most = lessened.map(
    (fen) => `CASE WHEN ${income.text} IS NULL THEN ${fen} ELSE ${left(fen, income.text)} END`,
  );
  return `${whole} + ${most.join(' + ')}`;
}
