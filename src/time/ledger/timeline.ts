import { firstDay, monthNumber, monthText } from '../../calendar/months.js';
import { isGone, isGoneBefore } from '../../case/gone.js';
import type { Prepared } from '../../decide/context/context.js';
import type { Succession } from '../../decide/succession.js';
import { certain } from '../../logic/certain.js';
import { inForce } from '../../logic/reading.js';
import type { Slot } from '../../logic/slot.js';
import { dayOfSlot } from '../../logic/wording.js';
import type { FirstMonth, Ids } from '../../policy/policy.js';
import type { Cause } from '../cause.js';
import { type CheckedHistory, type Stage, stageBefore, stageOn } from '../history/stages.js';
import type { Months } from './month-engine.js';
import type { MonthlyAmount, MonthlyDecision } from './monthly-decision.js';
import type { Era, Terms } from './terms.js';

/** What a month's payment follows from. Months with equal states are paid the same and are decided once. */
export interface State<I extends Ids> {
  /** The policy of the month. */
  readonly era: Era<I>;
  /** The stage whose facts govern. */
  readonly stage: Stage<I>;
  /** How many of the ages and terms that the rules mention count as reached. */
  readonly ages: number;
  /** How many changes of standards lie behind. */
  readonly marks: number;
  /** A month with these ages, under a day with these standards. */
  readonly prepared: Prepared<I>;
}

/** The first day from which anything can be paid under the policy, and why not earlier. */
export interface Gate {
  readonly cause: Extract<Cause, { kind: 'approval' | 'start' }>;
  /** The first month that can be paid. */
  readonly month: number;
}

const FIRST_MONTH = { id: 'first-month' } satisfies Pick<FirstMonth, 'id'>;

/** How certain a payment is: none, possible, certain. */
export function certainty<I extends Ids>(amount: MonthlyAmount<I> | undefined): number {
  if (amount === undefined) return 0;
  return amount.status === 'entitled' ? 2 : amount.status === 'undetermined' ? 1 : 0;
}

/** Whether some benefit is paid, or more certainly paid, in the one than in the other. */
function begins<I extends Ids>(before: MonthlyDecision<I>, after: MonthlyDecision<I>): boolean {
  return after.amounts.some((amount, i) => certainty(amount) > certainty(before.amounts[i]));
}

/** The day of a fact as it is recorded, or where it is not as it is assumed. */
export function dayAt<I extends Ids>({ slots }: Stage<I>, { assumptions }: Prepared<I>, place: number): Slot {
  return slots[place] ?? assumptions.list.find((one) => one.place === place)?.slot;
}

function gateOf<I extends Ids>(
  { stages }: CheckedHistory<I>,
  { approvedOn, birth: assumedBirth }: Terms<I>,
  { from, isContinued }: Succession<I>,
  wait: number,
): Gate {
  const assumed = assumedBirth === undefined ? '' : dayOfSlot(assumedBirth);
  const birth = stages.reduce((known, stage) => stage.birth ?? known, assumed);
  const start = birth > from ? birth : from;
  if (approvedOn !== null && approvedOn > start)
    return { cause: { kind: 'approval', on: approvedOn }, month: monthNumber(approvedOn) + wait };
  // A later edition goes on with what was paid before it: its first day begins nothing of its own.
  const begins = monthNumber(start) + (isContinued && start === from ? 0 : wait);
  return { cause: { kind: 'start', on: start }, month: begins };
}

/**
 * A history laid over the months: which state governs a month's payment, and what it comes to.
 *
 * - Facts. What happens in a month is paid for from the next month on: a month is governed by the facts as they stood
 *   at the end of the month before. Under `approval-month` a benefit that begins within a month is paid for that month
 *   too, and then the facts of the day on which it begins govern the whole month, so that what gives way to it is not
 *   paid beside it.
 * - Ages follow the month of the birthday (reading `last-month`), the same under both options of `birthday`.
 * - Standards, and where policies follow each other the policy, are those in force on the first day of the month.
 * - Nothing is paid before the policy, the birth or the approval, whichever is latest (reading `first-month`).
 * - A child that is gone is like any other fact: gone within a month, nothing is paid from the next month on.
 */
