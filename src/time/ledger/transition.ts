import { birthdayOf } from '../../calendar/ages.js';
import { firstDay, monthNumber, monthText } from '../../calendar/months.js';
import { certain } from '../../logic/certain.js';
import { inForce } from '../../logic/reading.js';
import { dayOfSlot } from '../../logic/wording.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { Ids, LastMonth } from '../../policy/policy.js';
import type { Cause, CitedCause } from '../cause.js';
import type { Stage } from '../history/stages.js';
import type { Bounds, MonthlyAmount, MonthlyDecision } from './monthly-decision.js';
import type { Era } from './terms.js';
import { certainty, dayAt, type State, type Timeline } from './timeline.js';

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
  /** The rules move to those of this policy. */
  readonly era?: Era<I>;
}

const LAST_MONTH = { id: 'last-month' } satisfies Pick<LastMonth, 'id'>;

const ORDER = {
  start: 0,
  approval: 0,
  birthday: 1,
  term: 2,
  standard: 3,
  edition: 4,
  event: 5,
  gone: 6,
} as const;

function inOrder<I extends Ids>({ cause: one }: Step<I>, { cause: other }: Step<I>): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return ORDER[one.kind] - ORDER[other.kind];
}

/** What a benefit comes to in a decision; a policy may not have it. */
function amountIn<I extends Ids>(
  decision: MonthlyDecision<I> | null,
  benefit: I['benefit'],
): MonthlyAmount<I> | undefined {
  return decision?.amounts.find((amount) => amount.benefit === benefit);
}

function boundsOf<I extends Ids>(amount: MonthlyAmount<I> | undefined): Bounds | null {
  return amount === undefined || certainty(amount) === 0 ? null : { min: amount.min, max: amount.max };
}

function isSamePay<I extends Ids>(one: MonthlyAmount<I> | undefined, other: MonthlyAmount<I>): boolean {
  const [before, after] = [boundsOf(one), boundsOf(other)];
  return certainty(one) === certainty(other) && before?.min === after?.min && before?.max === after?.max;
}

function isSameState<I extends Ids>(one: State<I> | null, other: State<I>): boolean {
  return (
    one !== null &&
    one.era === other.era &&
    one.stage === other.stage &&
    one.ages === other.ages &&
    one.marks === other.marks
  );
}

/** The days on which ages and months were reached, by the facts that govern a month. */
function termsTo<I extends Ids>(
  timeline: Timeline<I>,
  { era, stage, prepared }: State<I>,
  month: number,
): Step<I>[] {
  const birthdays = inForce(
    LAST_MONTH,
    { 'birthday-month': month - 1, 'month-before': month },
    timeline.terms,
  );
  const { engine } = era.months;
  const { dictionary, birth } = engine.policy;
  return engine.dated.flatMap(({ fact, place, years: all }) => {
    const slot = dayAt(stage, prepared, place);
    if (slot === undefined) return [];
    const path = certain(dictionary.facts[place]).path;
    return all.flatMap((years): Step<I>[] => {
      const on = birthdayOf(dayOfSlot(slot), years);
      const isAge = fact === birth;
      if (monthNumber(on) !== (isAge ? birthdays : month - 1)) return [];
      const cause: Cause<I> = isAge
        ? { kind: 'birthday', on, years }
        : { kind: 'term', on, fact: path, months: Math.round(years * 12) };
      return [{ cause, ages: true }];
    });
  });
}

/** Everything that happened between the payment of the month before and that of this one, in order. */
function stepsTo<I extends Ids>(
  timeline: Timeline<I>,
  { stage: from, era: before }: Pick<State<I>, 'stage' | 'era'>,
  next: State<I>,
  month: number,
): readonly Step<I>[] {
  const steps: Step<I>[] = [];
  for (const stage of timeline.stagesBetween(from, next.stage)) {
    const { on, events, changed } = stage;
    steps.push({ cause: { kind: 'event', on, events, facts: changed }, stage });
  }
  const { terms } = timeline;
  steps.push(...termsTo(timeline, next, month));
  const [after, until] = [firstDay(monthText(month - 1)), firstDay(monthText(month))];
  for (const { on, standards } of terms.marks)
    if (after < on && on <= until) steps.push({ cause: { kind: 'standard', on, standards }, day: on });
  for (const era of terms.eras) {
    const { edition, from: on } = era.months.engine.policy.document;
    if (era.place > before.place && era.place <= next.era.place)
      steps.push({ cause: { kind: 'edition', on, edition }, era });
  }
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
  // Where nothing could be paid before, another policy began nothing: its own first day is no cause.
  let { stage, era } = previous ?? { stage: timeline.stageBeforeGate, era: next.era };
  let ages = month - 1;
  let day = firstDay(monthText(month - 1));
  let open = previous !== null;
  let before = previous === null ? null : timeline.decide(previous);
  const causes: BenefitCause<I>[] = [];
  const opening: readonly Step<I>[] = open ? [] : [{ cause: gate.cause }];
  // An event on the day of the approval comes after it in this order: then the event is the cause, not the approval.
  for (const step of [...opening, ...stepsTo(timeline, { stage, era }, next, month)].sort(inOrder)) {
    stage = step.stage ?? stage;
    ages = step.ages === true ? month : ages;
    day = step.day ?? day;
    era = step.era ?? era;
    open ||= step.cause === gate.cause;
    // What happened before the approval shows with the approval.
    if (!open) continue;
    const after = timeline.decide(timeline.stateWith(stage, ages, day, era));
    for (const amount of after.amounts) {
      if (isSamePay(amountIn(before, amount.benefit), amount)) continue;
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
  const { gone } = timeline;
  if (previous === null || gone === null) return NO_CHANGES;
  const cause: Cause<I> = { kind: 'gone', ...gone };
  return timeline.decide(previous).paid.map((amount) => {
    const { citations } = previous.era.months;
    const sentence = citations.sentenceOf({ ...amount, excludedBy: [] }, 'ended', cause, null);
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
  const different = after.amounts.filter((amount) => !isSamePay(amountIn(before, amount.benefit), amount));
  if (different.length === 0) return NO_CHANGES;
  const causes = causesOf(timeline, month, previous, next);
  const earlierCitations = previous?.era.months.citations ?? null;
  return different.map((amount) => {
    const { benefit } = amount;
    const earlier = amountIn(before, benefit);
    const change = certainty(earlier) === 0 ? 'began' : certainty(amount) === 0 ? 'ended' : 'changed';
    const own = causes.filter((each) => each.benefit === benefit);
    const cited = own.map(({ cause }) => ({
      ...narrowed(cause, earlier, amount),
      sentence: next.era.months.citations.sentenceOf(amount, change, cause, earlierCitations),
    }));
    return { benefit, change, before: boundsOf(earlier), after: boundsOf(amount), causes: cited };
  });
}
