import { expect, test } from 'vitest';
import { DIALECTS, toSql } from '../../src/sql/index.js';
import type { TableRow } from './engine-rows.js';
import { duckdb, sqlite } from './in-process.js';

/** A child of whom a stage and little else is recorded, in every spelling that a register may hold. */
const STAGES = ['junior', 'JUNIOR', ' junior', 'junior ', '', 'middle', null];

function child(id: number, facts: TableRow): TableRow {
  return { id: String(id), birth_date: '2010-01-15', hukou_division: '431002', ...facts };
}

/** An orphan raised by relatives, of whom nothing else is so. */
const ORPHAN = {
  birth_date: '2010-01-15',
  care: 'kin',
  father_status: 'deceased',
  mother_status: 'deceased',
  hukou_division: '431002',
} as const;

const CITY_ENTRY = {
  standard: 'orphan-community',
  division: '431000',
  from: '2017-01-01',
  amount: '900.10',
  unit: 'CNY/month',
  source: 'test',
} as const;

test.each([duckdb, sqlite])('what is no word of the dictionary is unknown, and is counted', async (start) => {
  const engine = await start();
  await engine.load([
    ...STAGES.map((stage, index) => child(index, { education_stage: stage })),
    // Both parents dead is an orphan; an empty text for the father leaves it open.
    child(10, { father_status: 'deceased', mother_status: 'deceased' }),
    child(11, { father_status: '', mother_status: 'deceased' }),
    // Born after the day, and at an impossible place: neither is a child of the city.
    child(12, { birth_date: '2099-01-01' }),
    child(13, { hukou_division: ' 431002' }),
    child(14, { hukou_division: '43100x' }),
    // A dead father who is detained: one of the two is wrong, and which is not known.
    child(15, { father_status: 'deceased', father_custody: 'detained', mother_status: 'deceased' }),
  ]);
  const found = await engine.query(toSql({ dialect: engine.dialect, on: '2017-06-01', select: ['orphan'] }));
  const orphan = new Map(found.map((row) => [row.id, row.categories_orphan]));
  expect(orphan.get('10')).toBe(true);
  expect(orphan.get('11')).toBe(null);
  expect(orphan.get('12')).toBe(null);
  expect(orphan.get('15')).toBe(null);
  const guard = await engine.query(toSql({ dialect: engine.dialect, on: '2017-06-01', mode: 'guard' }));
  expect(guard.map(({ fact, kind, children }) => [fact, kind, Number(children)])).toEqual([
    ['birthDate', 'later-than-day', 1],
    ['education.stage', 'empty', 1],
    ['education.stage', 'foreign', 1],
    ['education.stage', 'spelling', 3],
    ['father.status', 'empty', 1],
    ['father.status', 'fact-of-lost-parent', 1],
    ['hukouDivision', 'foreign', 1],
    ['hukouDivision', 'spelling', 1],
  ]);
});

test('incomes are whole fen, and what is no income is unknown', async () => {
  const standards = [
    {
      standard: 'minimum-living',
      division: '431000',
      from: '2017-01-01',
      amount: '420.10',
      unit: 'CNY/month',
      source: 'test',
      rural: false,
    },
  ] as const;
  const engine = await sqlite();
  const incomes = ['0', '20.1', '420.10', '500', '1e2', '-5', '12.345', '007', '9999999999', ' 20', null];
  await engine.load(
    incomes.map((income, id) =>
      child(id, {
        household_meets_minimum_living: 1,
        household_rural: 0,
        household_income_per_capita: income,
        has_income_source: 1,
        father_status: 'living',
      }),
    ),
    { household_income_per_capita: 'TEXT' },
  );
  const sql = toSql({
    dialect: 'sqlite',
    on: '2017-06-01',
    standards,
    select: ['benefits.minimum-living.amount'],
  });
  const amounts = (await engine.query(sql)).map((row) => row.benefits_minimum_living_amount_fen);
  // 420.10 less 20.10 is 400.00; nothing is left of 420.10 less 500.
  expect(amounts).toEqual([42010, 40000, 0, 0, null, null, null, null, null, null, null]);
});

test('a parent of unknown status beside another recorded fact is not lost', async () => {
  const engine = await duckdb();
  await engine.load([
    child(0, { mother_status: 'deceased' }),
    child(1, { mother_status: 'deceased', father_harms_child: false }),
    // Out of contact or not is still open, so whether he can guard is too.
    child(2, {
      mother_status: 'deceased',
      care: 'parents',
      father_custody: 'none',
      father_able_to_guard: true,
      father_guardianship_revoked: false,
      father_fails_duty: false,
      father_abandoned_child: false,
      father_otherwise_unable: false,
    }),
  ]);
  const found = await engine.query(toSql({ dialect: 'duckdb', on: '2017-06-01', select: ['orphan'] }));
  expect(found.map((row) => row.categories_orphan)).toEqual([null, false, false]);
});

const REFUSED = [
  'x"; DROP TABLE children; --',
  'a b',
  'f(x)',
  'a.b',
  "a'b",
  'a`b',
  '',
  '1a',
  'x'.repeat(64),
  'a\nb',
];

test.each(REFUSED)('%j is no name of a column', (name) => {
  for (const dialect of DIALECTS) {
    expect(() => toSql({ dialect, on: '2017-06-01', bindings: { columns: { care: name } } })).toThrow(
      /bindings\.columns\.care must be the name of a column/,
    );
  }
});

test.each(['a;b', 'a.b.c.d', 'children"', '(SELECT 1)', 'a..b', ''])('%j is no name of a table', (table) => {
  expect(() => toSql({ dialect: 'duckdb', on: '2017-06-01', bindings: { table } })).toThrow(
    /bindings\.table/,
  );
});

