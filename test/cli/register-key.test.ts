import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/totals-format.js';
import { runs } from '../size.js';
import { rowsIn } from './rows.js';
import { run } from './run.js';

const SOUND = '431002201002030014';
const NUMBERS = [SOUND, '431002201002030010', '43100220100203001x', '431002100203001', '4.31002201002E+17'];

const folder = mkdtempSync(join(tmpdir(), 'kunjing-key-'));
afterAll(() => rmSync(folder, { recursive: true }));
const mapping = join(folder, 'mapping.json');
writeFileSync(mapping, JSON.stringify({ columns: { 阳性: 'hiv' }, key: '身份证号' }));

const assessed = (args: readonly string[], stdin: string, terminals: readonly 'stderr'[] = []) =>
  run(['assess', '--from', 'csv', '--on', '2017-06-01', ...args], { stdin, terminals });
const register = `编号,身份证号,出生日期\na,${SOUND},2010-02-03\nb,${NUMBERS[1]},2010-02-03\nc,,2010-02-03\nd,${SOUND},2010-02-04\n`;

describe('a column of resident identity numbers', () => {
  it('is checked, and told under its own header', async () => {
    const { code, stdout, stderr } = await assessed(['--key', '身份证号'], register);
    expect(code).toBe(0);
    expect(stdout).toContain('"path":"身份证号","message":"身份证号 fails its checksum');
    expect(stdout).toContain('身份证号 and 出生日期 must agree');
    expect(stderr).toContain('2 refused');
    expect(stdout + stderr).not.toContain('4310022010');
    const missing = await assessed(['--key', '身份证'], register);
    expect(missing.code).toBe(65);
    expect(missing.stderr).toContain('missing-header: 身份证 is not among the headers');
  });

  it.each(FORMATS.flatMap((format) => ['full', 'office', 'public'].map((disclose) => [format, disclose])))(
    'is never shown: %s, %s',
    async (format, disclose) => {
      const cell = fc.constantFrom(...NUMBERS, '', '2010-02-03', 'x', '合计', '"', '不详');
      const line = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
      await fc.assert(
        fc.asyncProperty(fc.array(line, { maxLength: 5 }), fc.boolean(), async (lines, hasHeader) => {
          const header = hasHeader ? '身份证号,出生日期,流浪,阳性\n' : '';
          const args = ['--format', format, '--disclose', disclose, '--columns', mapping];
          const { stdout, stderr } = await assessed(args, header + lines.join('\n'), ['stderr']);
          for (const number of NUMBERS) expect(stdout + stderr).not.toContain(number);
        }),
        { numRuns: runs(30) },
      );
    },
  );

  it('stands in no progress', async () => {
    // Children from elsewhere: little is open about them, so that 5,001 rows are soon decided.
    const many = `id,身份证号,hukou_division,residence_division,street\n${`a,${SOUND},110101,110101,false\n`.repeat(5001)}`;
    const { stdout, stderr } = await assessed(['--key', '身份证号', '--format', 'csv'], many, ['stderr']);
    expect(stderr).toContain('5000 rows…');
    expect(stdout + stderr).not.toContain(SOUND);
  });

  it('stands in no selected column and in no file that is continued', async () => {
    const kept = mkdtempSync(join(folder, 'kept-'));
    const [input, out] = [join(folder, 'register.csv'), join(kept, 'out.ndjson')];
    writeFileSync(input, register);
    const ask = () =>
      run([
        'assess',
        input,
        '--on',
        '2017-06-01',
        '--key',
        '身份证号',
        '--select',
        'categories.orphan',
        '--resume',
        '--out',
        out,
      ]);
    for (const ran of [await ask(), await ask()]) {
      expect(ran.code).toBe(0);
      expect(ran.stdout + ran.stderr).not.toContain('4310022010');
    }
    const files = readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.join('')).not.toContain('4310022010');
    expect(rowsIn(readFileSync(out, 'utf8'))).toHaveLength(4);
  });

  it('comes back with every row, also a refused one, if somebody asks', async () => {
    const echoed = (format: string) =>
      assessed(['--key', '身份证号', '--echo-key', '--format', format, '--disclose', 'office'], register);
    expect(rowsIn((await echoed('ndjson')).stdout).map(({ key }) => key)).toEqual([
      SOUND,
      NUMBERS[1],
      null,
      SOUND,
    ]);
    const records = (await echoed('csv')).stdout.trimEnd().split('\n');
    expect(records.map((record) => record.split(',').slice(0, 2))).toEqual([
      ['id', 'key'],
      ['a', SOUND],
      ['b', NUMBERS[1]],
      ['c', ''],
      ['d', SOUND],
    ]);
    // Every child begins a line of its own; what is due and missing stands indented below.
    const lines = (await echoed('table')).stdout.split('\n');
    expect(lines[0]).toMatch(/^编号 {2}身份号码 {12}每月（元）/);
    const firsts = lines.filter((line) => /^[abcd] /.test(line));
    expect(firsts.map((line) => line.slice(0, 26))).toEqual([
      `a     ${SOUND}  `,
      `b     ${NUMBERS[1]}  `,
      `c     ${' '.repeat(20)}`,
      `d     ${SOUND}  `,
    ]);
    const mapped = await assessed(['--columns', mapping, '--echo-key'], `身份证号,阳性\n${SOUND},否\n`);
    expect(rowsIn(mapped.stdout)).toMatchObject([{ key: SOUND }]);
  });
});

describe('a column of HIV under another name', () => {
  it('is named to nobody who may not see everything', async () => {
    const csv = `编号,身份证号,阳性\na,${SOUND},？\nb,,\n`;
    const office = await assessed(['--columns', mapping, '--disclose', 'office'], csv);
    // The cell is not looked at: the row is as if it were blank.
    const blank = await assessed(['--columns', mapping, '--disclose', 'office'], csv.replace('？', ''));
    expect(office).toEqual(blank);
    expect(office.stdout.split('\n')[0]).toContain('"id":"a","on"');
    expect(office.stdout).not.toContain('阳性');
    const full = await assessed(['--columns', mapping], csv);
    expect(full.stdout).toContain('"path":"阳性"');
  });
});
