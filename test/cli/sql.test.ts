import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toSql } from '../../src/sql/index.js';
import { run } from './run.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kunjing-sql-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const ON = ['--on', '2017-06-01'];

test('writes the query of the library to standard output', async () => {
  const ran = await run(['sql', '--dialect', 'postgres', ...ON, '--select', 'orphan,orphan-living']);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toBe(
    toSql({ dialect: 'postgres', on: '2017-06-01', select: ['orphan', 'orphan-living'] }),
  );
  expect(ran.stdout).toContain('-- categories_orphan: 2.0-2, 2.1-1, 2.5-1');
  expect(ran.stdout).toContain(' OFFSET 0)');
});

test('standards, readings, bindings and modes reach the query', async () => {
  const standards = file('standards.json', [
    {
      standard: 'orphan-community',
      division: '431002',
      from: '2017-01-01',
      amount: '812.34',
      unit: 'CNY/month',
      source: 'x"; DROP',
    },
  ]);
  const bindings = file('bindings.json', { table: 'a.b', columns: { hiv: null, care: 'raised_by' } });
  const ran = await run([
    ...['sql', '--dialect', 'duckdb', ...ON, '--standards', standards, '--bindings', bindings],
    ...['--readings', 'both-declared-missing=unattended', '--form', 'kleene'],
  ]);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain(`WHEN "hukou_division" IN ('431002') THEN 81234`);
  expect(ran.stdout).toContain('FROM "a"."b"');
  expect(ran.stdout).toContain('"raised_by"');
  expect(ran.stdout).toContain('-- reading both-declared-missing: unattended');
  expect(ran.stdout).toContain('AS "open"');
  expect(ran.stdout).not.toContain('DROP');
  const guard = await run(['sql', '--dialect', 'duckdb', ...ON, '--guard']);
  expect(guard.stdout).toBe(toSql({ dialect: 'duckdb', on: '2017-06-01', mode: 'guard' }));
  const selfTest = await run(['sql', '--dialect', 'spark', ...ON, '--self-test']);
  expect(selfTest.stdout).toBe(toSql({ dialect: 'spark', on: '2017-06-01', mode: 'self-test' }));
});

test('an edition, its readings and what is assumed of the rest reach the query', async () => {
  const args = ['--edition', 'hunan-2023-12', '--readings', 'top-up-basis=recorded', '--assume', 'street=no'];
  const ran = await run(['sql', '--dialect', 'duckdb', '--on', '2024-01-01', ...args, '--select', 'street']);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  expect(ran.stdout).toContain('hunan-2023-12');
  expect(ran.stdout).toContain('-- reading top-up-basis: recorded');
  expect(ran.stdout).toContain('COALESCE("street", FALSE)');
  const now = ['--edition', 'in-force', '--select', 'street', '--assume', 'street=no'];
  const inForce = await run(['sql', '--dialect', 'duckdb', '--on', '2024-01-01', ...now]);
  expect(inForce.stdout).toContain('hunan-2023-12');
});

test.each([
  [['sql', ...ON], 64, /--dialect is required/],
  [['sql', '--dialect', 'oracle', ...ON], 64, /--dialect must be one of duckdb/],
  [['sql', '--dialect', 'hive'], 64, /--on DATE is required/],
  [['sql', '--dialect', 'hive', ...ON, '--select', 'orphn'], 64, /did you mean orphan\?/],
  [['sql', '--dialect', 'hive', ...ON, '--guard', '--self-test'], 64, /two queries/],
  [['sql', '--dialect', 'hive', ...ON, 'x'], 64, /takes no file/],
  [['sql', '--dialect', 'hive', ...ON, '--on-column', 'day'], 64, /two ways to say the day/],
  [['sql', '--dialect', 'hive', '--on-column', 'a b'], 64, /onColumn must be the name of a column/],
  [['sql', '--dialect', 'hive', ...ON, '--monthly', '--form', 'kleene'], 64, /--monthly needs --form exact/],
  [
    ['sql', '--dialect', 'hive', ...ON, '--excluded-by', '--form', 'kleene'],
    64,
    /--excluded-by needs --form/,
  ],
  [['sql', '--dialect', 'hive', ...ON, '--edition', 'chenzhou-2019'], 64, /edition must be one of/],
  [['sql', '--dialect', 'hive', '--on-column', 'd', '--edition', 'in-force'], 64, /in-force needs --on/],
  [['sql', '--dialect', 'hive', ...ON, '--standards', 'x', '--standards-table'], 64, /two places/],
  [['sql', '--dialect', 'hive', ...ON, '--disclose', 'public'], 64, /--disclose must be one of full, office/],
  [
    ['sql', '--dialect', 'hive', ...ON, '--disclose', 'office', '--select', 'hiv-living'],
    64,
    /does not exist/,
  ],
])('%j ends with %i', async (args, code, message) => {
  const ran = await run(args);
  expect(ran.code).toBe(code);
  expect(ran.stderr).toMatch(message);
  expect(ran.stdout).toBe('');
});

test.each([
  [{ columns: { care: 'x; DROP TABLE' } }, /bindings\.columns\.care must be the name of a column/],
  [{ columns: ['care'] }, /bindings\.columns must be an object of texts and null/],
  [{ columns: { care: 3 } }, /bindings\.columns must be an object of texts and null/],
  [{ where: 'true' }, /bindings\.where must be one of table, columns, onlyNamed/],
  [
    { table: 1, onlyNamed: 'yes' },
    /bindings\.table must be text[\s\S]*bindings\.onlyNamed must be true or false/,
  ],
  [[], /bindings/],
  [{ standards: { table: 'a;b' } }, /bindings\.standards\.table must be the name of a table/],
  [
    { standards: { columns: { from: 'a b' } } },
    /bindings\.standards\.columns\.from must be the name of a column/,
  ],
  [
    { standards: { columns: { form: 'x' } } },
    /bindings\.standards\.columns\.form must be one of standard, division/,
  ],
  [
    { standards: { columns: { from: null }, tabel: 1 } },
    /standards\.tabel must be[\s\S]*columns must be an object of texts/,
  ],
  [{ standards: 'x' }, /bindings\.standards must be an object/],
])('bindings %j are refused as data', async (content, message) => {
  const bindings = file('wrong.json', content);
  const ran = await run(['sql', '--dialect', 'duckdb', ...ON, '--bindings', bindings]);
  expect(ran.code).toBe(65);
  expect(ran.stderr).toMatch(message);
  expect(ran.stderr).not.toContain('DROP');
});

test('the day in a column, the standards in a table, monthly bounds and the office level reach the query', async () => {
  const bindings = file('own.json', { standards: { table: 'money.rates', columns: { from: 'valid_from' } } });
  const ran = await run([
    ...['sql', '--dialect', 'postgres', '--on-column', 'decided_on', '--standards-table', '--monthly'],
    ...['--disclose', 'office', '--bindings', bindings],
  ]);
  expect(ran.code).toBe(0);
  expect(ran.stdout).toBe(
    toSql({
      dialect: 'postgres',
      onColumn: 'decided_on',
      standards: 'table',
      monthly: true,
      disclose: 'office',
      bindings: { standards: { table: 'money.rates', columns: { from: 'valid_from' } } },
    }),
  );
  expect(ran.stdout).toContain('FROM "money"."rates"');
  expect(ran.stdout).toContain('CAST("valid_from" AS DATE)');
  expect(ran.stdout).not.toMatch(/hiv/i);
});