export class Timeline<I extends Ids> {
  readonly gate: Gate;
  /** How many months payment begins after the month in which its cause lies. */
  private readonly wait: number;
  private readonly decided = new Map<string, MonthlyDecision<I>>();

  constructor(
    readonly months: Months<I>,
    private readonly history: CheckedHistory<I>,
    readonly terms: Terms<I>,
  ) {
    this.wait = inForce(FIRST_MONTH, { 'month-after-approval': 1, 'approval-month': 0 }, terms);
    this.gate = gateOf(history, terms, months.succession, this.wait);
  }

  /** The state that governs a month; `null` before the first month that can be paid, and once the child is gone. */
  stateOf(month: number): State<I> | null {
    if (month < this.gate.month || this.isGoneIn(month)) return null;
    return this.stateWith(this.governing(month), month, firstDay(monthText(month)), this.eraOf(month));
  }

  /** The policy in force on the first day of a month; before all of them the first. */
  eraOf(month: number): Era<I> {
    const { eras } = this.terms;
    const day = firstDay(monthText(month));
    return eras.reduce(
      (found, era) => (era.months.engine.policy.document.from <= day ? era : found),
      eras[0],
    );
  }

  /** The state with the facts of a stage, the ages of a month, the standards of a day and the rules of a policy. */
  stateWith(stage: Stage<I>, month: number, day: string, era: Era<I>): State<I> {
    const prepared = era.preparer.on(day, monthText(month));
    const { dated } = era.months.engine;
    let ages = 0;
    for (const { place, years } of dated) {
      const since = dayAt(stage, prepared, place) ?? Number.POSITIVE_INFINITY;
      for (const one of years) if (since <= certain(prepared.latestBirth[one])) ages += 1;
    }
    let marks = 0;
    for (const mark of this.terms.marks) if (mark.on <= day) marks += 1;
    return { era, stage, ages, marks, prepared };
  }

  /** Since when the child is gone, and why. */
  get gone(): CheckedHistory<I>['gone'] {
    return this.history.gone;
  }

  /** Whether the child was gone before the month, or before anything could be paid at all. */
  private isGoneIn(month: number): boolean {
    const { gate, gone } = this;
    return isGoneBefore(gone, monthText(month)) || isGone(gone, gate.cause.on);
  }

  /** The stages after one up to another. */
  stagesBetween(after: Stage<I>, until: Stage<I>): readonly Stage<I>[] {
    return this.history.stages.slice(after.place + 1, until.place + 1);
  }

  /** The stage just before the first day that can be paid for. */
  get stageBeforeGate(): Stage<I> {
    return stageBefore(this.history, this.gate.cause.on);
  }

  /** What is paid in a state. */
  decide(state: State<I>): MonthlyDecision<I> {
    const { era, stage, ages, marks } = state;
    const key = `${era.place}/${stage.place}/${ages}/${marks}`;
    const known = this.decided.get(key);
    if (known !== undefined) return known;
    const { engine, monthly } = era.months;
    const decision = monthly.decide(engine.own(stage.slots), state.prepared);
    this.decided.set(key, decision);
    return decision;
  }

  private governing(month: number): Stage<I> {
    const first = firstDay(monthText(month));
    const era = this.eraOf(month);
    const eve = stageBefore(this.history, first);
    if (this.wait > 0) return eve;
    let stage = month === this.gate.month ? stageOn(this.history, this.gate.cause.on) : eve;
    const end = stageBefore(this.history, firstDay(monthText(month + 1)));
    for (const later of this.stagesBetween(stage, end)) {
      const before = this.decide(this.stateWith(stage, month, first, era));
      if (begins(before, this.decide(this.stateWith(later, month, first, era)))) stage = later;
    }
    return stage;
  }
}
