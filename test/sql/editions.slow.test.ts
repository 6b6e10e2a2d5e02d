import { describe, expect, test } from 'vitest';
import { EDITION_DICTIONARY } from '../../src/case/edition-dictionaries.js';
import { flatColumnName } from '../../src/case/flat.js';
import { compileRules } from '../../src/decide/compiled/compiled-rules.js';
import { rulesToCompile } from '../../src/decide/compiled/rules-of.js';
import { EDITIONS, type EditionId, engineOf, policyOf } from '../../src/decide/editions.js';
import type { Fact } from '../../src/logic/fact.js';
import { valuesOf } from '../../src/logic/slot.js';
import type { Ids, Policy } from '../../src/policy/policy.js';
import type { StandardEntry } from '../../src/policy/standards.js';
import { endsUnder } from '../../src/sql/ends-under.js';
import { type SqlOptions, toSql } from '../../src/sql/index.js';
import { PLAIN } from '../oracle/plain.js';
import {
  caseOf,
  type Draw,
  drawing,
  type Row,
  randomRow,
  randomStandards,
} from '../register/random-register.js';
import { cellsOf, columnTypes, literal, type TableRow, tableRow } from './engine-rows.js';
import { duckdb, type SqlEngine, sqlite } from './in-process.js';

const ON = '2021-02-28';
const ROWS = 50;

function laterValue(draw: Draw, fact: Fact): unknown {
  switch (fact.type) {
    case 'boolean':
      return draw(3) > 0;
    case 'choice':
    case 'grade':
      return valuesOf(fact)[draw(valuesOf(fact).length)];
    case 'date':
      // Either side of six months before the day; some of them not yet come.
      return ['2020-08-27', '2020-08-28', '2020-08-31', '2020-09-01', '2021-03-15'][draw(5)];
    case 'money':
      return ['0', '310', '450.5', '9999'][draw(4)];
    case 'division':
      return ['none', '431002', '440103'][draw(3)];
    case 'text':
      return 'text';
  }
}

/** A random child with the facts of every edition, whose parents give a ground more often than chance would have it. */
function laterRow(draw: Draw, forget: number): Row {
  const row: Row = randomRow(draw, ON, forget);
  for (const fact of EDITION_DICTIONARY.facts) {
    if (!row.has(fact)) row.set(fact, draw(100) < forget ? null : laterValue(draw, fact));
  }
  if (draw(2) === 0) {
    for (const [fact] of row) {
      if (fact.path === 'birthDate') row.set(fact, '2012-05-31');
      if (fact.path === 'father.status') row.set(fact, draw(2) === 0 ? 'deceased' : 'out-of-contact');
      if (fact.path === 'mother.seriouslyIll') row.set(fact, true);
      if (fact.path === 'mother.status') row.set(fact, 'living');
      if (fact.path === 'household.meetsMinimumLiving' || fact.path === 'household.rural')
        row.set(fact, true);
    }
  }
  for (const { status, others } of EDITION_DICTIONARY.groups) {
    if (!['deceased', 'declared-missing', 'unidentified'].includes(`${String(row.get(status))}`)) continue;
    for (const { fact } of others) row.set(fact, null);
  }
  return row;
}

function withoutMother(row: Row): Row {
  return new Map([...row].map(([fact, value]) => [fact, fact.path.startsWith('mother.') ? null : value]));
}

/** Standards for every kind, and some for one county. */
function standardsOf(seed: number): readonly StandardEntry[] {
  for (let next = seed; ; next += 1) {
    const standards = randomStandards(drawing(next));
    if (standards.length > 12) return standards;
  }
}

async function load(engine: SqlEngine, edition: EditionId, rows: readonly Row[]): Promise<void> {
  const { facts } = engineOf(edition).policy.dictionary;
  const [day, truth] = engine.dialect === 'sqlite' ? ['TEXT', 'INTEGER'] : ['DATE', 'BOOLEAN'];
  const types = Object.fromEntries(columnTypes(day ?? '', truth ?? '', facts));
  const table = rows.map((row, index) => ({ ...tableRow(row, String(index)), on_day: ON }));
  await engine.load(table, { ...types, on_day: day ?? '' });
}

