import { checkDateAt } from '../../calendar/check-day.js';
import type { ChildCase } from '../../case/dictionary.js';
import { checkGone, type Gone, isGone } from '../../case/gone.js';
import { caseOf, type FlatFacts, settingsIn } from '../../case/shape.js';
import { chenzhou, parseCase } from '../../decide/assess.js';
import { type EditionCase, type EditionId, editionNamed, type InForce } from '../../decide/editions.js';
import type { Engine } from '../../decide/engine.js';
import { successionOf } from '../../decide/in-force.js';
import { MOST_ENTRIES, MOST_MEMBERS, tooManyEntries, tooManyMembers } from '../../input/bounds.js';
import { type Issue, RefusedInput } from '../../input/issue.js';
import { isRecord } from '../../input/record.js';
import { mustBe, mustBeOneOf, told, under, wrongAt } from '../../input/say.js';
import type { Widened } from '../../input/widened.js';
import { daySlot, type Slot } from '../../logic/slot.js';
import type { Ids } from '../../policy/policy.js';
import { EVENT_CODES } from './event-codes.js';
import { type CheckedHistory, stageOn, stagesOf } from './stages.js';

/** What changed on one day: each fact given is so from that day on; `null` makes it unknown again. */
export interface HistoryEvent {
  /** The first day of the new facts, `YYYY-MM-DD`. */
  readonly on: string;
  readonly set: ChildCase;
}

/**
 * A child's life as it is recorded: a first case, which holds from birth on, and dated events in order.
 *
 * @example
 * const history: History = {
 *   case: { birthDate: '2009-04-02', hukouDivision: '431021', father: { status: 'deceased' }, mother: { status: 'living' } },
 *   events: [{ on: '2017-09-12', set: { mother: { status: 'deceased' } } }],
 * };
 */
export interface History {
  readonly case: ChildCase;
  readonly events?: readonly HistoryEvent[];
  /** Since when the child is gone and why: what happened in a month counts from the next month on, as for an event. */
  readonly gone?: Gone | null;
}

/** The same with facts of any edition: those that an edition does not know say nothing under it. */
export interface EditionHistory extends Pick<History, 'gone'> {
  readonly case: EditionCase;
  readonly events?: readonly { readonly on: string; readonly set: EditionCase }[];
}

const NOTHING: FlatFacts = new Map();
const LAST_DAY = daySlot('9999-12-31');

function unexpectedFields(input: Readonly<Record<string, unknown>>, known: readonly string[], at: string) {
  const keys = Object.keys(input);
  if (keys.length > MOST_MEMBERS) return [tooManyMembers(at.slice(0, -1))];
  return keys
    .filter((key) => !known.includes(key))
    .map((key) => mustBeOneOf('unexpected-field', `${at}${key.slice(0, 80)}`, known));
}

/** Reads a history strictly by the dictionary of an engine. */
interface HistoryReading<I extends Ids> {
  readonly engine: Engine<I>;
  readonly issues: Issue[];
}

/** Facts that were checked, and as the rules read them. */
interface CheckedFacts {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly slots: readonly Slot[];
}

/** Checks an object of facts, with their paths under `at`. */
function checkFacts<I extends Ids>(
  { engine, issues }: HistoryReading<I>,
  input: unknown,
  at: string,
): CheckedFacts {
  if (!isRecord(input)) {
    const code = input === undefined || input === null ? 'required' : 'invalid-type';
    issues.push(mustBe(code, at, { zh: '由事实组成的对象', en: 'an object of facts' }, { type: 'object' }));
    return { facts: {}, slots: [] };
  }
  const checked = engine.cases.check(input, LAST_DAY);
  for (const issue of checked.issues) issues.push(under(`${at}.`, issue));
  return { facts: input, slots: checked.slots };
}

function checkEvent<I extends Ids>(reading: HistoryReading<I>, input: unknown, at: string) {
  const { issues } = reading;
  if (!isRecord(input)) {
    const be = { zh: '含 on 和 set 的对象', en: 'an object with on and set' };
    issues.push(mustBe('invalid-type', at, be, { type: 'object', values: ['on', 'set'] }));
    return { on: '', set: {} };
  }
  issues.push(...unexpectedFields(input, ['on', 'set'], `${at}.`));
  const on = checkDateAt(input.on, `${at}.on`, issues);
  const { facts: set } = checkFacts(reading, input.set, `${at}.set`);
  if (Object.hasOwn(set, 'id')) {
    const path = `${at}.set.id`;
    const be = { zh: '空：事件沿用编号', en: 'absent: an event keeps the key' };
    issues.push(mustBe('unexpected-field', path, be, { type: 'absent' }));
  }
  return { on, set };
}

function checkList(input: unknown, issues: Issue[]): readonly unknown[] {
  if (input === undefined || input === null) return [];
  if (Array.isArray(input)) {
    if (input.length <= MOST_ENTRIES) return input;
    issues.push(tooManyEntries('events'));
    return [];
  }
  issues.push(
    mustBe('invalid-type', 'events', { zh: '事件的列表', en: 'a list of events' }, { type: 'list' }),
  );
  return [];
}

/** A day on which the child is gone already. */
function afterGone(path: string): Issue {
  const says = {
    zh: '须早于离开日期（gone.on）',
    en: 'must lie before the day from which the child is gone (gone.on)',
  };
  return wrongAt(EVENT_CODES.afterGone, path, says, { expected: { type: 'date' } });
}

