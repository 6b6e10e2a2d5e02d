import type { ChildCase, FactPath } from '../case/dictionary.js';
import { moneySlot } from '../logic/slot.js';
import { askedBy } from '../policy/asked.js';
import type { BenefitId } from '../policy/rulebook.js';
import type { StandardId } from '../policy/standards.js';
import { type BenefitVerdict, MONTHLY_BENEFITS } from '../policy/verdicts.js';
import type { Bounds, MonthlyDecision } from '../time/ledger/monthly-decision.js';
import { LIVING } from '../time/settle/office-settlement.js';
import { type FenRange, NO_FEN } from '../time/settle/payments.js';
import type { Month } from './due.js';
import { BLANK, type Finding } from './finding.js';
import { type Due, judge } from './judge.js';
import type { Purse } from './purse.js';

/** One child of the register, with all that was paid to it. */
export interface Child {
  readonly id: string | null;
  readonly case: ChildCase;
  readonly row: number;
  readonly paid: Purse;
}

const fenOf = ({ min, max }: Bounds): FenRange => ({
  min: moneySlot(min),
  max: max === null ? Number.POSITIVE_INFINITY : moneySlot(max),
});

/** What a finding waits for; nothing where what is due is settled. */
interface Waiting {
  readonly missing: readonly FactPath[];
  readonly standardsMissing: readonly StandardId[];
}

const NOTHING: Waiting = { missing: [], standardsMissing: [] };

/** What one benefit waits for, of all that the child's month waits for. */
function waitingOf(benefit: BenefitVerdict, { missing, standardsMissing }: MonthlyDecision): Waiting {
  const asked = askedBy(benefit);
  return {
    missing: missing.filter((path) => asked.facts.has(path)),
    standardsMissing: standardsMissing.filter((id) => asked.standards.has(id)),
  };
}

/** A finding with its judgement, and with the causes where there is something to explain. */
function judged(
  month: Month,
  child: Child,
  benefit: BenefitId | null,
  range: FenRange & { readonly isEntitled: boolean },
  open: Waiting,
  rest: Pick<Finding, 'sentences' | 'excludedBy'>,
): Finding {
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
    causes: isWrong ? month.causesOf(child.case, benefit, isAmount) : BLANK.causes,
    missing: waiting.missing,
    standardsMissing: waiting.standardsMissing,
    register: [child.row],
    payments: child.paid.rowsOf(benefit),
    issues: BLANK.issues,
  };
}

/** All monthly benefits of a child as one sum. */
function together(month: Month, child: Child, decision: MonthlyDecision, isTold: boolean): Finding {
  const isEntitled = decision.paid.some(({ status }) => status === 'entitled');
  const due = { ...fenOf(decision.total), isEntitled };
  const sentences = decision.paid.flatMap((amount) => amount.sentences);
  const cited = isTold ? [...new Set(sentences)] : BLANK.sentences;
  return judged(month, child, null, due, decision, { sentences: cited, excludedBy: BLANK.excludedBy });
}

/** Each benefit that is due, may be due, or was paid; the sum where there is none. */
function oneByOne(month: Month, child: Child, decision: MonthlyDecision): readonly Finding[] {
  const findings = MONTHLY_BENEFITS.flatMap((benefit) => {
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
    return [judged(month, child, benefit.id, due, waitingOf(benefit, decision), rest)];
  });
  return findings.length === 0 ? [together(month, child, decision, true)] : findings;
}

/**
 * What is to be said of one child: a finding a benefit, or one for the sum where benefits are not told apart: in an
 * office list, or where a payment does not say what it is for.
 */
export function childFindings(month: Month, child: Child, isTold: boolean): readonly Finding[] {
  const decision = month.dueOf(child.case);
  if (isTold && child.paid.isByBenefit) return oneByOne(month, child, decision);
  return [together(month, child, decision, isTold)];
}
