import { describe, expect, test } from 'vitest';
import { latestBirth } from '../../src/calendar/ages.js';
import { officeCase } from '../../src/office/office-case.js';
import type { StandardEntry } from '../../src/policy/standards.js';
import { type SqlOptions, toSql } from '../../src/sql/index.js';
import {
  caseOf,
  type Draw,
  drawing,
  type Row,
  randomDay,
  randomReadings,
  randomStandards,
} from '../register/random-register.js';
import { expectedCells, expectedOf, literal, randomRows, tableRow } from './engine-rows.js';
import { duckdb, type SqlEngine, sqlite } from './in-process.js';

const ROWS = 150;

/** Standards that change on a day in 2018, with an end here and there. */
function changingStandards(draw: Draw): readonly StandardEntry[] {
  return randomStandards(draw).flatMap((entry): readonly StandardEntry[] => {
    if (draw(3) === 0) return [entry];
    const until = draw(2) === 0 ? '2018-02-27' : '2019-12-31';
    const first = { ...entry, until };
    if (draw(3) === 0) return [first];
    const from = until === '2018-02-27' ? '2018-02-28' : '2020-01-01';
    return [first, { ...entry, from, amount: entry.unit === 'ratio' ? '0.0001' : `2${entry.amount}` }];
  });
}

/** Standards for every draw, and each with changes. */
function standardsOf(seed: number): readonly StandardEntry[] {
  for (let next = seed; ; next += 1) {
    const standards = changingStandards(drawing(next));
    if (standards.length > 0) return standards;
  }
}

/** A table of standards; SQLite keeps days and sums as texts and truth as numbers. */
function standardsTable({ dialect }: SqlEngine, standards: readonly StandardEntry[]): readonly string[] {
  const [day, truth, amount] =
    dialect === 'sqlite' ? ['TEXT', 'INTEGER', 'TEXT'] : ['DATE', 'BOOLEAN', 'DECIMAL(12, 4)'];
  const rows = standards.map(
    ({ standard, division, rural = null, from, until = null, amount: sum }) =>
      `(${[standard, division, rural, from, until, sum].map(literal).join(', ')})`,
  );
  return [
    'DROP TABLE IF EXISTS standards',
    `CREATE TABLE standards (standard VARCHAR, division VARCHAR, rural ${truth}, "from" ${day}, until ${day}, amount ${amount})`,
    `INSERT INTO standards VALUES ${rows.join(',\n')}`,
  ];
}

/** Every cell of the query that `assess` does not say. */
function differences(
  found: readonly Readonly<Record<string, unknown>>[],
  wanted: (index: number) => Readonly<Record<string, unknown>>,
): readonly string[] {
  return found.flatMap((got) => {
    const expected = wanted(Number(got.id));
    return Object.keys(got).flatMap((name) =>
      name === 'id' || got[name] === expected[name]
        ? []
        : [`row ${String(got.id)}: ${name} is ${String(got[name])}, not ${String(expected[name])}`],
    );
  });
}

interface Dated {
  readonly row: Row;
  readonly on: string;
}

function datedRows(draw: Draw, forget: number): readonly Dated[] {
  return Array.from({ length: ROWS }, () => {
    const on = randomDay(draw);
    return randomRows(draw, on, 1, forget).map((row) => ({ row, on }));
  }).flat();
}

async function load(engine: SqlEngine, rows: readonly Dated[]): Promise<void> {
  const type = engine.dialect === 'sqlite' ? 'TEXT' : 'DATE';
  await engine.load(
    rows.map(({ row, on }, index) => ({ ...tableRow(row, String(index)), decided_on: on })),
    { decided_on: type },
  );
}

