import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-doubles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Invented numbers whose checksums are right. */
const ONE = '431002201002030014';
const OTHER = '43100220100203009X';

const HEAD = '编号,身份证号,出生日期,户籍所在县市区,父亲：状况,母亲：状况\n';
const REST = '2010-02-03,431002,deceased,deceased\n';
const register = (...rows: readonly (readonly [id: string, key: string])[]): string =>
  file('register.csv', HEAD + rows.map(([id, key]) => `${id},${key},${REST}`).join(''));

const KEY = ['--key', '身份证号'];
const DAY = ['--on', '2017-06-01'];
const MONTH = ['--on', '2017-09', '--format', 'csv', '--all', '--lang', 'en'];

describe('one child that stands in a register twice', () => {
  it('under one id, or with one identity number: assess and aggregate name the rows', async () => {
    const path = register(['a1', ONE], ['a2', OTHER], ['a1', ''], ['a4', ONE.toLowerCase()]);
    for (const args of [
      ['assess', path, ...DAY],
      ['aggregate', path, ...DAY, '--by', 'category'],
    ]) {
      const { stdout, stderr } = await run([...args, ...KEY]);
      expect(stderr).toContain('doubled ids: rows 2 and 4\n');
      expect(stderr).toContain('doubled identity numbers: rows 2 and 5\n');
      expect(stdout + stderr).not.toContain(ONE);
    }
  });

  it('a small x is no other number', async () => {
    const { stderr } = await run([
      'assess',
      register(['a1', OTHER], ['a2', OTHER.toLowerCase()]),
      ...DAY,
      ...KEY,
    ]);
    expect(stderr).toContain('doubled identity numbers: rows 2 and 3\n');
  });

  it('aggregate sees doubled ids of NDJSON too', async () => {
    const stdin = '{"id":"a"}\n{}\n{"id":"a"}\n{"id":"a"}\n';
    const { stderr } = await run(['aggregate', '-', ...DAY, '--by', 'category'], { stdin });
    expect(stderr).toContain('doubled ids: rows 1 and 3 and 4\n');
  });

  it('paid under two ids it is no longer in order, but a kind of its own', async () => {
    const path = register(['a1', ONE], ['a2', ONE], ['a3', OTHER]);
    const paid = file('paid.csv', '编号,金额\na1,600\na2,600\na3,600\n');
    const { stdout } = await run(['reconcile', path, paid, ...MONTH, ...KEY]);
    const lines = stdout
      .split('\r\n')
      .slice(1)
      .filter((line) => line !== '');
    const doubled = lines.filter((line) => line.includes('identity-doubled'));
    expect(doubled).toHaveLength(1);
    expect(doubled[0]).toContain('1200.00');
    expect(doubled[0]).toContain(',2 3,2 3');
    expect(lines.filter((line) => line.includes('a3'))).toHaveLength(1);
    expect(lines.filter((line) => /a[12]/.test(line))).toHaveLength(1);
    expect(stdout).not.toContain(ONE);
    const without = await run(['reconcile', path, paid, ...MONTH, ...KEY, '--disclose', 'full']);
    expect(without.stdout).not.toContain(ONE);
  });
});

describe('an identity number in the column of ids', () => {
  it.each([
    ONE,
    OTHER,
    OTHER.toLowerCase(),
    '４３１００２２０１００２０３００１４',
    '4.31E+17',
    '431002100203001',
  ])('is refused with the hint --key and never shown: %s', async (number) => {
    const stdin = `编号,流浪\n${number},是\na2,是\n`;
    for (const format of ['ndjson', 'csv', 'json', 'table']) {
      const { stdout, stderr } = await run(['assess', ...DAY, '--format', format], { stdin });
      expect(stdout).toContain('identity-number-as-id');
      expect(stdout + stderr).not.toContain(number);
    }
    const { stdout } = await run(['assess', ...DAY], { stdin });
    expect(stdout).toContain('"path":"编号","message":"编号 holds a resident identity number');
    expect(stdout).toContain('--key 编号');
  });

  it('an id of the office is none, however long', async () => {
    const stdin = '编号,流浪\n202300000000000001,是\n431002000000001,否\nA1234567,否\n';
    const { stderr } = await run(['assess', ...DAY], { stdin });
    expect(stderr).toContain('3 decided');
  });
});
