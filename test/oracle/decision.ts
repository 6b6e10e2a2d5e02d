/** The shape of a decision on one complete case, and the small steps that several sections share. */
import type { StandardEntry } from './context.js';
import type { CategoryId, EditionBenefitId, MeasureId, StandardId } from './ids.js';

export interface EntryUsed {
  readonly standard: string;
  readonly division: string;
  readonly from: string;
  readonly source: string;
}

export interface BenefitDecision {
  readonly paid: boolean;
  readonly ownConditions: boolean;
  /** Entitled holders that exclude the benefit, in the order of the stacking table. */
  readonly holders: readonly string[];
  readonly amount: string | null;
  readonly standard: EntryUsed | null;
  /** Tells entries apart, the two kinds (rural, urban) included, which `standard` does not show. */
  readonly entryKey: string;
  /** Standards that are needed for the amount and not given. */
  readonly needs: readonly StandardId[];
}

export interface Decision {
  readonly categories: Readonly<Record<CategoryId, boolean>>;
  readonly inDifficulty: boolean;
  /** `unattended-living` is never paid in an edition that lacks it. */
  readonly benefits: Readonly<Record<EditionBenefitId, BenefitDecision>>;
  readonly measures: Readonly<Record<MeasureId, boolean>>;
  /** Fen a month; an amount that is not known counts 0 and is flagged. */
  readonly monthly: { readonly total: number; readonly missingStandard: boolean };
}

/** A figure for a benefit that is paid. */
export interface Figure {
  readonly amount: string | null;
  /** The entry used; null where the text gives the figure or the standard is missing. */
  readonly entry: StandardEntry | null;
  readonly needs: readonly StandardId[];
}

function used(entry: StandardEntry): EntryUsed {
  return { standard: entry.standard, division: entry.division, from: entry.from, source: entry.source };
}

function keyOf(entry: StandardEntry): string {
  // What a result shows of an entry: two that look alike there cannot make two results differ.
  return `${entry.standard} ${entry.division} ${entry.from} ${entry.source}`;
}

export function benefit(
  ownConditions: boolean,
  holders: readonly string[],
  figureWhenPaid: () => Figure,
): BenefitDecision {
  const paid = ownConditions && holders.length === 0;
  if (!paid) {
    return { paid, ownConditions, holders, amount: null, standard: null, entryKey: '', needs: [] };
  }
  const { amount, entry, needs } = figureWhenPaid();
  // An amount that is not known came from no entry.
  if (entry === null || amount === null)
    return { paid, ownConditions, holders, amount, standard: null, entryKey: '', needs };
  return { paid, ownConditions, holders, amount, standard: used(entry), entryKey: keyOf(entry), needs };
}

const GIVEN: BenefitDecision = {
  paid: true,
  ownConditions: true,
  holders: [],
  amount: null,
  standard: null,
  entryKey: '',
  needs: [],
};
const NOT_GIVEN: BenefitDecision = { ...GIVEN, paid: false, ownConditions: false };

/** A benefit that nothing excludes and that has no amount. */
export function service(ownConditions: boolean): BenefitDecision {
  return ownConditions ? GIVEN : NOT_GIVEN;
}
