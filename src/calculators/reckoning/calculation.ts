import type { Due } from '../../money/due.js';
import { yuan } from '../../money/fen.js';
import { shown } from '../../money/standard-book.js';
import type { StandardUnit } from '../../money/standard-kind.js';
import type { SentenceId } from '../../policy/sentences/index.js';
import type { StandardId, UsedStandard } from '../../policy/standards.js';
import type { MoneyBasis } from './given.js';

/** What a calculator comes to. */
export interface Calculation {
  /** Yuan with two decimals; `null` where a standard is missing. */
  readonly amount: string | null;
  /** `CNY` is once, for one bill. */
  readonly unit: Exclude<StandardUnit, 'ratio'> | 'CNY';
  /** The entries that the amount stands on; none where the text itself says it. */
  readonly standards: readonly UsedStandard[];
  /** Standards that are needed and were not given. */
  readonly standardsMissing: readonly StandardId[];
  /** The sentences that give the amount. */
  readonly sentences: readonly SentenceId[];
}

/** What a calculator looked at beside what it was given. */
interface Consulted {
  readonly unit: Calculation['unit'];
  readonly sentences: readonly SentenceId[];
  readonly standards: readonly StandardId[];
  readonly rural?: boolean;
}

/** Puts a calculation together: the sum in yuan, and what it stands on. */
export function calculation(
  { fen, needs }: Pick<Due<StandardId>, 'fen' | 'needs'>,
  { unit, sentences, standards, rural }: Consulted,
  { book, county }: MoneyBasis,
): Calculation {
  const used = standards.flatMap((id) => {
    const { entry } = book.figure(id, rural ?? null, county);
    return entry === null ? [] : [shown(entry)];
  });
  return {
    amount: fen === null ? null : yuan(fen),
    unit,
    standards: used,
    standardsMissing: needs,
    sentences,
  };
}
