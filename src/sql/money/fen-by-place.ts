import { lessFen } from '../../money/due.js';
import type { Term } from '../term.js';
import { made } from '../term.js';

/** Whole fen by place: place 0 stands for every division without entries of its own; `null` where a standard is missing. */
export interface FenByPlace {
  readonly elsewhere: number | null;
  readonly byCounty: ReadonlyMap<number, number | null>;
}

/** Whether two figures are the same in every place. */
export function sameFen(one: FenByPlace, other: FenByPlace): boolean {
  return (
    one.elsewhere === other.elsewhere &&
    [...one.byCounty].every(([county, fen]) => other.byCounty.get(county) === fen)
  );
}

/** Whether no place has a figure. */
export function isMissingEverywhere({ elsewhere, byCounty }: FenByPlace): boolean {
  return elsewhere === null && [...byCounty.values()].every((fen) => fen === null);
}

/** A figure less a sum, not below 0, by comparison: `NULL` where the sum is unknown, unless nothing is left anyhow. */
function lessened(fen: number | null, sum: Term | null): string {
  if (fen === null) return 'NULL';
  if (sum === null || lessFen(fen, 0) === 0) return String(fen);
  const { text } = sum;
  return `CASE WHEN ${text} >= ${fen} THEN 0 WHEN ${text} < ${fen} THEN ${fen} - ${text} END`;
}

/** What a figure comes to where the division is unknown: an amount only if all places agree. */
function wherever(fens: readonly (number | null)[], sum: Term | null): string | null {
  if (sum === null || fens.includes(null)) return null;
  const most = fens.reduce((most: number, fen) => Math.max(most, fen ?? 0), 0);
  return `CASE WHEN ${sum.text} >= ${most} THEN 0 END`;
}

/**
 * A figure in SQL, by the county of the child.
 *
 * @param county the column of the division. @param sum the column, in fen, of what is deducted.
 */
export function fenTerm({ elsewhere, byCounty }: FenByPlace, county: Term, sum: Term | null): Term {
  const fens = [elsewhere, ...byCounty.values()];
  const used = sum === null ? [] : [sum];
  if (fens.every((fen) => fen === elsewhere)) {
    const text = lessened(elsewhere, sum);
    return made(used, text, true);
  }
  const counties = new Map<number | null, number[]>();
  for (const [code, fen] of byCounty) {
    if (fen !== elsewhere) counties.set(fen, [...(counties.get(fen) ?? []), code]);
  }
  const own = [...counties].map(
    ([fen, codes]) =>
      `WHEN ${county.text} IN (${codes.map((code) => `'${code}'`).join(', ')}) THEN ${lessened(fen, sum)}`,
  );
  const unknown = wherever(fens, sum);
  const parts = [
    ...own,
    `WHEN ${county.text} IS NOT NULL THEN ${lessened(elsewhere, sum)}`,
    ...(unknown === null ? [] : [`WHEN ${county.text} IS NULL THEN ${unknown}`]),
  ];
  return made([county, ...used], `CASE ${parts.join(' ')} END`, true);
}
