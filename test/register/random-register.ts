import { DICTIONARY, FACTS } from '../../src/case/dictionary.js';
import { birthDate, hukouDivision, residenceDivision } from '../../src/case/facts/child.js';
import { father } from '../../src/case/facts/parents.js';
import { flatColumnName } from '../../src/case/flat.js';
import { LOST } from '../../src/case/lost.js';
import type { Column } from '../../src/columns/columns.js';
import { checkReadings } from '../../src/decide/context/readings.js';
import type { Fact } from '../../src/logic/fact.js';
import { valuesOf } from '../../src/logic/slot.js';
import type { ReadingChoices } from '../../src/policy/readings.js';
import { READINGS } from '../../src/policy/readings.js';
import { STANDARD_KINDS, type StandardEntry } from '../../src/policy/standards.js';
import { formatDay, parseDay, shiftDay, withYear } from '../oracle/calendar.js';
import { READINGS as OPTIONS } from '../oracle/context.js';

/** A stream of whole numbers below a bound that is the same for the same seed (mulberry32). */
export type Draw = (below: number) => number;

export function drawing(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function pick<Value>(draw: Draw, values: readonly [Value, ...Value[]]): Value {
  return values[draw(values.length)] ?? values[0];
}

const DAYS = ['2017-06-01', '2016-02-29', '2018-02-28', '2018-03-01', '2021-02-28', '2024-02-29'] as const;

/** A day on which something may go wrong. */
export function randomDay(draw: Draw): string {
  if (draw(2) === 0) return pick(draw, DAYS);
  return formatDay({ year: 2015 + draw(10), month: 1 + draw(12), day: 1 + draw(28) });
}

/** Every reading given at random, or left out. */
export function randomReadings(draw: Draw): ReadingChoices {
  const chosen: Record<string, string> = {};
  for (const [id, options] of Object.entries(OPTIONS)) {
    if (draw(3) > 0) chosen[id] = pick(draw, options);
  }
  return checkReadings(chosen, READINGS, []);
}

/** Standards for the city and two counties, with gaps. */
export function randomStandards(draw: Draw): readonly StandardEntry[] {
  if (draw(5) === 0) return [];
  const entries: StandardEntry[] = [];
  for (const kind of STANDARD_KINDS) {
    for (const division of ['431000', '431002', '431021']) {
      for (const rural of kind.byScheme ? [true, false] : [undefined]) {
        if (draw(3) === 0) continue;
        const whole = (kind.floor === null ? 0 : Number(kind.floor.amount)) + draw(400);
        const amount =
          kind.unit === 'ratio'
            ? pick(draw, ['0', '0.25', '0.3333', '0.6667', '1'])
            : `${whole}.${10 + draw(90)}`;
        const entry = {
          standard: kind.id,
          division,
          from: '2015-01-01',
          amount,
          unit: kind.unit,
          source: 'test',
        };
        entries.push(rural === undefined ? entry : { ...entry, rural });
      }
    }
  }
  return entries;
}

function randomBirth(draw: Draw, on: string): string {
  const today = parseDay(on);
  const age = draw(3) === 0 ? draw(21) : pick(draw, [3, 6, 7, 15, 16, 18]);
  const offset = draw(2) === 0 ? draw(5) - 2 : draw(300) - 150;
  const born = formatDay(shiftDay(withYear(today, today.year - age), offset));
  return born > on ? on : born;
}

function randomValue(draw: Draw, fact: Fact, on: string): unknown {
  switch (fact.type) {
    case 'boolean':
      return draw(fact.path.endsWith('ableToGuard') ? 2 : 5) < 2;
    case 'choice':
      if (fact.path.endsWith('.custody') && draw(3) > 0) return 'none';
      return valuesOf(fact)[draw(valuesOf(fact).length)];
    case 'grade':
      return 1 + draw(4);
    case 'date':
      return randomBirth(draw, on);
    case 'division':
      if (fact.allowsNone && draw(12) === 0) return 'none';
      return pick(draw, ['431002', '431002', '431021', '431024', '431081', '440103', '431102']);
    case 'money':
      return pick(draw, [
        '0',
        '0.01',
        '252.17',
        `${draw(900)}.${10 + draw(90)}`,
        `${draw(600)}`,
        '999999999.99',
      ]);
    case 'text':
      return `c${draw(1000)}`;
  }
}

/** One child: what each fact of the dictionary is, `null` where unknown. */
export type Row = Map<Fact, unknown>;

/** Meetings of rules that chance alone would seldom bring about. */
function arrange(draw: Draw, row: Row): void {
  const set = (path: string, value: unknown): void => {
    for (const fact of FACTS) if (fact.path === path) row.set(fact, value);
  };
  switch (draw(8)) {
    case 0:
      for (const { status } of DICTIONARY.groups)
        row.set(status, pick(draw, ['deceased', 'declared-missing', 'unidentified']));
      break;
    case 1:
      for (const { status } of DICTIONARY.groups) row.set(status, 'unidentified');
      row.set(hukouDivision, 'none');
      row.set(residenceDivision, '431002');
      break;
    case 2:
      set('education.stage', 'senior');
      set('education.enrolled', true);
      set('household.rural', true);
      break;
    case 3:
      set('hasIncomeSource', false);
      set('supporterAble', false);
      set('disability.certified', true);
      break;
    case 4:
      set('household.meetsMinimumLiving', true);
      break;
    default:
  }
}

function positionIn(values: readonly unknown[], value: unknown): number {
  return values.indexOf(value);
}

/** A random child; `forget` in a hundred of its facts are unknown. */
export function randomRow(draw: Draw, on: string, forget: number): Row {
  const row: Row = new Map();
  for (const fact of FACTS) row.set(fact, randomValue(draw, fact, on));
  arrange(draw, row);
  for (const { status, others } of DICTIONARY.groups) {
    const position = status.type === 'choice' ? positionIn(valuesOf(status), row.get(status)) : -1;
    if (LOST.includes(position)) for (const { fact } of others) row.set(fact, null);
  }
  for (const fact of FACTS) if (draw(100) < forget) row.set(fact, null);
  return row;
}

/** Now and then a row that must be refused: a birth after the day, a fact of a lost parent, a value that is none. */
export function spoiled(draw: Draw, row: Row): Row {
  const other = new Map(row);
  const chance = draw(40);
  if (chance === 0) other.set(birthDate, '2031-01-01');
  if (chance === 1) other.set(birthDate, '2010-02-30');
  if (chance === 2) other.set(hukouDivision, '012345');
  if (chance === 3) {
    other.set(father.status, 'deceased');
    other.set(father.custody, 'none');
  }
  return other;
}

/** The row as a case. */
export function caseOf(row: Row): Readonly<Record<string, unknown>> {
  const nested: Record<string, unknown> = {};
  const groups = new Map<string, Record<string, unknown>>();
  for (const [{ path }, value] of row) {
    const [name = '', key] = path.split('.');
    if (key === undefined) {
      nested[name] = value;
      continue;
    }
    const group = groups.get(name) ?? {};
    groups.set(name, group);
    nested[name] = group;
    group[key] = value;
  }
  return nested;
}

function code(fact: Fact, value: unknown): number {
  const unknown = fact.type === 'boolean' || fact.type === 'choice' || fact.type === 'grade' ? 255 : -1;
  if (value === null) return fact.type === 'date' ? 0 : unknown;
  switch (fact.type) {
    case 'boolean':
    case 'grade':
      return Number(value);
    case 'choice':
      return positionIn(valuesOf(fact), value);
    case 'date':
      return typeof value === 'string' ? Number(value.replaceAll('-', '')) : 0;
    case 'division':
      return value === 'none' ? 0 : Number(value);
    case 'money':
      return Math.round(Number(value) * 100);
    case 'text':
      return 0;
  }
}

/** The rows as columns, plain or typed. */
export function columnsOf(rows: readonly Row[], typed: boolean): Readonly<Record<string, Column>> {
  const columns: Record<string, Column> = {};
  for (const fact of FACTS) {
    const values = rows.map((row) => row.get(fact));
    const codes = values.map((value) => code(fact, value));
    if (!typed || fact.type === 'text') columns[flatColumnName(fact.path)] = values;
    else if (fact.type === 'date' || fact.type === 'division')
      columns[flatColumnName(fact.path)] = Int32Array.from(codes);
    else if (fact.type === 'money') columns[flatColumnName(fact.path)] = BigInt64Array.from(codes, BigInt);
    else columns[flatColumnName(fact.path)] = Uint8Array.from(codes);
  }
  return columns;
}