describe.each([
  ['DuckDB', duckdb],
  ['SQLite', sqlite],
])('%s', (_, start) => {
  test.each([
    ['a day for all rows and standards in a table', false, true],
    ['a day in each row and standards in the query', true, false],
    ['a day in each row and standards in a table', true, true],
  ])('%s: as assess decides, cell for cell', async (_case, isColumn, inTable) => {
    const draw = drawing(isColumn ? 11 : 12);
    const standards = standardsOf(inTable ? 3 : 9);
    const readings = randomReadings(draw);
    const engine = await start();
    const rows = datedRows(draw, 15);
    const on = '2018-02-28';
    const own = isColumn ? rows : randomRows(draw, on, ROWS, 15).map((row) => ({ row, on }));
    await load(engine, own);
    for (const sql of standardsTable(engine, standards)) await engine.query(sql);
    const options: SqlOptions = {
      dialect: engine.dialect,
      readings,
      ...(isColumn ? { onColumn: 'decided_on' } : { on }),
      standards: inTable ? 'table' : standards,
      monthly: true,
    };
    const found = await engine.query(toSql(options));
    expect(found.length).toBe(ROWS);
    const different = differences(found, (index) => {
      const { row, on: day } = own[index] ?? { row: new Map(), on };
      return expectedCells(row, { on: day, readings, standards });
    });
    expect(different).toEqual([]);
    expect(await engine.query(toSql({ ...options, mode: 'self-test' }))).toEqual([]);
    expect(await engine.query(toSql({ ...options, mode: 'guard' }))).toEqual([]);
  });

  test('the kleene form looks figures up too, and is never firm and wrong', async () => {
    const draw = drawing(21);
    const standards = standardsOf(5);
    const engine = await start();
    const rows = datedRows(draw, 0);
    await load(engine, rows);
    for (const sql of standardsTable(engine, standards)) await engine.query(sql);
    const options = {
      dialect: engine.dialect,
      onColumn: 'decided_on',
      standards: 'table',
      form: 'kleene',
    } as const;
    const found = await engine.query(toSql(options));
    const different = differences(
      found.map(({ open, ...row }) => (open === true ? { id: row.id } : row)),
      (index) => expectedCells(rows[index]?.row ?? new Map(), { on: rows[index]?.on ?? '', standards }),
    );
    expect(different).toEqual([]);
    expect(await engine.query(toSql({ ...options, mode: 'self-test' }))).toEqual([]);
  });

  test('ages on the day of each row: every end of a month, both readings', async () => {
    const engine = await start();
    const days = [
      '2018-02-27',
      '2018-02-28',
      '2018-03-01',
      '2020-02-28',
      '2020-02-29',
      '2020-03-01',
      '2100-02-28',
      '2018-05-31',
      '2018-06-01',
      '2019-01-01',
    ];
    for (const birthday of ['day-after', 'on-birthday'] as const) {
      const rows = days.flatMap((on) => {
        const limit = String(latestBirth(on, 18, birthday));
        const year = Number(limit.slice(0, 4));
        return [
          [on, `${year}-02-28`],
          [on, `${year}-03-01`],
          ...(year % 4 === 0 ? [[on, `${year}-02-29`]] : []),
          [on, `${limit.slice(0, 4)}-${limit.slice(4, 6)}-${limit.slice(6)}`],
        ].map(([day = '', birth = '']) => ({ day, birth }));
      });
      await engine.load(
        rows.map(({ day, birth }, index) => ({
          id: String(index),
          birth_date: birth,
          hukou_division: '431002',
          father_status: 'deceased',
          mother_status: 'deceased',
          decided_on: day,
        })),
        { decided_on: engine.dialect === 'sqlite' ? 'TEXT' : 'DATE' },
      );
      const readings = { birthday };
      const found = await engine.query(
        toSql({ dialect: engine.dialect, onColumn: 'decided_on', readings, select: ['orphan'] }),
      );
      for (const { id, categories_orphan: orphan } of found) {
        const { day, birth } = rows[Number(id)] ?? { day: '', birth: '' };
        const limit = latestBirth(day, 18, birthday);
        expect([day, birth, orphan]).toEqual([day, birth, Number(birth.replaceAll('-', '')) > limit]);
      }
    }
  });

  test('an office is told nothing of HIV and one line of a confidential child', async () => {
    const draw = drawing(31);
    const on = '2017-06-01';
    const standards = standardsOf(1);
    const engine = await start();
    const rows = randomRows(draw, on, ROWS, 10);
    const table = rows.map((row, index) => ({
      ...tableRow(row, ''),
      id: String(index % 145),
      confidential: index % 7 === 0 ? true : index % 7 === 1 ? false : null,
    }));
    await engine.load(table);
    const options = { dialect: engine.dialect, on, standards, disclose: 'office', monthly: true } as const;
    const sql = toSql(options);
    expect(sql).not.toMatch(/hiv/i);
    const found = await engine.query(sql);
    // The five rows whose id another row marks are confidential with it.
    const secret = new Set(table.flatMap(({ id, confidential }) => (confidential === true ? [id] : [])));
    const byRow = table.map(({ id }, index) => ({ id, index }));
    for (const got of found) {
      if (secret.has(String(got.id))) {
        const others = Object.entries(got).filter(([name]) => name !== 'id' && name !== 'confidential');
        expect([got.confidential, new Set(others.map(([, cell]) => cell))]).toEqual([true, new Set([null])]);
        continue;
      }
      const indexes = byRow.filter(({ id }) => id === got.id).map(({ index }) => index);
      const agreed = indexes.some((index) => {
        const child = officeCase({ ...caseOf(rows[index] ?? new Map()), confidential: false });
        const expected: Readonly<Record<string, unknown>> = {
          ...expectedOf(child, { on, standards }),
          confidential: false,
        };
        return Object.keys(got).every((name) => name === 'id' || got[name] === expected[name]);
      });
      expect([got.id, agreed]).toEqual([got.id, true]);
    }
    // Whatever the column holds, the rows are the same; so are they without it.
    await engine.load(table.map((row) => ({ ...row, hiv: true })));
    expect(await engine.query(sql)).toEqual(found);
    expect(await engine.query(toSql({ ...options, mode: 'self-test' }))).toEqual([]);
    const guard = toSql({ ...options, mode: 'guard' });
    expect(guard).not.toMatch(/hiv/i);
    await engine.load([
      { id: '1', confidential: true, care: 'KIN' },
      { id: '2', care: 'KIN' },
      { id: '1', care: '' },
    ]);
    expect(
      (await engine.query(guard)).map(({ fact, kind, children }) => [fact, kind, Number(children)]),
    ).toEqual([['care', 'spelling', 1]]);
  });
});
