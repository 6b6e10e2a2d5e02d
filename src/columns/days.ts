import { checkDay } from '../calendar/check-day.js';
import type { DeclaredFacts } from '../case/dictionary.js';
import { birthAfterOn } from '../case/wrong.js';
import type { Prepared } from '../decide/context/context.js';
import type { Engine } from '../decide/engine.js';
import type { Issue } from '../input/issue.js';
import { dayOfSlot } from '../logic/wording.js';
import type { Ids } from '../policy/policy.js';
import type { ReadingChoices } from '../policy/readings.js';
import type { StandardEntry } from '../policy/standards.js';
import { type BitPlane, itemAt, switchOff, wordAt } from './bits.js';
import { UNKNOWN } from './cells.js';
import { NO_DAY } from './fact-column.js';
import type { Register, RowIssue } from './register.js';

/** What a register is decided under. */
export interface ColumnContext {
  /** The day of the decision, `YYYY-MM-DD`, or one for every row (`Int32Array`: `YYYYMMDD`). */
  readonly on: string | readonly (string | null | undefined)[] | Int32Array;
  /** Figures that the policy leaves to others; the two floors of 2.1-1 need none. */
  readonly standards?: readonly StandardEntry[];
  /** Options of contested readings that differ from the defaults. */
  readonly readings?: ReadingChoices;
  /** What is to be taken as so of every child of whom it is not recorded. */
  readonly assumptions?: DeclaredFacts;
}

/** A context as it is given for any policy; the engine checks what stands in it. */
export interface UncheckedContext {
  readonly on: unknown;
  readonly standards?: unknown;
  readonly readings?: unknown;
  readonly assumptions?: unknown;
  readonly edition?: unknown;
}

/** The context of every row: one day for all, or a place in the list of days for each. */
export interface Days<I extends Ids = Ids> {
  readonly list: readonly [Prepared<I>, ...Prepared<I>[]];
  /** The place of the row's day in `list`, `UNKNOWN` where it has none; `null`: one day for all rows. */
  readonly dayOf: Int32Array | null;
  /** The rows that get verdicts. */
  readonly decided: BitPlane;
  /** Everything that is wrong with the others, row by row. */
  readonly issues: readonly RowIssue[];
}

/** Stands for the day where no row has one, so that standards and readings are checked all the same. */
const ANY_DAY = '9999-12-31';

interface DayList<I extends Ids> {
  readonly list: readonly [Prepared<I>, ...Prepared<I>[]];
  readonly dayOf: Int32Array | null;
  readonly issues: readonly RowIssue[];
}

function dayByRow<I extends Ids>(
  engine: Engine<I>,
  given: readonly unknown[] | Int32Array,
  rows: number,
  context: UncheckedContext,
): DayList<I> {
  const issues: RowIssue[] = [];
  const list: Prepared<I>[] = [];
  const dayOf = new Int32Array(rows);
  const placeOf = new Map<unknown, number | readonly Issue[]>();
  const placed = (value: unknown): number | readonly Issue[] => {
    const wrong: Issue[] = [];
    const on = checkDay(typeof value === 'number' ? dayOfSlot(value) : value, wrong);
    return wrong.length > 0 ? wrong : list.push(engine.prepare({ ...context, on })) - 1;
  };
  for (let row = 0; row < rows; row += 1) {
    const value = given[row];
    const place = placeOf.get(value) ?? placed(value);
    placeOf.set(value, place);
    dayOf[row] = typeof place === 'number' ? place : UNKNOWN;
    if (typeof place !== 'number') issues.push(...place.map((issue) => ({ row, ...issue })));
  }
  const [first = engine.prepare({ ...context, on: ANY_DAY }), ...others] = list;
  return { list: [first, ...others], dayOf, issues };
}

function daysGiven<I extends Ids>(
  engine: Engine<I>,
  { rows }: Register,
  context: UncheckedContext,
): DayList<I> {
  const { on } = context;
  if (typeof on === 'string' || !(Array.isArray(on) || on instanceof Int32Array)) {
    return { list: [engine.prepare(context)], dayOf: null, issues: [] };
  }
  return dayByRow(engine, on, rows, context);
}

/** Checks the days of the decision against the register: a row without one, or born after it, gets no verdicts. */
export function daysOf<I extends Ids>(
  engine: Engine<I>,
  register: Register,
  context: UncheckedContext,
): Days<I> {
  const { birth } = engine.policy;
  const { list, dayOf, issues } = daysGiven(engine, register, context);
  const decided = register.sound.slice();
  for (const { row } of issues) switchOff(decided, row);
  const born: RowIssue[] = [];
  const births = register.column(birth);
  if (births?.kind === 'days' && list.some((day) => register.lastBirth > day.onSlot)) {
    const late = birthAfterOn(birth.path);
    births.days.forEach((day, row) => {
      const place = dayOf === null ? 0 : wordAt(dayOf, row);
      if (day === NO_DAY || place === UNKNOWN || day <= itemAt(list, place).onSlot) return;
      switchOff(decided, row);
      born.push({ row, ...late });
    });
  }
  if (issues.length + born.length === 0) return { list, dayOf, decided, issues: register.issues };
  const together = [...register.issues, ...issues, ...born].sort((one, other) => one.row - other.row);
  return { list, dayOf, decided, issues: together };
}

/** The context that a decided row is decided under. */
export function dayOfRow<I extends Ids>(days: Days<I>, row: number): Prepared<I> {
  return itemAt(days.list, days.dayOf === null ? 0 : wordAt(days.dayOf, row));
}
