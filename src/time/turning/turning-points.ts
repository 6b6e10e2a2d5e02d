import { birthdayOf, reachedOn } from '../../calendar/ages.js';
import { dayBefore } from '../../calendar/calendar.js';
import { checkDays, type Span } from '../../calendar/check-day.js';
import type { DeclaredFacts } from '../../case/dictionary.js';
import type { Gone } from '../../case/gone.js';
import { caseOf } from '../../case/shape.js';
import { chenzhou } from '../../decide/assess.js';
import { checkReadings, readingsAmong } from '../../decide/context/readings.js';
import type { Engine } from '../../decide/engine.js';
import type { Notice } from '../../decide/result.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import type { Widened } from '../../input/widened.js';
import type { ReadingsInForce } from '../../logic/reading.js';
import { type CaseValue, dayOfSlot } from '../../logic/wording.js';
import type * as money from '../../money/standard.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { Ids } from '../../policy/policy.js';
import type { LedgerReadingChoices } from '../../policy/readings.js';
import type { StandardEntry } from '../../policy/standards.js';
import type { Cause } from '../cause.js';
import {
  checkDisclose,
  type Disclosed,
  isEverConfidential,
  type TimeDisclosure,
} from '../history/disclosed.js';
import { type History, readHistory } from '../history/history.js';
import { historyForOffice } from '../history/office-history.js';
import { type CheckedHistory, isGoneOn, stageOn } from '../history/stages.js';
import type { Bounds } from '../ledger/monthly-decision.js';
import { marksOf } from '../ledger/standard-marks.js';
import { type Following, followingOf, type VerdictChange, verdictChanges } from './verdict-changes.js';

/** What turning points are looked for under. */
export interface TurningPointOptions {
  /** First day, `YYYY-MM-DD`; a month (`YYYY-MM`) stands for its first day. */
  readonly from: string;
  /** Last day, included; a month stands for its last day. */
  readonly to: string;
  /** Where given, days on which a figure changes are turning points too. */
  readonly standards?: readonly StandardEntry[];
  readonly readings?: LedgerReadingChoices;
  /** What is to be taken as so, on every day on which it is not recorded. */
  readonly assumptions?: DeclaredFacts;
  /** Default `full`. `office`: decided as if `hiv` were false, without 2.1-2. */
  readonly disclose?: TimeDisclosure;
}

/** Time passing: a birthday, or new standards. */
type TurningCause<I extends Ids> = Extract<Cause<I>, { kind: 'birthday' | 'standard' }>;

/** A day on which a verdict or an amount changes although nothing happens. */
export interface TurningPoint<I extends Ids = ChenzhouIds> {
  /** The first day of the new verdicts. */
  readonly on: string;
  /** Birthdays and new standards; the day of a birthday's cause is the birthday itself. */
  readonly causes: readonly TurningCause<I>[];
  readonly changes: readonly VerdictChange<I>[];
  /** The bounds of the sum of all monthly benefits, the day before and on the day. */
  readonly monthly: { readonly before: Bounds; readonly after: Bounds };
  /** Benefits that begin on that day, or could: those still open name the facts that would settle them. */
  readonly follows: readonly Following<I>[];
  readonly notices: readonly Notice<I>[];
}

/** The turning points of one child. */
export interface TurningPoints<I extends Ids = ChenzhouIds> extends Span, Disclosed {
  readonly id: string | null;
  /** Since when the child is gone, and why; absent where it is not. */
  readonly gone?: Gone;
  readonly readings: ReadingsInForce;
  /** What the caller declared of facts that are not recorded. */
  readonly assumptions: Readonly<Record<string, CaseValue>>;
  readonly points: readonly TurningPoint<I>[];
}

interface Question<I extends Ids> extends Span {
  readonly disclose: TimeDisclosure;
  readonly standards: readonly money.StandardEntry<I['standard']>[];
  readonly readings: ReadingsInForce;
  readonly assumptions: Readonly<Record<string, CaseValue>>;
  /** The day of birth that is assumed where none is recorded. */
  readonly birth: string | null;
}

