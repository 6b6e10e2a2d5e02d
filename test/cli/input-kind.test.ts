import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../src/rows/kind.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-kind-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const CSV = '编号,出生日期,流浪\na1,2010-02-03,是\n';
const NDJSON = '{"id":"a1","birthDate":"2010-02-03","street":true}\n';
const PAID = '编号,项目,金额\na1,,600\n';

describe('the kind of a file is told by its content', () => {
  it.each([
    ['{}\n', 'ndjson'],
    ['\n \n\ufeff{"id":"a"}\n', 'ndjson'],
    ['[]\n', 'ndjson'],
    // A line that was cut: what follows is NDJSON all the same.
    ['"hiv":true}\n{}\n', 'ndjson'],
    ['null\n42\n', 'ndjson'],
    ['', 'ndjson'],
    ['\n\n', 'ndjson'],
    ['编号,流浪\n', 'csv'],
    ['id;street\n', 'csv'],
    ['\ufeff编号\n', 'csv'],
    ['[保密] 花名册,,\n编号,流浪\n', 'csv'],
    ['id\na1\n', 'csv'],
    ['PK\u0003\u0004rest', 'xlsx'],
  ])('%j is %s', (text, kind) => {
    expect(kindOf(new TextEncoder().encode(text), true)).toBe(kind);
  });

  it('is told of NDJSON by its first character, and of other text by its first line', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(kindOf(bytes('{"id"'), false)).toBe('ndjson');
    expect(kindOf(bytes('编号,'), false)).toBeUndefined();
    expect(kindOf(bytes('编号,流浪\n'), false)).toBe('csv');
    expect(kindOf(bytes('P'), false)).toBeUndefined();
  });

  it.each(['r.csv', 'r.txt', 'r.tsv', 'r.ndjson', 'r.xlsx', 'r'])('a register named %s', async (name) => {
    const on = ['--on', '2017-06-01', '--select', 'categories.street'];
    const expected = '{"id":"a1","on":"2017-06-01","categories.street":true}\n';
    expect((await run(['assess', file(name, CSV), ...on])).stdout).toBe(expected);
    expect((await run(['assess', file(name, NDJSON), ...on])).stdout).toBe(expected);
    const totals = ['--on', '2017-06-01', '--by', 'category', '--format', 'json'];
    const [csv, ndjson] = [
      await run(['aggregate', file(name, CSV), ...totals]),
      await run(['aggregate', file(name, NDJSON), ...totals]),
    ];
    expect(csv.stdout).toBe(ndjson.stdout);
    const month = ['--on', '2017-09', '--all', '--format', 'csv'];
    const paid = file(`p-${name}`, PAID);
    expect((await run(['reconcile', file(name, CSV), paid, ...month])).stdout).toContain('a1');
  });

  it('--from says it where the content does not', async () => {
    const broken = await run(['assess', '--on', '2017-06-01', '--from', 'ndjson'], { stdin: 'a,b\n' });
    expect(broken.code).toBe(0);
    expect(broken.stdout).toContain('invalid-json');
  });

  it.each([
    ['assess', ['--on', '2017-06-01']],
    ['aggregate', ['--on', '2017-06-01', '--by', 'county']],
    ['reconcile', [file('paid.csv', PAID), '--on', '2017-09']],
    ['settle', [file('settled.csv', 'month,benefit,amount\n2017-09,orphan-living,600\n')]],
  ] as const)('%s refuses what is no workbook by its name', async (command, rest) => {
    for (const [content, name] of [
      ['PK\u0003\u0004\n', 'damaged or cut short'],
      [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0), '.xls'],
      ['%PDF-1.7\n', 'PDF'],
      ['<html><table></table></html>', 'web page'],
    ] as const) {
      const { code, stdout, stderr } = await run([command, file('q.xlsx', content), ...rest]);
      expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
      expect(stderr).toContain(name);
    }
  });

  it('payments are told by their content as well', async () => {
    const register = file('children.csv', CSV);
    const args = ['--on', '2017-09'];
    const { code, stderr } = await run([
      'reconcile',
      register,
      file('paid.txt', 'PK\u0003\u0004\n'),
      ...args,
    ]);
    expect(code).toBe(65);
    expect(stderr).toContain('damaged or cut short');
    expect((await run(['reconcile', register, file('paid.dat', PAID), ...args])).code).toBe(0);
  });

  it('a workbook where a case is expected is named', async () => {
    const { code, stderr } = await run([
      'explain',
      file('case.json', 'PK\u0003\u0004\n'),
      '--on',
      '2017-06-01',
    ]);
    expect(code).toBe(65);
    expect(stderr).toContain('must be JSON: the file is an Excel workbook (.xlsx)');
  });
});
