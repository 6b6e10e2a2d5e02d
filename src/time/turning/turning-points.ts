import { birthdayOf, reachedOn } from '../../calendar/ages.js';
import { dayBefore } from '../../calendar/calendar.js';
import { checkDays, type Span } from '../../calendar/check-day.js';
import type { DeclaredFacts } from '../../case/dictionary.js';
import { type Gone, isGone } from '../../case/gone.js';
import { caseOf } from '../../case/shape.js';
import { chenzhou } from '../../decide/assess.js';
import type { Given } from '../../decide/context/context.js';
import { checkReadings, readingsAmong } from '../../decide/context/readings.js';
import { editionNamed } from '../../decide/editions.js';
import type { Engine } from '../../decide/engine.js';
import { successionOf } from '../../decide/in-force.js';
import type { Notice } from '../../decide/result.js';
import { alone, engineOn, type Succession } from '../../decide/succession.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { optionIssues } from '../../input/options.js';
import { isRecord } from '../../input/record.js';
import type { Widened } from '../../input/widened.js';
import { certain } from '../../logic/certain.js';
import type { ReadingsInForce } from '../../logic/reading.js';
import { type CaseValue, dayOfSlot } from '../../logic/wording.js';
import type * as money from '../../money/standard.js';
import type { ChenzhouIds } from '../../policy/chenzhou-ids.js';
import type { EditionIds } from '../../policy/editions/index.js';
import type { Ids } from '../../policy/policy.js';
import type { LedgerReadingChoices } from '../../policy/readings.js';
import type { StandardEntry } from '../../policy/standards.js';
import type { Cause } from '../cause.js';
import {
  type Disclosed,
  disclosureOf,
  isEverConfidential,
  TIME_DISCLOSURES,
  type TimeDisclosure,
} from '../history/disclosed.js';
import { type EditionHistory, type History, readHistory } from '../history/history.js';
import { historyForOffice } from '../history/office-history.js';
import { type CheckedHistory, stageOn } from '../history/stages.js';
import type { Bounds } from '../ledger/monthly-decision.js';
import { marksOf } from '../ledger/standard-marks.js';
import type { EditionLedgerOptions } from '../ledger/terms.js';
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

/** The same under an edition, or under each while it is in force. */
export interface EditionTurningPointOptions
  extends Omit<TurningPointOptions, 'standards' | 'readings' | 'assumptions'>,
    Pick<EditionLedgerOptions, 'edition' | 'standards' | 'readings' | 'assumptions'> {}

/** Time passing: a birthday, months that have run, new standards, another edition. */
type TurningCause<I extends Ids> = Extract<Cause<I>, { kind: 'birthday' | 'term' | 'standard' | 'edition' }>;

/** A day on which a verdict or an amount changes although nothing happens. */
export interface TurningPoint<I extends Ids = ChenzhouIds> {
  /** The first day of the new verdicts. */
  readonly on: string;
  /** Where editions follow each other: the one in force on that day. */
  readonly edition?: string;
  /** Birthdays and new standards; the day of a birthday's cause is the birthday itself. */
  readonly causes: readonly TurningCause<I>[];
  readonly changes: readonly VerdictChange<I>[];
  /** The bounds of the sum of all monthly benefits, the day before and on the day. */
  readonly monthly: { readonly before: Bounds; readonly after: Bounds };
  /** Benefits that begin on that day, or could: those still open name the facts that would settle them. */
  readonly follows: readonly Following<I>[];
  readonly notices: readonly Notice<I>[];
  /** The facts that are not recorded but assumed, and that could have changed a verdict; absent where there are none. */
  readonly assumed?: readonly I['fact'][];
}

/** The turning points of one child. */
export interface TurningPoints<I extends Ids = ChenzhouIds> extends Span, Disclosed {
  readonly id: string | null;
  /** Since when the child is gone, and why; absent where it is not. */
  readonly gone?: Gone;
  /** The edition that was named, or `in-force`. */
  readonly edition?: string;
  readonly readings: ReadingsInForce;
  /** What the caller declared of facts that are not recorded. */
  readonly assumptions: Readonly<Record<string, CaseValue>>;
  readonly points: readonly TurningPoint<I>[];
}

/** Turning points under the policy of 2017 or under any edition. */
export type AnyTurningPoints = TurningPoints | TurningPoints<EditionIds>;

interface Question<I extends Ids> extends Span {
  /** The policies of the days, the earliest first, each with what is decided under it. */
  readonly eras: readonly { readonly engine: Engine<I>; readonly under: Given }[];
  readonly disclose: TimeDisclosure;
  readonly standards: readonly money.StandardEntry<I['standard']>[];
  readonly readings: ReadingsInForce;
  readonly assumptions: Readonly<Record<string, CaseValue>>;
}

const OPTIONS = {
  from: null,
  to: null,
  standards: null,
  readings: null,
  assumptions: null,
  disclose: TIME_DISCLOSURES,
  edition: null,
} as const;

function checkQuestion<I extends Ids>(succession: Succession<I>, options: unknown): Question<I> {
  const issues: Issue[] = [];
  issues.push(...optionIssues(options ?? null, OPTIONS));
  const given = isRecord(options) ? options : {};
  const span = checkDays(given.from, given.to, issues);
  const chosen = checkReadings(given.readings, succession.readings, issues);
  const disclose = disclosureOf(given.disclose);
  if (issues.length > 0) throw new RefusedInput(issues);
  const latest = succession.engine;
  const { entries, declared } = latest.prepareLedger({
    standards: given.standards,
    readings: readingsAmong(latest.policy.ledgerReadings, chosen),
    assumptions: given.assumptions,
  });
  const engines = succession.within(dayBefore(span.from), span.to);
  const eras = engines.map((engine) => {
    const { readings, dictionary } = engine.policy;
    const assumptions = dictionary.declaredIn(declared);
    return { engine, under: { standards: entries, readings: readingsAmong(readings, chosen), assumptions } };
  });
  return {
    ...span,
    eras,
    standards: entries,
    readings: readingsAmong(
      engines.flatMap(({ policy }) => policy.readings),
      chosen,
    ),
    assumptions: declared,
    disclose,
  };
}

