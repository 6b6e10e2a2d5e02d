import { and, FALSE_TERM, made, not, or, type Term, TRUE_TERM } from './term.js';

/** A benefit's own condition, before the exclusions, and whether it is paid: atoms both. */
export interface Entitlement {
  readonly own: Term;
  readonly paid: Term;
}

/**
 * The status in the words of a result.
 *
 * @param whereOwnIsOpen SQL for what is not paid while its own condition is NULL: excluded, where NULL means that the
 * condition is possible.
 */
export function statusTerm({ own, paid }: Entitlement, whereOwnIsOpen: `'excluded'` | 'NULL'): Term {
  const settled = [`CASE WHEN ${paid.text} THEN 'entitled'`, `WHEN ${paid.text} IS NULL THEN 'undetermined'`];
  // Nothing stands against the benefit: it is paid wherever its own condition holds.
  const alone = [`WHEN NOT ${paid.text} THEN 'not-entitled' END`];
  const rivalled = [
    `WHEN ${own.text} THEN 'excluded'`,
    `WHEN NOT ${own.text} THEN 'not-entitled'`,
    `WHEN ${own.text} IS NULL THEN ${whereOwnIsOpen} END`,
  ];
  const rest = own.text === paid.text ? alone : rivalled;
  return made([own, paid], [...settled, ...rest].join(' '));
}

/** What could be paid: when, and how much in whole fen. */
export interface Possibility {
  /** An atom, or `null` where there is no other possibility. */
  readonly when: Term | null;
  /** An atom; `null` where a standard is missing. */
  readonly fen: Term | null;
}

/** Whether two amounts are the same; two figures that are written out are compared here. */
function same(one: Term, other: Term): Term {
  if (one.text === other.text) return TRUE_TERM;
  const written = one.uses.size === 0 && other.uses.size === 0;
  return written ? FALSE_TERM : made([one, other], `${one.text} = ${other.text}`);
}

/** Under what one possibility is the amount: every other one is ruled out, or comes to the same. */
function agreed({ fen }: Possibility, others: readonly Possibility[]): Term | null {
  if (fen === null) return null;
  return and(
    ...others.flatMap(({ when, fen: other }) => {
      if (when === null) return [];
      return or(not(when), other === null ? FALSE_TERM : same(other, fen));
    }),
  );
}

/** The amount of a benefit that is paid, where all that is possible agrees on it; else NULL. */
export function amountTerm(paid: Term, possibilities: readonly Possibility[], integer: string): Term {
  const cases = possibilities.flatMap((one) => {
    const when = agreed(
      one,
      possibilities.filter((other) => other !== one),
    );
    return when === null || one.fen === null ? [] : [{ when, fen: one.fen }];
  });
  const parts = cases.map(({ when, fen }) => `WHEN ${and(paid, when).text} THEN ${fen.text}`);
  const text = parts.length === 0 ? 'NULL' : `CASE ${parts.join(' ')} END`;
  return made([paid, ...cases.flatMap(({ when, fen }) => [when, fen])], `CAST(${text} AS ${integer})`);
}
