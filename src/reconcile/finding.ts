import type { FactPath } from '../case/dictionary.js';
import type { Issue } from '../input/issue.js';
import type { HolderId } from '../policy/stacking.js';
import type { StandardId } from '../policy/standards.js';
import type { CitedCause } from '../time/cause.js';
import type { FenRange } from '../time/settle/payments.js';
import type { Judgement } from './judge.js';
import type { PaidBenefit } from './payment.js';

/** A row before it is written out: money in whole fen. */
export interface Finding extends Judgement {
  readonly id: string | null;
  readonly benefit: PaidBenefit | null;
  readonly month: string;
  readonly due: FenRange | null;
  readonly paid: FenRange | null;
  readonly sentences: readonly string[];
  readonly excludedBy: readonly HolderId[];
  readonly causes: readonly CitedCause[];
  readonly missing: readonly FactPath[];
  readonly standardsMissing: readonly StandardId[];
  readonly register: readonly number[];
  readonly payments: readonly number[];
  readonly issues: readonly Issue[];
}

/** A finding of which only the kind is known. */
export const BLANK = {
  reason: null,
  id: null,
  benefit: null,
  due: null,
  paid: null,
  sentences: [],
  excludedBy: [],
  causes: [],
  missing: [],
  standardsMissing: [],
  register: [],
  payments: [],
  issues: [],
} as const satisfies Omit<Finding, 'kind' | 'month'>;