function checkQuestion<I extends Ids>(engine: Engine<I>, options: unknown): Question<I> {
  const issues: Issue[] = [];
  const given = isRecord(options) ? options : {};
  const span = checkDays(given.from, given.to, issues);
  const readings = checkReadings(given.readings, engine.policy.ledgerReadings, issues);
  const disclose = checkDisclose(given.disclose, issues);
  if (issues.length > 0) throw new RefusedInput(issues);
  const { entries, declared, birth } = engine.prepareLedger({
    standards: given.standards,
    readings,
    assumptions: given.assumptions,
  });
  return {
    ...span,
    standards: entries,
    readings: readingsAmong(engine.policy.readings, readings),
    assumptions: declared,
    birth: birth === undefined ? null : dayOfSlot(birth),
    disclose,
  };
}

/** The days of the span on which something may change: ages of whoever is recorded as born, and new figures. */
function candidates<I extends Ids>(
  { policy, years: ages }: Engine<I>,
  history: CheckedHistory<I>,
  { from, to, standards, readings, birth: assumed }: Question<I>,
) {
  const days = new Map<string, TurningCause<I>[]>();
  // Before the policy there is nothing to turn, nor once the child is gone.
  const add = (on: string, cause: TurningCause<I>): void => {
    if (isGoneOn(history, on)) return;
    if (on >= from && on <= to && on > policy.document.from) days.set(on, [...(days.get(on) ?? []), cause]);
  };
  for (const stage of history.stages) {
    const birth = stage.birth ?? assumed;
    if (birth === null) continue;
    for (const years of ages) {
      const birthday = birthdayOf(birth, years);
      const on = reachedOn(birth, years, readings.birthday);
      // A day of birth counts only while it is the one recorded.
      if (stageOn(history, on) === stage) add(on, { kind: 'birthday', on: birthday, years });
    }
  }
  for (const { on, standards: ids } of marksOf(standards)) {
    const birth = stageOn(history, on).birth ?? assumed;
    if (birth === null || birth < on) add(on, { kind: 'standard', on, standards: ids });
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * The days on which a verdict or an amount changes with no event at all: a child grows older, a standard rises.
 *
 * Each day is compared with the day before it under the same facts, so that only time makes the difference. The ages
 * are those that the rules mention, on the exact day of the reading `birthday`. An office can act before a child
 * falls out of support: `follows` names what begins instead, or could, and which facts are missing for it.
 *
 * @param history the first case and the dated events.
 * @param options the days (`from`, `to`), standards, readings and assumptions.
 * @throws {RefusedInput} with everything wrong with the history or the options.
 * @see 2.1-3
 * @see 2.3-5
 */
export function turningPoints(history: History, options: TurningPointOptions): TurningPoints;
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function turningPoints<const Given, const Under>(
  history: Given & Widened<Given, History>,
  options: Under & Widened<Under, TurningPointOptions>,
): TurningPoints;
export function turningPoints(history: unknown, options: unknown): TurningPoints {
  return turningPointsUnder(chenzhou(), history, options);
}

/** Turning points under any policy. @throws {RefusedInput} as {@link turningPoints}. */
export function turningPointsUnder<I extends Ids>(
  engine: Engine<I>,
  history: unknown,
  options: unknown,
): TurningPoints<I> {
  const { office, policy } = engine;
  const question = checkQuestion(engine, options);
  const { from, to, standards, readings, assumptions, disclose } = question;
  const isFull = disclose === 'full';
  const checked = readHistory(engine, isFull ? history : historyForOffice(office, history));
  const confidential = isEverConfidential(office, checked);
  const { id } = checked;
  const about = {
    id,
    disclose,
    confidential,
    from,
    to,
    ...(checked.gone === null ? {} : { gone: checked.gone }),
    readings: isFull ? readings : office.readingsShown(readings),
    assumptions: isFull ? assumptions : office.assumptionsShown(assumptions),
  };
  const points: TurningPoint<I>[] = [];
  if (confidential && !isFull) return { ...about, points };
  const under = { standards, readings, assumptions };
  for (const [on, causes] of candidates(engine, checked, question)) {
    const facts = caseOf(stageOn(checked, on).facts, policy.dictionary);
    const before = engine.assess(facts, { ...under, on: dayBefore(on) });
    const after = engine.assess(facts, { ...under, on });
    const changes = verdictChanges(policy.verdicts, before, after);
    if (changes.length === 0) continue;
    const monthly = { before: before.monthly, after: after.monthly };
    const notices = isFull ? after.notices : office.noticesShown(after.notices);
    const follows = followingOf(policy.verdicts, changes, after);
    points.push({ on, causes, changes, monthly, follows, notices });
  }
  return { ...about, points };
}
