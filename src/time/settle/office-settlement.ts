import { fenOfYuan } from '../../money/fen.js';
import { BENEFIT_VERDICTS } from '../../policy/verdicts.js';
import { type FenRange, NO_FEN, plus } from './payments.js';
import { type Range, rangeOf, type Settlement, type SettleRow } from './settle.js';

/** The name under which an office list puts all monthly benefits of the policy. */
export const LIVING = 'living';

const OTHERS: readonly string[] = BENEFIT_VERDICTS.filter(({ monthly }) => !monthly).map(({ id }) => id);

/** A name of the books' own may tell anything: only the names of other benefits stand alone in an office list. */
const isLiving = ({ benefit }: SettleRow): boolean => !OTHERS.includes(benefit);

const fenOf = ({ min, max }: Range): FenRange => ({
  min: min === null ? Number.NEGATIVE_INFINITY : fenOfYuan(min),
  max: max === null ? Number.POSITIVE_INFINITY : fenOfYuan(max),
});

const sum = (ranges: readonly Range[]): Range => rangeOf(ranges.map(fenOf).reduce(plus, NO_FEN));

function kindOf(rows: readonly SettleRow[]): SettleRow['reason']['kind'] {
  const kinds = [...new Set(rows.map(({ reason }) => reason.kind))];
  return kinds.find((kind) => kind === 'unknown' || kinds.length === 1) ?? 'amount';
}

/** Several benefits of one month as one. */
function merged(month: string, rows: readonly SettleRow[]): SettleRow {
  return {
    month,
    benefit: LIVING,
    paid: sum(rows.map(({ paid }) => paid)),
    due: sum(rows.map(({ due }) => due)),
    difference: sum(rows.map(({ difference }) => difference)),
    reason: {
      kind: kindOf(rows),
      since: null,
      change: null,
      causes: rows.flatMap(({ reason }) => reason.causes),
    },
  };
}

const part = (rows: readonly SettleRow[], sign: 1 | -1): Range =>
  rangeOf(
    rows
      .map(({ difference }) => fenOf(difference))
      .map(({ min, max }) => (sign === 1 ? { min, max } : { min: -max, max: -min }))
      .map(({ min, max }) => ({ min: Math.max(0, min), max: Math.max(0, max) }))
      .reduce(plus, NO_FEN),
  );

/**
 * A settlement as an office may list it: the monthly benefits of each month set against each other as one sum, so that
 * no line tells which benefit a child is paid.
 */
export function officeSettlement({ rows, totals }: Settlement): Settlement {
  const months = [...new Set(rows.map(({ month }) => month))];
  const shown = months.flatMap((month) => {
    const here = rows.filter((row) => row.month === month);
    const living = here.filter(isLiving);
    const others = here.filter((row) => !isLiving(row));
    const one = living.length === 0 ? [] : [merged(month, living)];
    return [...one, ...others].filter(
      ({ difference }) => difference.min !== '0.00' || difference.max !== '0.00',
    );
  });
  const counted = shown.filter(({ reason }) => reason.kind !== 'outside');
  return { rows: shown, totals: { ...totals, arrears: part(shown, 1), overpaid: part(counted, -1) } };
}
