import { questionOf } from '../explain/explain-verdict.js';
import type { Question } from '../explain/explanation.js';
import type { Issue } from '../input/issue.js';
import { officeIssue } from '../office/disclose.js';
import type { HolderId } from '../policy/stacking.js';
import type { StandardId } from '../policy/standards.js';
import type { CitedCause } from '../time/cause.js';
import { shownFacts } from '../time/ledger/ledger-text.js';
import { LIVING } from '../time/settle/office-settlement.js';
import type { FenRange } from '../time/settle/payments.js';
import { type Range, rangeOf } from '../time/settle/settle.js';
import type { Finding } from './finding.js';
import { difference, type RowKind, type RowReason } from './judge.js';
import { officePaymentIssue, type PaidBenefit } from './payment.js';

/** How much a reconciliation tells: everything, what an office may list, or counts and totals only. */
export type ReconcileDisclosure = 'full' | 'office' | 'public';

/** One line of a reconciliation: a child, or one benefit of a child, or something that belongs to no child. */
export interface ReconcileRow {
  readonly kind: RowKind;
  readonly reason: RowReason;
  /** The child's id; `null` where it is not known. */
  readonly id: string | null;
  /** A monthly benefit; `living`: all of them together; `null` where it is not known or nothing was paid. */
  readonly benefit: PaidBenefit | null;
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** What is due; `null` where it is not judged. */
  readonly due: Range | null;
  readonly paid: Range | null;
  /** Due less paid: above 0 is owed, below 0 was paid too much; `null` where it is not judged. */
  readonly difference: Range | null;
  /** The sentences of the benefit, and of what it gives way to; none in an office list. */
  readonly sentences: readonly string[];
  /** What is paid instead of the benefit. */
  readonly excludedBy: readonly HolderId[];
  /** The last birthday or new standard that changed what is due. */
  readonly causes: readonly CitedCause[];
  /** The facts that can still change what is due, each with the paper to fetch and who issues it. */
  readonly missing: readonly Question[];
  readonly standardsMissing: readonly StandardId[];
  /** Something can still change what is due that is not named in this list. */
  readonly isWithheld: boolean;
  /** The rows of the register, as it numbers them. */
  readonly register: readonly number[];
  /** The rows of the payments, as their file numbers them. */
  readonly payments: readonly number[];
  /** What is wrong with a row that is refused. */
  readonly issues: readonly Issue[];
}

const rangeOrNull = (range: FenRange | null): Range | null => (range === null ? null : rangeOf(range));

/** What a row says in every list. Named one by one: nothing comes along unseen. */
function common({ kind, reason, id, month, due, paid, register, payments }: Finding) {
  return {
    kind,
    reason,
    id,
    month,
    due: rangeOrNull(due),
    paid: rangeOrNull(paid),
    difference: due === null || paid === null ? null : rangeOf(difference(due, paid)),
    register,
    payments,
  };
}

/** A finding as a row that tells everything. */
export function fullRow(finding: Finding): ReconcileRow {
  const { benefit, sentences, excludedBy, causes, missing, standardsMissing, issues } = finding;
  return {
    ...common(finding),
    benefit,
    sentences,
    excludedBy,
    causes,
    missing: missing.map(questionOf),
    standardsMissing,
    isWithheld: false,
    issues,
  };
}

/** Without what would say where the money comes from; of causes of one day and kind, one. */
function officeCauses(causes: readonly CitedCause[]): readonly CitedCause[] {
  const bare = causes.map((cause): CitedCause => {
    const unsaid = { ...cause, sentence: '' };
    return unsaid.kind === 'standard' ? { ...unsaid, standards: [] } : unsaid;
  });
  return [...new Map(bare.map((cause) => [`${cause.kind} ${cause.on}`, cause])).values()];
}

/** A finding as a row of an office list: no fact, benefit, sentence or standard that could reveal HIV. */
export function officeRow(finding: Finding): ReconcileRow {
  const { kind, benefit, causes, due, issues } = finding;
  const missing = shownFacts(finding.missing, { disclose: 'office' });
  const isOpen = due !== null && due.min !== due.max;
  return {
    ...common(finding),
    benefit: benefit === null ? null : LIVING,
    sentences: [],
    excludedBy: [],
    causes: officeCauses(causes),
    missing: missing.map(questionOf),
    standardsMissing: [],
    isWithheld: isOpen && missing.length === 0,
    issues: issues.map(kind === 'payment-refused' ? officePaymentIssue : officeIssue),
  };
}
