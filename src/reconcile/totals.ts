import { yuan } from '../money/fen.js';
import type { Ids } from '../policy/policy.js';
import type { FenRange } from '../time/settle/payments.js';
import type { Range } from '../time/settle/settle.js';
import type { Finding } from './finding.js';
import { difference, KINDS, type RowKind } from './judge.js';

/** The rows of one kind, counted and added up. */
export interface KindTotal {
  readonly kind: RowKind;
  readonly rows: number;
  /** Yuan; `null` where no row of the kind has such an amount. */
  readonly due: Range | null;
  readonly paid: Range | null;
  /** Due less paid: above 0 is to be paid, below 0 to be recovered. */
  readonly difference: Range | null;
}

function boundOf(bounds: readonly number[]): string | null {
  if (!bounds.every(Number.isFinite)) return null;
  return yuan(bounds.reduce((sum, bound) => sum + BigInt(bound), 0n));
}

function sumOf(ranges: readonly FenRange[]): Range | null {
  if (ranges.length === 0) return null;
  return { min: boundOf(ranges.map(({ min }) => min)), max: boundOf(ranges.map(({ max }) => max)) };
}

const present = (ranges: readonly (FenRange | null)[]): readonly FenRange[] =>
  ranges.filter((range) => range !== null);

/** Every kind that occurs, in the order of the kinds. */
export function totalsOf<I extends Ids>(findings: readonly Finding<I>[]): readonly KindTotal[] {
  return KINDS.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) return [];
    const differences = own.map(({ due, paid }) =>
      due === null || paid === null ? null : difference(due, paid),
    );
    return [
      {
        kind,
        rows: own.length,
        due: sumOf(present(own.map(({ due }) => due))),
        paid: sumOf(present(own.map(({ paid }) => paid))),
        difference: sumOf(present(differences)),
      },
    ];
  });
}
