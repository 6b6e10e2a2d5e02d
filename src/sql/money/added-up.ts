import type { MoneyFact } from '../../logic/fact.js';
import type { Dialect } from '../dialect.js';
import type { FactTerms } from '../facts.js';
import { type Deducting, type Payment, sumsOf } from './payment.js';

/** A payment whose figure is written: a number, a column, or `null` where it is missing. */
export interface Written extends Deducting {
  readonly figure: string | null;
  readonly received: readonly Written[];
}

/** A payment with its own figure, and those of what it tops up, written. */
export function written(payment: Payment, figureOf: (payment: Payment) => string | null): Written {
  const { deducts, received } = payment;
  return { figure: figureOf(payment), deducts, received: received.map((one) => written(one, figureOf)) };
}

/** How a sum is written: as it stands, NULL while unknown; or with 0 in the place of NULL. */
export interface SumTerms {
  readonly orNull: (fact: MoneyFact) => string;
  readonly orNothing: (fact: MoneyFact) => string;
}

/** The sums of a row, as its facts have them. */
export function sumsIn(facts: FactTerms): SumTerms {
  return {
    orNull: (fact) => facts.column(fact).text,
    orNothing: (fact) => `COALESCE(${facts.column(fact).text}, 0)`,
  };
}

const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** Texts added up, numbers among them once. */
function plus(parts: readonly string[]): string {
  const number = parts.filter(isNumber).reduce((sum, part) => sum + Number(part), 0);
  const others = parts.filter((part) => !isNumber(part));
  return number === 0 && others.length > 0 ? others.join(' + ') : [...others, String(number)].join(' + ');
}

/** A payment, never NULL: a sum that is NULL takes all, and a missing figure is nothing. */
function left({ figure, deducts, received }: Written, sum: (fact: MoneyFact) => string): string {
  if (figure === null) return '0';
  const off = [...deducts.map(sum), ...received.map((one) => left(one, sum))];
  if (off.length === 0) return isNumber(figure) ? figure : `COALESCE(${figure}, 0)`;
  const total = plus(off);
  if (isNumber(figure) && isNumber(total)) return String(Math.max(0, Number(figure) - Number(total)));
  if (figure === '0' || total === '0') return isNumber(figure) ? figure : `COALESCE(${figure}, 0)`;
  return `CASE WHEN ${total} < ${figure} THEN ${figure} - (${total}) ELSE 0 END`;
}

function choices(sums: readonly MoneyFact[]): readonly (readonly MoneyFact[])[] {
  const [one, ...others] = sums;
  if (one === undefined) return [[]];
  return choices(others).flatMap((some) => [some, [...some, one]]);
}

/**
 * Payments added up. An unknown sum may be nothing or lie beyond every figure. The least of payments is where unknown
 * sums take all and the most where they take nothing, unless one tops up another: what is topped up and its top-up move
 * against each other, and the ends lie where each unknown sum is nothing or all.
 *
 * A missing figure counts 0 in the least and leaves the most NULL.
 */
export function addedUp(
  payments: readonly Written[],
  sums: SumTerms,
  { least, greatest }: Dialect,
): { readonly least: string; readonly most: string } {
  const all = sumsOf(payments);
  const isJoint = payments.some(({ received }) => received.length > 0);
  const where = (beyond: readonly MoneyFact[]): string =>
    plus(
      payments.map((one) =>
        left(one, (fact) => (beyond.includes(fact) ? sums.orNull(fact) : sums.orNothing(fact))),
      ),
    );
  const ends = isJoint ? [...new Set(choices(all).map(where))] : [];
  const figures = payments.map(({ figure }) => figure);
  const isMissing = figures.includes(null);
  const columns = [
    ...new Set(figures.flatMap((figure) => (figure === null || isNumber(figure) ? [] : figure))),
  ];
  const most = isJoint ? greatest(ends) : where([]);
  const known = columns.map((column) => `${column} IS NOT NULL`).join(' AND ');
  return {
    least: isJoint ? least(ends) : where(all),
    most: isMissing ? 'NULL' : columns.length === 0 ? most : `CASE WHEN ${known} THEN ${most} END`,
  };
}
