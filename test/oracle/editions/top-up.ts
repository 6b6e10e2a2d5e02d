/** A benefit that fills up what is received of others to its own rate. */
import { type OracleContext, reads } from '../context.js';
import type { BenefitDecision } from '../decision.js';
import { type FlatCase, text } from '../facts.js';
import { fenOf, yuanOf } from '../money.js';

/** What is deducted; `null` for what an edition no longer deducts. */
export interface Deducted {
  readonly minimumLiving: BenefitDecision;
  readonly destituteSupport: BenefitDecision | null;
  readonly hardshipSubsidy: BenefitDecision;
}

/** The rate less what is received of the others, not below 0; unknown where something deducted is. */
export function toppedUp(
  base: BenefitDecision,
  { minimumLiving, destituteSupport, hardshipSubsidy }: Deducted,
  complete: FlatCase,
  context: OracleContext,
): BenefitDecision {
  if (!base.paid || base.amount === null) return base;
  let left = fenOf(base.amount);
  if (reads(context, 'top-up-basis', 'recorded')) {
    left -= fenOf(text(complete, 'received.minimumLiving'));
    if (destituteSupport !== null) left -= fenOf(text(complete, 'received.destituteSupport'));
    left -= fenOf(text(complete, 'received.hardshipSubsidy'));
  } else {
    for (const other of [minimumLiving, destituteSupport, hardshipSubsidy]) {
      if (other === null || !other.paid) continue;
      if (other.amount === null) return { ...base, amount: null, standard: null, entryKey: '' };
      left -= fenOf(other.amount);
    }
  }
  return { ...base, amount: yuanOf(left > 0 ? left : 0) };
}
