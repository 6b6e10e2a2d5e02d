import type { FactDictionary } from '../../case/fact-dictionary.js';
import type { Gone } from '../../case/gone.js';
import { readerOf } from '../../case/read.js';
import { caseOf, type FlatFacts } from '../../case/shape.js';
import type { Engine } from '../../decide/engine.js';
import type { Issue } from '../../input/issue.js';
import { under, wrongAt } from '../../input/say.js';
import { daySlot, type Slot } from '../../logic/slot.js';
import type { Ids } from '../../policy/policy.js';
import { EVENT_CODES } from './event-codes.js';

/** The facts between two events. */
export interface Stage<I extends Ids> {
  /** Place in the history: 0 is the first case. */
  readonly place: number;
  /** The first day; the empty text for the first case, which comes before every day. */
  readonly on: string;
  /** Places of the events of that day in the history's list. */
  readonly events: readonly number[];
  /** The facts that those events made different, in the dictionary's order. */
  readonly changed: readonly I['fact'][];
  readonly facts: FlatFacts;
  readonly slots: readonly Slot[];
  /** The day of birth, where known. */
  readonly birth: string | null;
}

/** A history that was checked: what is so from when on. */
export interface CheckedHistory<I extends Ids> {
  readonly id: string | null;
  readonly stages: readonly [Stage<I>, ...Stage<I>[]];
  /** Since when the child is gone, and why. */
  readonly gone: Gone | null;
}

/** An event with its facts by path. */
export interface FlatEvent {
  readonly on: string;
  readonly settings: FlatFacts;
}

/** What the events of one day set together, and which of them set it. */
interface Day {
  readonly on: string;
  readonly events: number[];
  readonly settings: Map<string, unknown>;
  readonly setBy: Map<string, number>;
}

const LAST_DAY = daySlot('9999-12-31');

function daysOf(events: readonly FlatEvent[], issues: Issue[]): readonly Day[] {
  const days: Day[] = [];
  events.forEach(({ on, settings }, i) => {
    let day = days.at(-1);
    if (day !== undefined && on < day.on) {
      const path = `events[${i}].on`;
      const says = { zh: '不得早于上一事件', en: 'must not lie before the event above it' };
      const expected = { type: 'date', format: 'YYYY-MM-DD', min: day.on } as const;
      issues.push(wrongAt(EVENT_CODES.outOfOrder, path, says, { expected }));
    }
    if (day === undefined || day.on !== on) {
      day = { on, events: [], settings: new Map(), setBy: new Map() };
      days.push(day);
    }
    day.events.push(i);
    for (const [fact, value] of settings) {
      const by = day.setBy.get(fact);
      if (by !== undefined && day.settings.get(fact) !== value) {
        const path = `events[${i}].set.${fact}`;
        const says = {
          zh: `不得与同日的 events[${by}] 矛盾`,
          en: `must not contradict events[${by}] of the same day`,
        };
        issues.push(wrongAt(EVENT_CODES.contradiction, path, says));
      }
      day.settings.set(fact, value);
      day.setBy.set(fact, i);
    }
  });
  return days;
}

/** The facts after a day's events: a parent who is lost from that day on has no other facts any more. */
function after(before: FlatFacts, { settings }: Day, dictionary: FactDictionary): FlatFacts {
  const facts = new Map(before);
  for (const [fact, value] of settings) {
    if (value === null) facts.delete(fact);
    else facts.set(fact, value);
  }
  for (const { status, others, lost } of dictionary.groups) {
    if (!settings.has(status.path)) continue;
    const slot = readerOf(status)(facts.get(status.path));
    if (typeof slot !== 'number' || !lost.includes(slot)) continue;
    for (const { fact } of others) if ((settings.get(fact.path) ?? null) === null) facts.delete(fact.path);
  }
  return facts;
}

function stageOf<I extends Ids>(
  { cases, policy: { dictionary, birth: birthDate } }: Engine<I>,
  place: number,
  day: Pick<Day, 'on' | 'events'>,
  before: FlatFacts | null,
  facts: FlatFacts,
  slots: readonly Slot[] = cases.check(caseOf(facts, dictionary), LAST_DAY).slots,
): Stage<I> {
  const birth = facts.get(birthDate.path);
  return {
    place,
    on: day.on,
    events: day.events,
    changed:
      before === null
        ? []
        : dictionary.facts.map(({ path }) => path).filter((path) => before.get(path) !== facts.get(path)),
    facts,
    slots,
    birth: typeof birth === 'string' ? birth : null,
  };
}

/**
 * What is wrong with the facts that a day's events leave behind, at the event that brought it about.
 *
 * @param firstDay the day of the first event of all: a birth that is only recorded later must not lie after it.
 */
function checkDayOf<I extends Ids>(
  { cases, policy }: Engine<I>,
  day: Day,
  stage: Stage<I>,
  firstDay: string,
  issues: Issue[],
): void {
  const earliest = day.settings.has(policy.birth.path) ? firstDay : day.on;
  const { issues: wrong } = cases.check(caseOf(stage.facts, policy.dictionary), daySlot(earliest));
  for (const issue of wrong) {
    const by = day.setBy.get(issue.path);
    if (by !== undefined) {
      issues.push(under(`events[${by}].set.`, issue));
      continue;
    }
    for (const event of day.events) {
      const at = `events[${event}].on`;
      const says = { zh: '不得早于出生日期', en: 'must not lie before the birth' };
      issues.push(wrongAt(EVENT_CODES.beforeBirth, at, says, { expected: { type: 'date' } }));
    }
  }
}

/** Lays the events over the first case, day by day. */
export function stagesOf<I extends Ids>(
  engine: Engine<I>,
  first: { readonly facts: FlatFacts; readonly slots: readonly Slot[] },
  events: readonly FlatEvent[],
  issues: Issue[],
): CheckedHistory<I> {
  const beginning = stageOf(engine, 0, { on: '', events: [] }, null, first.facts, first.slots);
  const stages: [Stage<I>, ...Stage<I>[]] = [beginning];
  let before = beginning;
  let firstDay: string | undefined;
  for (const day of daysOf(events, issues)) {
    const stage = stageOf(
      engine,
      stages.length,
      day,
      before.facts,
      after(before.facts, day, engine.policy.dictionary),
    );
    firstDay ??= day.on;
    checkDayOf(engine, day, stage, firstDay, issues);
    stages.push(stage);
    before = stage;
  }
  const id = first.facts.get('id');
  return { id: typeof id === 'string' ? id : null, stages, gone: null };
}

/** The last stage for which something holds, the first case where it holds for no event's day. */
function lastWhere<I extends Ids>(
  { stages }: CheckedHistory<I>,
  holds: (stage: Stage<I>) => boolean,
): Stage<I> {
  return stages.reduce((latest, stage) => (holds(stage) ? stage : latest));
}

/** The stage that a day belongs to. */
export function stageOn<I extends Ids>(history: CheckedHistory<I>, day: string): Stage<I> {
  return lastWhere(history, (stage) => stage.on <= day);
}

/** The stage as it was at the end of the day before. */
export function stageBefore<I extends Ids>(history: CheckedHistory<I>, day: string): Stage<I> {
  return lastWhere(history, (stage) => stage.on < day);
}