async function loadStandards(engine: SqlEngine, standards: readonly StandardEntry[]): Promise<void> {
  const [day, truth, amount] =
    engine.dialect === 'sqlite' ? ['TEXT', 'INTEGER', 'TEXT'] : ['DATE', 'BOOLEAN', 'DECIMAL(12, 4)'];
  const rows = standards.map(
    ({ standard, division, rural = null, from, until = null, amount: sum }) =>
      `(${[standard, division, rural, from, until, sum].map(literal).join(', ')})`,
  );
  await engine.query('DROP TABLE IF EXISTS standards');
  await engine.query(
    `CREATE TABLE standards (standard VARCHAR, division VARCHAR, rural ${truth}, "from" ${day}, until ${day}, amount ${amount})`,
  );
  await engine.query(`INSERT INTO standards VALUES ${rows.join(',\n')}`);
}

/** Every cell that the engine of the edition does not say, but for what the kleene form leaves open. */
async function differences(
  engine: SqlEngine,
  edition: EditionId,
  rows: readonly Row[],
  options: Omit<SqlOptions, 'dialect'>,
  given: readonly StandardEntry[],
): Promise<readonly string[]> {
  const found = await engine.query(toSql({ ...options, edition, dialect: engine.dialect }));
  expect(found.length).toBe(rows.length);
  const { readings = {}, assumptions = {} } = options;
  const context = { on: ON, standards: given, readings, assumptions };
  return found.flatMap(({ open, ...got }) => {
    const expected = cellsOf(engineOf(edition).assess(caseOf(rows[Number(got.id)] ?? new Map()), context));
    return Object.entries(got).flatMap(([name, cell]) =>
      name === 'id' ||
      cell === expected[name] ||
      (open === true && (cell === null || cell === 'undetermined'))
        ? []
        : [`row ${String(got.id)}: ${name} is ${String(cell)}, not ${String(expected[name])}`],
    );
  });
}

/** The readings among those that the edition has. */
function knownTo(edition: EditionId, wanted: Readonly<Record<string, string>>): Record<string, string> {
  const known = new Set<string>(engineOf(edition).policy.readings.map(({ id }) => id));
  return Object.fromEntries(Object.entries(wanted).filter(([id]) => known.has(id)));
}

describe.each([
  ['chenzhou-2018-10', 10, { birthday: 'on-birthday' }],
  ['chenzhou-2020', 40, { 'hunan-half-rate': 'half-outside-hardship', birthday: 'on-birthday' }],
  ['chenzhou-2021-07', 10, { 'top-up-basis': 'recorded' }],
  ['hunan-2023-12', 10, {}],
] as const)('%s, %i in a hundred unknown', (edition, forget, wanted) => {
  const readings = knownTo(edition, wanted);
  const draw = drawing(edition.length + forget);
  const standards = standardsOf(forget);
  const rows = Array.from({ length: ROWS }, () => laterRow(draw, forget));

  test.each([
    ['exact', { monthly: true, excludedBy: true }],
    ['kleene', {}],
  ] as const)(
    '%s: cell for cell, and no complaint of the self-test',
    async (form, more) => {
      // DuckDB plans a query of 100 kB in a second, SQLite at once.
      const engine = await (edition === 'hunan-2023-12' ? duckdb() : sqlite());
      await load(engine, edition, rows);
      const options = { on: ON, standards, readings, form, ...more } as const;
      expect(await differences(engine, edition, rows, options, standards)).toEqual([]);
      for (const mode of ['self-test', 'guard'] as const)
        expect(await engine.query(toSql({ ...options, edition, dialect: engine.dialect, mode }))).toEqual([]);
    },
    60_000,
  );

  test('SQLite: a day in each row and standards in a table', async () => {
    const engine = await sqlite();
    await load(engine, edition, rows);
    await loadStandards(engine, standards);
    const inTable = { onColumn: 'on_day', standards: 'table', readings, monthly: true } as const;
    expect(await differences(engine, edition, rows, inTable, standards)).toEqual([]);
    const test = toSql({ ...inTable, edition, dialect: 'sqlite', mode: 'self-test' });
    expect(await engine.query(test)).toEqual([]);
  });

  test('SQLite: what is assumed of the rest', async () => {
    const engine = await sqlite();
    // Of every third child's mother nothing is recorded: that she can guard is assumed, and does not bar that she is lost.
    const some = rows.map((row, index): Row => (index % 3 === 0 ? withoutMother(row) : row));
    await load(engine, edition, some);
    const assumptions = {
      street: false,
      'father.status': 'deceased',
      'mother.ableToGuard': true,
      'household.incomePerCapita': '120.5',
    };
    const assumed = { on: ON, standards, readings, monthly: true, assumptions } as const;
    expect(await differences(engine, edition, some, assumed, standards)).toEqual([]);
    const test = toSql({ ...assumed, edition, dialect: 'sqlite', mode: 'self-test' });
    expect(await engine.query(test)).toEqual([]);
  });
});