/** Since when the child is gone: not before its birth, and after everything else that happened. */
function goneIn<I extends Ids>(
  input: Readonly<Record<string, unknown>>,
  { stages }: CheckedHistory<I>,
  issues: Issue[],
): Gone | null {
  const birth = stages.reduce<string | null>((known, stage) => stage.birth ?? known, null);
  const gone = checkGone(input.gone, birth, issues);
  if (gone === null) return null;
  for (const event of stages.flatMap(({ on, events }) => (on >= gone.on ? events : []))) {
    issues.push(afterGone(`events[${event}].on`));
  }
  return gone;
}

/** Reads anything as a history, strictly; where `issues` is not empty the history means nothing. */
function checkHistory<I extends Ids>(
  engine: Engine<I>,
  input: unknown,
): {
  readonly history: CheckedHistory<I>;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const reading = { engine, issues };
  const { dictionary } = engine.policy;
  if (!isRecord(input)) {
    const message = {
      zh: '经历须为含 case 和 events 的对象',
      en: 'a history must be an object with case and events',
    };
    issues.push(
      told('invalid-type', '', message, { expected: { type: 'object', values: ['case', 'events'] } }),
    );
    return { history: stagesOf(engine, { facts: NOTHING, slots: [] }, [], issues), issues };
  }
  issues.push(...unexpectedFields(input, ['case', 'events', 'gone'], ''));
  const { facts, slots } = checkFacts(reading, input.case, 'case');
  const events = checkList(input.events, issues).map((event, i) =>
    checkEvent(reading, event, `events[${i}]`),
  );
  if (issues.length > 0)
    return { history: stagesOf(engine, { facts: NOTHING, slots: [] }, [], issues), issues };
  const flat = events.map(({ on, set }) => ({ on, settings: settingsIn(set, dictionary) }));
  const history = stagesOf(engine, { facts: settingsIn(facts, dictionary), slots }, flat, issues);
  return { history: { ...history, gone: goneIn(input, history, issues) }, issues };
}

/**
 * Reads a history and lays its events over the first case.
 *
 * @throws {RefusedInput} with everything wrong with it.
 */
export function readHistory<I extends Ids>(engine: Engine<I>, input: unknown): CheckedHistory<I> {
  const { history, issues } = checkHistory(engine, input);
  if (issues.length > 0) throw new RefusedInput(issues);
  return history;
}

/** A typed history, or what is wrong with it. */
export type ParsedHistory =
  | { readonly ok: true; readonly value: History }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A typed history with facts of any edition, or what is wrong with it. */
export type ParsedEditionHistory =
  | { readonly ok: true; readonly value: EditionHistory }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function isHistory(issues: readonly Issue[], input: unknown): input is History {
  return issues.length === 0 && typeof input === 'object';
}

/**
 * Reads anything as a history. Events must stand in order, none before the birth, and no two of one day may set a
 * fact to different values.
 *
 * @param input anything, for example a line of NDJSON after `JSON.parse`.
 * @example
 * parseHistory({ case: {}, events: [{ on: '2017-02-30', set: {} }] }).ok; // false
 */
export function parseHistory(input: unknown): ParsedHistory;
/** The same with the facts of every edition. */
export function parseHistory(
  input: unknown,
  options: { readonly edition: EditionId | InForce },
): ParsedEditionHistory;
export function parseHistory(
  input: unknown,
  options?: { readonly edition?: EditionId | InForce | undefined },
): ParsedHistory | ParsedEditionHistory;
export function parseHistory(
  input: unknown,
  options: { readonly edition?: EditionId | InForce | undefined } = {},
): ParsedHistory | ParsedEditionHistory {
  const edition = editionNamed(options);
  const { issues } =
    edition === undefined
      ? checkHistory(chenzhou(), input)
      : checkHistory(successionOf(edition).engine, input);
  return isHistory(issues, input) ? { ok: true, value: input } : { ok: false, issues };
}

/**
 * The facts as they stood on a day, as a case of the policy of an engine.
 *
 * @throws {RefusedInput} where the history is refused.
 */
export function factsOn<I extends Ids>(
  engine: Engine<I>,
  history: unknown,
  day: string,
): Record<string, unknown> {
  const checked = readHistory(engine, history);
  if (isGone(checked.gone, day)) throw new RefusedInput([afterGone('day')]);
  return caseOf(stageOn(checked, day).facts, engine.policy.dictionary);
}

/**
 * The facts as they stood on a day: the first case with every event up to and including that day.
 *
 * A parent who becomes deceased, declared missing or unidentified has no other facts from that day; one who is found
 * alive has only what the events say, everything else about that parent is unknown.
 *
 * @param day `YYYY-MM-DD`.
 * @throws {RefusedInput} where the history or the day is refused, or the day lies before the birth or on or after the day from which the child is gone.
 */
export function caseAt(history: History, day: string): ChildCase;
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function caseAt<const Given>(history: Given & Widened<Given, History>, day: string): ChildCase;
export function caseAt(history: unknown, day: string): ChildCase {
  const issues: Issue[] = [];
  const on = checkDateAt(day, 'day', issues);
  if (issues.length > 0) throw new RefusedInput(issues);
  const parsed = parseCase(factsOn(chenzhou(), history, on), { on });
  if (!parsed.ok) throw new RefusedInput(parsed.issues);
  return parsed.value;
}
