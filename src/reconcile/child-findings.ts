import type { ChildCase, FactPath } from '../case/dictionary.js';
import { moneySlot } from '../logic/slot.js';
import type { StandardId } from '../money/standard-ids.js';
import type { Benefit } from '../policy/kinds.js';
import type { BenefitId } from '../policy/rulebook.js';
import { EXCLUSIONS } from '../policy/stacking.js';
import type { Bounds, MonthlyAmount, MonthlyDecision } from '../time/monthly-decision.js';
import { LIVING } from '../time/office-settlement.js';
import { type FenRange, NO_FEN } from '../time/payments.js';
import { askedBy } from './asked.js';
import type { Month } from './due.js';
import { BLANK, type Finding } from './finding.js';
import { type Due, judge } from './judge.js';
import { MONTHLY } from './payment.js';
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

/** The standards of a monthly benefit begin with its name. */
function standardsOf(benefit: Benefit, ids: readonly StandardId[]): readonly StandardId[] {
  return ids.filter((id) => id === benefit.id || id.startsWith(`${benefit.id}-`));
}

/** What one benefit waits for, of all that the child's month waits for. */
function waitingOf(benefit: Benefit, { missing, standardsMissing }: MonthlyDecision): Waiting {
  const asked = askedBy(benefit);
  return {
    missing: missing.filter((path) => asked.has(path)),
    standardsMissing: standardsOf(benefit, standardsMissing),
  };
}

function sentencesOf({ id, sentences }: Benefit, amount: MonthlyAmount | undefined): readonly string[] {
  const holders = amount?.excludedBy ?? [];
  const exclusions = EXCLUSIONS.filter(({ holder, excludes }) => excludes === id && holders.includes(holder));
  return [...new Set([...sentences, ...exclusions.map(({ sentence }) => sentence)])];
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
  const paid = new Set<string>(decision.paid.map(({ benefit }) => benefit));
  const sentences = MONTHLY.filter(({ id }) => paid.has(id)).flatMap((benefit) => benefit.sentences);
  const cited = isTold ? [...new Set(sentences)] : BLANK.sentences;
  return judged(month, child, null, due, decision, { sentences: cited, excludedBy: BLANK.excludedBy });
}

/** Each benefit that is due, may be due, or was paid; the sum where there is none. */
function oneByOne(month: Month, child: Child, decision: MonthlyDecision): readonly Finding[] {
  const findings = MONTHLY.flatMap((benefit) => {
    const amount = decision.amounts.find((one) => one.benefit === benefit.id);
    const isDue = decision.paid.some((one) => one.benefit === benefit.id);
    if (!isDue && !child.paid.has(benefit.id)) return [];
    const due =
      isDue && amount !== undefined
        ? { ...fenOf(amount), isEntitled: amount.status === 'entitled' }
        : { ...NO_FEN, isEntitled: false };
    const rest = { sentences: sentencesOf(benefit, amount), excludedBy: amount?.excludedBy ?? [] };
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