/** A child whose father is dead and whose mother is out of contact; the income is not recorded. */
const LEFT_ALONE: Readonly<Record<string, TableRow[string]>> = (() => {
  const { 'household.incomePerCapita': _income, ...known }: Readonly<Record<string, TableRow[string]>> = {
    ...PLAIN,
    birthDate: '2012-05-31',
    'mother.status': 'out-of-contact',
    'mother.disabilityCertified': false,
    'mother.custodySixMonths': false,
    'mother.restrictedOtherwise': false,
    'mother.deported': false,
    'household.meetsMinimumLiving': true,
    'household.rural': true,
    care: 'kin',
  };
  // Of a father who is dead nothing else is recorded.
  const own = Object.entries(known).filter(([path]) => !path.startsWith('father.'));
  const columns = own.map(([path, value]) => [flatColumnName(path), value] as const);
  return { ...Object.fromEntries(columns), father_status: 'deceased' };
})();

const FACTS_2020 = engineOf('chenzhou-2020').policy.dictionary.facts;

test.each([
  ['day-after', '2020-03-15', '2020-09-15', false],
  ['day-after', '2020-03-15', '2020-09-16', true],
  ['day-after', '2020-08-27', '2021-02-27', false],
  ['day-after', '2020-08-27', '2021-02-28', true],
  ['day-after', '2020-08-28', '2021-02-28', false],
  ['day-after', '2020-08-31', '2021-02-28', false],
  ['day-after', '2020-08-31', '2021-03-01', true],
  ['day-after', '2019-08-29', '2020-02-29', false],
  ['day-after', '2019-08-29', '2020-03-01', true],
  ['on-birthday', '2020-03-15', '2020-09-14', false],
  ['on-birthday', '2020-03-15', '2020-09-15', true],
  ['on-birthday', '2020-03-31', '2020-09-29', false],
  ['on-birthday', '2020-03-31', '2020-09-30', true],
  ['on-birthday', '2020-08-31', '2021-02-27', false],
  ['on-birthday', '2020-08-31', '2021-02-28', true],
  ['on-birthday', '2019-08-31', '2020-02-28', false],
  ['on-birthday', '2019-08-31', '2020-02-29', true],
])('six months, %s: reported on %s, on %s %s', async (birthday, reported, day, passed) => {
  const engine = await sqlite();
  await engine.load([{ ...LEFT_ALONE, id: '1', mother_out_of_contact_reported: reported, on_day: day }], {
    ...Object.fromEntries(columnTypes('TEXT', 'INTEGER', FACTS_2020)),
    on_day: 'TEXT',
  });
  const options = {
    dialect: 'sqlite',
    edition: 'chenzhou-2020',
    readings: { birthday },
    select: ['categories.unattended'],
  } as const;
  for (const when of [{ on: day }, { onColumn: 'on_day' }]) {
    expect(await engine.query(toSql({ ...options, ...when }))).toEqual([
      { id: '1', categories_unattended: passed },
    ]);
  }
});

