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

test.each([
  [['sql', ...ON], 64, /--dialect is required/],
  [['sql', '--dialect', 'oracle', ...ON], 64, /--dialect must be one of duckdb/],
  [['sql', '--dialect', 'hive'], 64, /--on DATE is required/],
  [['sql', '--dialect', 'hive', ...ON, '--select', 'orphn'], 64, /did you mean orphan\?/],
  [['sql', '--dialect', 'hive', ...ON, '--guard', '--self-test'], 64, /two queries/],
  [['sql', '--dialect', 'hive', ...ON, 'x'], 64, /takes no file/],
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
])('bindings %j are refused as data', async (content, message) => {
  const bindings = file('wrong.json', content);
  const ran = await run(['sql', '--dialect', 'duckdb', ...ON, '--bindings', bindings]);
  expect(ran.code).toBe(65);
  expect(ran.stderr).toMatch(message);
  expect(ran.stderr).not.toContain('DROP');
});
