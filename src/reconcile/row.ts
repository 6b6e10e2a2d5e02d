import type { Question } from '../explain/explanation.js';
import { questionOf } from '../explain/question.js';
import type { Issue } from '../input/issue.js';
import type { Office } from '../office/office.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids, Policy } from '../policy/policy.js';
import type { CitedCause } from '../time/cause.js';
import type { FenRange } from '../time/settle/payments.js';
import { type Range, rangeOf } from '../time/settle/settle.js';
import type { Finding } from './finding.js';
import { difference, type RowKind, type RowReason } from './judge.js';
import type { PaidBenefit } from './payment.js';

/** One line of a reconciliation: a child, or one benefit of a child, or something that belongs to no child. */
export interface ReconcileRow<I extends Ids = ChenzhouIds> {
  readonly kind: RowKind;
  readonly reason: RowReason;
  /** The child's id; `null` where it is not known. */
  readonly id: string | null;
  /** A monthly benefit; `living`: all of them together; `null` where it is not known or nothing was paid. */
  readonly benefit: PaidBenefit<I> | null;
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** What is due; `null` where it is not judged. */
  readonly due: Range | null;
  readonly paid: Range | null;
  /** Due less paid: above 0 is owed, below 0 was paid too much; `null` where it is not judged. */
  readonly difference: Range | null;
  /** The sentences of the benefit, and of what it gives way to. */
  readonly sentences: readonly string[];
  /** What is paid instead of the benefit. */
  readonly excludedBy: readonly I['holder'][];
  /** The last birthday, end of a term, edition or new standard that changed what is due, or that the child is gone. */
  readonly causes: readonly CitedCause<I>[];
  /** The facts that can still change what is due, each with the paper to fetch and who issues it. */
  readonly missing: readonly Question<I>[];
  readonly standardsMissing: readonly I['standard'][];
  /** The facts that are not recorded but assumed, and that could have changed what is due. */
  readonly assumed: readonly I['fact'][];
  /** The rows of the register, as it numbers them. */
  readonly register: readonly number[];
  /** The rows of the payments, as their file numbers them. */
  readonly payments: readonly number[];
  /** What is wrong with a row that is refused. */
  readonly issues: readonly Issue[];
}

const rangeOrNull = (range: FenRange | null): Range | null => (range === null ? null : rangeOf(range));

/** A finding as a row. Named one by one: nothing comes along unseen. @param isGuarded whether issues are told without naming what is withheld. */
export function rowOf<I extends Ids>(
  { policy, office }: { readonly policy: Policy<I>; readonly office: Office<I> },
  finding: Finding<I>,
  isGuarded: boolean,
): ReconcileRow<I> {
  const { kind, reason, id, benefit, month, due, paid, register, payments } = finding;
  const { sentences, excludedBy, causes, missing, standardsMissing, assumed, issues } = finding;
  return {
    kind,
    reason,
    id,
    benefit,
    month,
    due: rangeOrNull(due),
    paid: rangeOrNull(paid),
    difference: due === null || paid === null ? null : rangeOf(difference(due, paid)),
    sentences,
    excludedBy,
    causes,
    missing: missing.map((path) => questionOf<I>(policy.dictionary, path)),
    standardsMissing,
    assumed,
    register,
    payments,
    issues: isGuarded ? issues.map((issue) => office.issueShown(issue)) : issues,
  };
}