test('an unattended child by hand: 950 beside 450 less an unknown income come to 950, six months on the day', async () => {
  const engine = await duckdb();
  const given = { division: '431000', from: '2020-01-01', unit: 'CNY/month', source: 'given' } as const;
  const standards: readonly StandardEntry[] = [
    { ...given, standard: 'orphan-community', amount: '950' },
    { ...given, standard: 'minimum-living', amount: '450', rural: true },
  ];
  await engine.load(
    [
      {
        ...LEFT_ALONE,
        id: '1',
        mother_out_of_contact_reported: '2020-08-27',
        household_income_per_capita: '140',
      },
      { ...LEFT_ALONE, id: '2', mother_out_of_contact_reported: '2020-08-27' },
      { ...LEFT_ALONE, id: '3', mother_out_of_contact_reported: '2020-08-28' },
      { ...LEFT_ALONE, id: '4', mother_out_of_contact_reported: '2021-03-15' },
    ],
    Object.fromEntries(columnTypes('DATE', 'BOOLEAN', FACTS_2020)),
  );
  const select = ['unattended-living', 'categories.unattended'];
  const query = toSql({
    dialect: 'duckdb',
    on: ON,
    edition: 'chenzhou-2020',
    standards,
    select,
    monthly: true,
  });
  expect(await engine.query(query)).toEqual([
    ...[
      [true, 'entitled', 64_000, 95_000, 95_000],
      [true, 'entitled', null, 95_000, 95_000],
    ].map((cells, index) => rowOf(String(index + 1), cells)),
    expect.objectContaining({ id: '3', categories_unattended: false }),
    expect.objectContaining({ id: '4', categories_unattended: false }),
  ]);
});

test.each(['exact', 'kleene'] as const)('%s: half of a rate of 5,000 yuan', async (form) => {
  const engine = await duckdb();
  const rate = {
    division: '431000',
    from: '2020-01-01',
    amount: '5000',
    unit: 'CNY/month',
    source: 's',
  } as const;
  const standards: readonly StandardEntry[] = [
    { ...rate, standard: 'orphan-community' },
    { ...rate, standard: 'orphan-institution' },
  ];
  const readings = { 'hunan-half-rate': 'half-outside-hardship' };
  const options = { on: ON, edition: 'chenzhou-2020', standards, readings, form, mode: 'self-test' } as const;
  expect(await engine.query(toSql({ ...options, dialect: 'duckdb' }))).toEqual([]);
});

/**
 * Two payments that top up the same, beside a rate that it exceeds, would be least in between: 300 less (600 less 300)
 * twice and 300 itself are 300, at either end 600. No policy pays two of them together, and none tops up what it does not pay.
 */
test.each(EDITIONS.map(({ id }) => id))('%s pays at most one top-up a month, and what it tops up', (id) => {
  const policy: Policy<Ids> = policyOf(id);
  const rules = rulesToCompile(policy, policy.verdicts);
  const { flat, monthly, sums, formulas } = compileRules(rules, policy.order, null);
  for (const end of endsUnder(flat, monthly)) {
    const paid = sums[end] ?? [];
    const topUps = paid
      .map((formula) => formulas[formula]?.received ?? [])
      .filter(({ length }) => length > 0);
    expect(topUps.length).toBeLessThan(2);
    for (const received of topUps.flat()) expect(paid).toContain(received);
  }
});

function rowOf(id: string, [unattended, status, amount, least, most]: readonly unknown[]): object {
  return {
    id,
    categories_unattended: unattended,
    benefits_unattended_living_status: status,
    benefits_unattended_living_amount_fen: amount,
    monthly_min_fen: least,
    monthly_max_fen: most,
  };
}
