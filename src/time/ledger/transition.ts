import { birthdayOf } from '../../calendar/ages.js';
import { firstDay, monthOf, monthText } from '../../calendar/months.js';
import { inForce } from '../../logic/reading.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { Ids, LastMonth } from '../../policy/policy.js';
import type { Cause, CitedCause } from '../cause.js';
import type { Stage } from '../history/stages.js';
import type { Bounds, MonthlyAmount } from './monthly-decision.js';
import { certainty, type State, type Timeline } from './timeline.js';

/** What became different in a month, for one benefit. */
export interface LedgerChange<I extends Ids = ChenzhouIds> {
  readonly benefit: I['benefit'];
  readonly change: 'began' | 'ended' | 'changed';
  /** What it came to in the month before; `null` where it was not paid. */
  readonly before: Bounds | null;
  /** What it comes to now; `null` where it is not paid. */
  readonly after: Bounds | null;
  /** Why, in the order of the days; each with the sentence through which it works. */
  readonly causes: readonly CitedCause<I>[];
}

/** Something that happened between two months, and what it moves. */
interface Step<I extends Ids> {
  readonly cause: Cause<I>;
  /** The facts move to this stage. */
  readonly stage?: Stage<I>;
  /** The ages move to those of the month. */
  readonly ages?: true;
  /** The standards move to those of this day. */
  readonly day?: string;
}

const LAST_MONTH = { id: 'last-month' } satisfies Pick<LastMonth, 'id'>;

const ORDER = { start: 0, approval: 0, birthday: 1, standard: 2, event: 3, gone: 4 } as const;

function inOrder<I extends Ids>({ cause: one }: Step<I>, { cause: other }: Step<I>): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return ORDER[one.kind] - ORDER[other.kind];
}

function boundsOf<I extends Ids>(amount: MonthlyAmount<I> | undefined): Bounds | null {
  return amount === undefined || certainty(amount) === 0 ? null : { min: amount.min, max: amount.max };
}

function isSamePay<I extends Ids>(one: MonthlyAmount<I> | undefined, other: MonthlyAmount<I>): boolean {
  const [before, after] = [boundsOf(one), boundsOf(other)];
  return certainty(one) === certainty(other) && before?.min === after?.min && before?.max === after?.max;
}

function isSameState<I extends Ids>(one: State<I> | null, other: State<I>): boolean {
  return one !== null && one.stage === other.stage && one.ages === other.ages && one.marks === other.marks;
}

/** Everything that happened between the payment of the month before and that of this one, in order. */
function stepsTo<I extends Ids>(
  timeline: Timeline<I>,
  from: Stage<I>,
  next: State<I>,
  month: number,
): readonly Step<I>[] {
  const steps: Step<I>[] = [];
  for (const stage of timeline.stagesBetween(from, next.stage)) {
    const { on, events, changed } = stage;
    steps.push({ cause: { kind: 'event', on, events, facts: changed }, stage });
  }
  const { birth } = next.stage;
  const { terms } = timeline;
  const birthdayMonth = monthText(
    inForce(LAST_MONTH, { 'birthday-month': month - 1, 'month-before': month }, terms),
  );
  if (birth !== null) {
    for (const years of timeline.months.engine.years) {
      const on = birthdayOf(birth, years);
      if (monthOf(on) === birthdayMonth) steps.push({ cause: { kind: 'birthday', on, years }, ages: true });
    }
  }
  const [after, until] = [firstDay(monthText(month - 1)), firstDay(monthText(month))];
  for (const { on, standards } of terms.marks)
    if (after < on && on <= until) steps.push({ cause: { kind: 'standard', on, standards }, day: on });
  return steps.sort(inOrder);
}

/** A cause that changed what a benefit comes to. */
interface BenefitCause<I extends Ids> {
  readonly benefit: I['benefit'];
  readonly cause: Cause<I>;
}