/** The recorded days since which some of the policies reckon, each with every term that any of them asks about. */
function datedIn<I extends Ids>(eras: Question<I>['eras']) {
  const byPlace = new Map<
    number,
    { readonly path: I['fact']; readonly isBirth: boolean; years: Set<number> }
  >();
  for (const { engine } of eras) {
    const { dictionary, birth } = engine.policy;
    for (const { fact, place, years } of engine.dated) {
      const path = certain(dictionary.facts[place]).path;
      const one = byPlace.get(place) ?? { path, isBirth: fact === birth, years: new Set<number>() };
      for (const each of years) one.years.add(each);
      byPlace.set(place, one);
    }
  }
  return [...byPlace].map(([place, { path, isBirth, years }]) => ({
    place,
    path,
    isBirth,
    years: [...years].sort((one, other) => one - other),
  }));
}

/** The days of the span on which something may change: ages and terms of what is recorded, new figures, another edition. */
function candidates<I extends Ids>(
  succession: Succession<I>,
  history: CheckedHistory<I>,
  { from, to, eras, standards, readings, assumptions }: Question<I>,
) {
  const days = new Map<string, TurningCause<I>[]>();
  // Before the policy there is nothing to turn, nor once the child is gone.
  const add = (on: string, cause: TurningCause<I>): void => {
    if (isGone(history.gone, on)) return;
    if (on >= from && on <= to && on > succession.from) days.set(on, [...(days.get(on) ?? []), cause]);
  };
  const dated = datedIn(eras);
  for (const stage of history.stages) {
    for (const { path, place, years: all, isBirth } of dated) {
      const slot = stage.slots[place];
      const day = slot === undefined ? assumptions[path] : dayOfSlot(slot);
      if (typeof day !== 'string') continue;
      for (const years of all) {
        const last = birthdayOf(day, years);
        const on = reachedOn(day, years, readings.birthday);
        // A day counts only while it is the one recorded.
        if (stageOn(history, on) !== stage) continue;
        add(
          on,
          isBirth
            ? { kind: 'birthday', on: last, years }
            : { kind: 'term', on: last, fact: path, months: Math.round(years * 12) },
        );
      }
    }
  }
  const assumed = assumptions[succession.engine.policy.birth.path];
  const isBornBefore = (on: string): boolean => {
    const birth = stageOn(history, on).birth ?? assumed;
    return typeof birth !== 'string' || birth < on;
  };
  for (const { on, standards: ids } of marksOf(standards))
    if (isBornBefore(on)) add(on, { kind: 'standard', on, standards: ids });
  for (const { engine } of eras.slice(1)) {
    const { from: on, edition } = engine.policy.document;
    if (isBornBefore(on)) add(on, { kind: 'edition', on, edition });
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
/** The same under an edition, or under each while it is in force: then the first day of an edition may be one too. */
export function turningPoints(
  history: EditionHistory,
  options: EditionTurningPointOptions,
): TurningPoints<EditionIds>;
export function turningPoints(history: unknown, options: unknown): TurningPoints | TurningPoints<EditionIds> {
  const edition = editionNamed(options);
  if (edition === undefined) return turningPointsUnder(alone(chenzhou()), history, options);
  return { ...turningPointsUnder(successionOf(edition), history, options), edition };
}

/** Turning points under any policy, or under several that follow each other. @throws {RefusedInput} as {@link turningPoints}. */
export function turningPointsUnder<I extends Ids>(
  succession: Succession<I>,
  history: unknown,
  options: unknown,
): TurningPoints<I> {
  const { engine, isSeveral } = succession;
  const { office } = engine;
  const question = checkQuestion(succession, options);
  const { from, to, eras, readings, assumptions, disclose } = question;
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
    readings: isFull
      ? readings
      : eras.reduce((shown, one) => one.engine.office.readingsShown(shown), readings),
    assumptions: isFull ? assumptions : office.assumptionsShown(assumptions),
  };
  const points: TurningPoint<I>[] = [];
  if (confidential && !isFull) return { ...about, points };
  const assessed = (facts: unknown, on: string) => {
    const deciding = engineOn(succession, on);
    const era = eras.find((one) => one.engine === deciding);
    return { deciding, result: deciding.assess(facts, { ...era?.under, on }) };
  };
  for (const [on, causes] of candidates(succession, checked, question)) {
    const facts = caseOf(stageOn(checked, on).facts, engine.policy.dictionary);
    const { result: before } = assessed(facts, dayBefore(on));
    const {
      result: after,
      deciding: { policy },
    } = assessed(facts, on);
    const changes = verdictChanges(policy.verdicts, before, after);
    if (changes.length === 0) continue;
    const monthly = { before: before.monthly, after: after.monthly };
    const notices = isFull ? after.notices : office.noticesShown(after.notices);
    const follows = followingOf(policy.verdicts, changes, after);
    const named = isSeveral ? { edition: policy.document.edition } : {};
    const assumed = [...new Set([...before.assumed, ...after.assumed])];
    const resting = assumed.length === 0 ? {} : { assumed };
    points.push({ on, ...named, causes, changes, monthly, follows, notices, ...resting });
  }
  return { ...about, points };
}
