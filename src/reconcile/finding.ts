import type { Issue } from '../input/issue.js';
import type { Ids } from '../policy/policy.js';
import type { CitedCause } from '../time/cause.js';
import type { FenRange } from '../time/settle/payments.js';
import type { Judgement } from './judge.js';
import type { PaidBenefit } from './payment.js';

/** A row before it is written out: money in whole fen. */
export interface Finding<I extends Ids> extends Judgement {
  readonly id: string | null;
  readonly benefit: PaidBenefit<I> | null;
  readonly month: string;
  readonly due: FenRange | null;
  readonly paid: FenRange | null;
  readonly sentences: readonly string[];
  readonly excludedBy: readonly I['holder'][];
  readonly causes: readonly CitedCause<I>[];
  readonly missing: readonly I['fact'][];
  readonly standardsMissing: readonly I['standard'][];
  /** The facts that are not recorded but assumed, and that could have changed what is due. */
  readonly assumed: readonly I['fact'][];
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
  assumed: [],
  register: [],
  payments: [],
  issues: [],
} as const satisfies Omit<Finding<Ids>, 'kind' | 'month'>;