/** Steps through the days between two months and notes for each benefit which of them changed what it comes to. */
function causesOf<I extends Ids>(
  timeline: Timeline<I>,
  month: number,
  previous: State<I> | null,
  next: State<I>,
): readonly BenefitCause<I>[] {
  const { gate } = timeline;
  let stage = previous === null ? timeline.stageBeforeGate : previous.stage;
  let ages = month - 1;
  let day = firstDay(monthText(month - 1));
  let open = previous !== null;
  let before = previous === null ? null : timeline.decide(previous);
  const causes: BenefitCause<I>[] = [];
  const opening: readonly Step<I>[] = open ? [] : [{ cause: gate.cause }];
  // An event on the day of the approval comes after it in this order: then the event is the cause, not the approval.
  for (const step of [...opening, ...stepsTo(timeline, stage, next, month)].sort(inOrder)) {
    stage = step.stage ?? stage;
    ages = step.ages === true ? month : ages;
    day = step.day ?? day;
    open ||= step.cause === gate.cause;
    // What happened before the approval shows with the approval.
    if (!open) continue;
    const after = timeline.decide(timeline.stateWith(stage, ages, day));
    for (const [i, amount] of after.amounts.entries()) {
      if (isSamePay(before?.amounts[i], amount)) continue;
      causes.push({ benefit: amount.benefit, cause: step.cause });
    }
    before = after;
  }
  return causes;
}

/** Names of several standards that became others on one day those that the amount came from. */
function narrowed<I extends Ids>(
  cause: Cause<I>,
  ...amounts: readonly (MonthlyAmount<I> | undefined)[]
): Cause<I> {
  if (cause.kind !== 'standard') return cause;
  const standards = cause.standards.filter((id) =>
    amounts.some((amount) => amount?.standard?.standard === id),
  );
  return standards.length === 0 ? cause : { ...cause, standards };
}

const NO_CHANGES: readonly never[] = Object.freeze([]);

/** Everything that was paid ends, for the child is gone. */
function endsWith<I extends Ids>(
  timeline: Timeline<I>,
  previous: State<I> | null,
): readonly LedgerChange<I>[] {
  const { gone, months } = timeline;
  if (previous === null || gone === null) return NO_CHANGES;
  const cause: Cause<I> = { kind: 'gone', ...gone };
  return timeline.decide(previous).paid.map((amount) => {
    const sentence = months.citations.sentenceOf(amount.benefit, 'ended', cause, []);
    return {
      benefit: amount.benefit,
      change: 'ended',
      before: boundsOf(amount),
      after: null,
      causes: [{ ...cause, sentence }],
    };
  });
}

/** What changed from the month before to this one, benefit by benefit, with the cause of each change. */
export function changesTo<I extends Ids>(
  timeline: Timeline<I>,
  month: number,
  previous: State<I> | null,
  next: State<I> | null,
): readonly LedgerChange<I>[] {
  if (next === null) return endsWith(timeline, previous);
  if (isSameState(previous, next)) return NO_CHANGES;
  const before = previous === null ? null : timeline.decide(previous);
  const after = timeline.decide(next);
  const different = [...after.amounts.entries()].filter(
    ([i, amount]) => !isSamePay(before?.amounts[i], amount),
  );
  if (different.length === 0) return NO_CHANGES;
  const causes = causesOf(timeline, month, previous, next);
  return different.map(([i, amount]) => {
    const earlier = before?.amounts[i];
    const { benefit, excludedBy } = amount;
    const change = certainty(earlier) === 0 ? 'began' : certainty(amount) === 0 ? 'ended' : 'changed';
    const own = causes.filter((each) => each.benefit === benefit);
    const cited = own.map(({ cause }) => ({
      ...narrowed(cause, earlier, amount),
      sentence: timeline.months.citations.sentenceOf(benefit, change, cause, excludedBy),
    }));
    return { benefit, change, before: boundsOf(earlier), after: boundsOf(amount), causes: cited };
  });
}
