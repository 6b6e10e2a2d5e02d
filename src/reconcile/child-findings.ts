import { type Gone, isGoneBefore } from '../case/gone.js';
import { moneySlot } from '../logic/slot.js';
import type { BenefitVerdictOf, Ids } from '../policy/policy.js';
import type { Bounds, MonthlyDecision } from '../time/ledger/monthly-decision.js';
import { type FenRange, NO_FEN } from '../time/settle/payments.js';
import type { Month } from './due.js';
import { BLANK, type Finding } from './finding.js';
import { type Due, judge } from './judge.js';
import { LIVING } from './payment.js';
import type { Purse } from './purse.js';

/** One child of the register, with all that was paid to it. */
export interface Child<I extends Ids> {
  readonly id: string | null;
  readonly case: object;
  /** Since when the child is gone, and why. */
  readonly gone: Gone | null;
  readonly row: number;
  readonly paid: Purse<I['benefit']>;
}

const fenOf = ({ min, max }: Bounds): FenRange => ({
  min: moneySlot(min),
  max: max === null ? Number.POSITIVE_INFINITY : moneySlot(max),
});

/** What a finding waits for; nothing where what is due is settled. */
interface Waiting<I extends Ids> {
  readonly missing: readonly I['fact'][];
  readonly standardsMissing: readonly I['standard'][];
  readonly assumed: readonly I['fact'][];
}

const NOTHING = { missing: [], standardsMissing: [] } as const;

/** What one benefit waits for, of all that the child's month waits for. */
function waitingOf<I extends Ids>(
  month: Month<I>,
  benefit: BenefitVerdictOf<I>,
  { missing, standardsMissing, assumed }: MonthlyDecision<I>,
): Waiting<I> {
  const asked = month.askedBy(benefit);
  return {
    missing: missing.filter((path) => asked.facts.has(path)),
    standardsMissing: standardsMissing.filter((id) => asked.standards.has(id)),
    assumed: assumed.filter((path) => asked.facts.has(path)),
  };
}

/** Why something is due no more, or another amount: that the child is gone is told of whoever is. */
function causesIn<I extends Ids>(
  month: Month<I>,
  { case: recorded, gone }: Child<I>,
  benefit: I['benefit'] | null,
  { isWrong, isAmount }: { readonly isWrong: boolean; readonly isAmount: boolean },
): Finding<I>['causes'] {
  if (isGoneBefore(gone, month.month)) return [month.goneCause(gone, benefit)];
  return isWrong ? month.causesOf(recorded, benefit, isAmount) : BLANK.causes;
}

/** A finding with its judgement, and with the causes where there is something to explain. */
function judged<I extends Ids>(
  month: Month<I>,
  child: Child<I>,
  benefit: I['benefit'] | null,
  range: FenRange & { readonly isEntitled: boolean },
  open: Waiting<I>,
  rest: Pick<Finding<I>, 'sentences' | 'excludedBy'>,
): Finding<I> {
  const waiting = range.min === range.max ? NOTHING : open;
  const due: Due = { ...range, waitsForFacts: waiting.missing.length > 0 };
  const paid = child.paid.of(benefit);
  const judgement = judge(due, paid);
  const { reason } = judgement;
  const isWrong = judgement.kind === 'underpaid' || judgement.kind === 'overpaid';
  const isAmount = reason === 'too-little' || reason === 'too-much';
  // Written out member by member: a register has a hundred thousand of them, and such an object is half as large.
  return {
    kind: judgement.kind,
    reason,
    id: child.id,
    benefit: benefit ?? LIVING,
    month: month.month,
    due: { min: due.min, max: due.max },
    paid,
    sentences: rest.sentences,
    excludedBy: rest.excludedBy,
    causes: causesIn(month, child, benefit, { isWrong, isAmount }),
    missing: waiting.missing,
    standardsMissing: waiting.standardsMissing,
    assumed: open.assumed,
    register: [child.row],
    payments: child.paid.rowsOf(benefit),
    issues: BLANK.issues,
  };
}

/** All monthly benefits of a child as one sum. */
function together<I extends Ids>(month: Month<I>, child: Child<I>, decision: MonthlyDecision<I>): Finding<I> {
  const isEntitled = decision.paid.some(({ status }) => status === 'entitled');
  const due = { ...fenOf(decision.total), isEntitled };
  const sentences = [...new Set(decision.paid.flatMap((amount) => amount.sentences))];
  return judged(month, child, null, due, decision, { sentences, excludedBy: BLANK.excludedBy });
}

/** Each benefit that is due, may be due, or was paid; the sum where there is none. */
function oneByOne<I extends Ids>(
  month: Month<I>,
  child: Child<I>,
  decision: MonthlyDecision<I>,
): readonly Finding<I>[] {
  const findings = month.monthlyBenefits.flatMap((benefit) => {
    const amount = decision.amounts.find((one) => one.benefit === benefit.id);
    const isDue = decision.paid.some((one) => one.benefit === benefit.id);
    if (!isDue && !child.paid.has(benefit.id)) return [];
    const due =
      isDue && amount !== undefined
        ? { ...fenOf(amount), isEntitled: amount.status === 'entitled' }
        : { ...NO_FEN, isEntitled: false };
    const rest = {
      sentences: amount?.sentences ?? benefit.rule.sentences,
      excludedBy: amount?.excludedBy ?? [],
    };
    return [judged(month, child, benefit.id, due, waitingOf(month, benefit, decision), rest)];
  });
  return findings.length === 0 ? [together(month, child, decision)] : findings;
}

/**
 * What is to be said of one child: a finding a benefit, or one for the sum where a payment does not say what it is for.
 */
export function childFindings<I extends Ids>(month: Month<I>, child: Child<I>): readonly Finding<I>[] {
  const decision = month.dueOf(child.case, child.gone);
  return child.paid.isByBenefit ? oneByOne(month, child, decision) : [together(month, child, decision)];
}