test('names of other scripts are quoted, and a fact without a column is unknown', async () => {
  const engine = await duckdb();
  await engine.query('CREATE SCHEMA "民政"');
  await engine.query(`CREATE TABLE "民政"."儿童" AS SELECT 'a' AS "编号", true AS "残疾证"`);
  const sql = toSql({
    dialect: 'duckdb',
    on: '2017-06-01',
    select: ['disabled'],
    bindings: {
      table: '民政.儿童',
      columns: { id: '编号', 'disability.certified': '残疾证' },
      onlyNamed: true,
    },
  });
  expect(await engine.query(sql)).toEqual([{ id: 'a', categories_disabled: null }]);
});

test('what is misspelt is refused with a suggestion, never with a value', () => {
  const on = '2017-06-01';
  expect(() => toSql({ dialect: 'duckdb', on, select: ['orphn'] })).toThrow(/did you mean orphan\?/);
  expect(() => toSql({ dialect: 'duckdb', on, bindings: { columns: { 'father.statu': 'x' } } })).toThrow(
    /did you mean father\.status\?/,
  );
  expect(() => toSql({ dialect: 'duckdb', on: '2017-02-30' })).toThrow(/on must be a calendar day/);
});

test.each(DIALECTS)(
  '%s: no division, no float, no statement but one, and ASCII outside comments',
  (dialect) => {
    for (const mode of ['query', 'guard', 'self-test'] as const) {
      const text = toSql({ dialect, on: '2017-06-01', mode }).replace(/^--.*\n/gm, '');
      expect(text).not.toMatch(/\/|;|FLOAT|DOUBLE|REAL/);
      expect(new TextEncoder().encode(text).length).toBe(text.length);
    }
  },
);

test('what is wrong in a table of standards is counted, and no amount hangs on it', async () => {
  for (const start of [duckdb, sqlite]) {
    const engine = await start();
    await engine.load([
      { id: '0', ...ORPHAN, hukou_division: '431002' },
      { id: '1', ...ORPHAN, hukou_division: '431003' },
      { id: '2', ...ORPHAN, hukou_division: '431021' },
      { id: '3', ...ORPHAN, hukou_division: '431022' },
      { id: '4', ...ORPHAN, hukou_division: '431023' },
    ]);
    await engine.query(
      'CREATE TABLE standards (standard TEXT, division TEXT, rural TEXT, "from" TEXT, until TEXT, amount TEXT)',
    );
    await engine.query(`INSERT INTO standards VALUES
      ('orphan-community', '431000', NULL, '2017-01-01', NULL, '900.10'),
      ('orphan-community', '431002', NULL, '2017-01-01', NULL, '950'),
      ('orphan-community', '431002', NULL, '2017-06-01', '2017-12-31', '960'),
      ('orphan-community', '431003', NULL, '2017-01-01', NULL, '599.99'),
      ('orphan-community', '431021', NULL, '2017-01-01', NULL, ' 700'),
      ('orphan-community', '431022', NULL, '2016-01-01', '2017-05-31', '800'),
      ('Orphan-community', '431023', NULL, '2017-01-01', NULL, '700'),
      ('orphan-community', '430100', NULL, '2017-01-01', NULL, '700'),
      ('minimum-living', '431000', NULL, '2017-01-01', '2016-01-01', '1e3')`);
    const options = { dialect: engine.dialect, on: '2017-06-01', standards: 'table' } as const;
    const found = await engine.query(toSql({ ...options, select: ['benefits.orphan-living.amount'] }));
    // Two entries, one below the floor and one that is no sum leave the amount open; the rest has the city's.
    expect(found.map((row) => row.benefits_orphan_living_amount_fen)).toEqual([
      null,
      null,
      null,
      90010,
      90010,
    ]);
    const guard = await engine.query(toSql({ ...options, mode: 'guard' }));
    expect(guard.map(({ fact, kind, children }) => [fact, kind, Number(children)])).toEqual([
      ['standards', 'double', 2],
      ['standards.amount', 'below-floor', 1],
      ['standards.amount', 'foreign', 2],
      ['standards.division', 'foreign', 1],
      ['standards.rural', 'foreign', 1],
      ['standards.standard', 'foreign', 1],
      ['standards.until', 'foreign', 1],
    ]);
  }
});

test('a row without a day has no ages and no figures, and is counted', async () => {
  const engine = await duckdb();
  await engine.load(
    [
      { id: '0', ...ORPHAN, decided_on: '2017-06-01' },
      { id: '1', ...ORPHAN, decided_on: null },
    ],
    { decided_on: 'DATE' },
  );
  const options = { dialect: 'duckdb', onColumn: 'decided_on', standards: [CITY_ENTRY] } as const;
  const found = await engine.query(toSql({ ...options, select: ['orphan-living'], monthly: true }));
  expect(found).toEqual([
    {
      id: '0',
      benefits_orphan_living_status: 'entitled',
      benefits_orphan_living_amount_fen: 90010,
      monthly_min_fen: 90010,
      // Of the first no disability is ruled out, and the nursing subsidy has no standard.
      monthly_max_fen: null,
    },
    {
      id: '1',
      benefits_orphan_living_status: 'undetermined',
      benefits_orphan_living_amount_fen: null,
      monthly_min_fen: 0,
      monthly_max_fen: null,
    },
  ]);
  const guard = await engine.query(toSql({ ...options, mode: 'guard' }));
  expect(guard.map(({ fact, kind, children }) => [fact, kind, Number(children)])).toEqual([
    ['on', 'empty', 1],
  ]);
});
