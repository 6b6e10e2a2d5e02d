import { checkCase } from '../../case/check.js';
import { DICTIONARY, FACTS, type FactPath } from '../../case/dictionary.js';
import { birthDate } from '../../case/facts/child.js';
import { LOST_STATUSES } from '../../case/lost.js';
import { caseOf, type FlatFacts } from '../../case/shape.js';
import type { Issue } from '../../input/issue.js';
import { under, wrongAt } from '../../input/say.js';
import { daySlot, type Slot } from '../../logic/slot.js';
import { EVENT_CODES } from './event-codes.js';

/** The facts between two events. */
export interface Stage {
  /** Place in the history: 0 is the first case. */
  readonly place: number;
  /** The first day; the empty text for the first case, which comes before every day. */
  readonly on: string;
  /** Places of the events of that day in the history's list. */
  readonly events: readonly number[];
  /** The facts that those events made different, in the dictionary's order. */
  readonly changed: readonly FactPath[];
  readonly facts: FlatFacts;
  readonly slots: readonly Slot[];
  /** The day of birth, where known. */
  readonly birth: string | null;
}

/** A history that was checked: what is so from when on. */
export interface CheckedHistory {
  readonly id: string | null;
  readonly stages: readonly [Stage, ...Stage[]];
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
      const message = `${path} must not lie before the event above it`;
      issues.push({ code: EVENT_CODES.outOfOrder, path, message });
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
        const message = `${path} must not contradict events[${by}] of the same day`;
        issues.push({ code: EVENT_CODES.contradiction, path, message });
      }
      day.settings.set(fact, value);
      day.setBy.set(fact, i);
    }
  });
  return days;
}

/** The facts after a day's events: a parent who is lost from that day on has no other facts any more. */
function after(before: FlatFacts, { settings }: Day): FlatFacts {
  const facts = new Map(before);
  for (const [fact, value] of settings) {
    if (value === null) facts.delete(fact);
    else facts.set(fact, value);
  }
  for (const { status, others } of DICTIONARY.groups) {
    if (!settings.has(status.path) || !LOST_STATUSES.some((lost) => lost === facts.get(status.path)))
      continue;
    for (const { fact } of others) if ((settings.get(fact.path) ?? null) === null) facts.delete(fact.path);
  }
  return facts;
}

function stageOf(place: number, day: Pick<Day, 'on' | 'events'>, before: FlatFacts, facts: FlatFacts): Stage {
  const { slots } = checkCase(caseOf(facts), LAST_DAY);
  const birth = facts.get(birthDate.path);
  return {
    place,
    on: day.on,
    events: day.events,
    changed: FACTS.map(({ path }) => path).filter((path) => before.get(path) !== facts.get(path)),
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
function checkDayOf(day: Day, stage: Stage, firstDay: string, issues: Issue[]): void {
  const earliest = day.settings.has(birthDate.path) ? firstDay : day.on;
  for (const issue of checkCase(caseOf(stage.facts), daySlot(earliest)).issues) {
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
export function stagesOf(first: FlatFacts, events: readonly FlatEvent[], issues: Issue[]): CheckedHistory {
  const beginning = stageOf(0, { on: '', events: [] }, new Map(), first);
  const stages: [Stage, ...Stage[]] = [beginning];
  let before = beginning;
  let firstDay: string | undefined;
  for (const day of daysOf(events, issues)) {
    const stage = stageOf(stages.length, day, before.facts, after(before.facts, day));
    firstDay ??= day.on;
    checkDayOf(day, stage, firstDay, issues);
    stages.push(stage);
    before = stage;
  }
  const id = first.get('id');
  return { id: typeof id === 'string' ? id : null, stages };
}

/** The last stage for which something holds, the first case where it holds for no event's day. */
function lastWhere({ stages }: CheckedHistory, holds: (stage: Stage) => boolean): Stage {
  return stages.reduce((latest, stage) => (holds(stage) ? stage : latest));
}

/** The stage that a day belongs to. */
export function stageOn(history: CheckedHistory, day: string): Stage {
  return lastWhere(history, (stage) => stage.on <= day);
}

/** The stage as it was at the end of the day before. */
export function stageBefore(history: CheckedHistory, day: string): Stage {
  return lastWhere(history, (stage) => stage.on < day);
}
