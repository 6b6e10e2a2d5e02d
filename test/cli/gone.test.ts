import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { assessRows } from '../../src/batch.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-gone-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Three orphans with relatives, 600.00 yuan a month each: one is there, one died on 12 March 2019, one is adopted in May. */
const HEAD =
  '编号,出生日期,户籍所在县市区,抚养方式,父亲：状况,母亲：状况,disability_certified,离开日期,离开原因\n';
const FACTS = '2010-01-15,431002,亲属,死亡,死亡,否';
const REGISTER = file(
  'register.csv',
  `${HEAD}a1,${FACTS},,\na2,${FACTS},2019年3月12日,死亡\na3,${FACTS},2019-05-02,被收养\n`,
);
const record = (id: string, gone?: object, more: object = {}): string =>
  JSON.stringify({
    id,
    birthDate: '2010-01-15',
    hukouDivision: '431002',
    care: 'kin',
    father: { status: 'deceased' },
    mother: { status: 'deceased' },
    disability: { certified: false },
    ...(gone === undefined ? {} : { gone }),
    ...more,
  });
const DIED = { on: '2019-03-12', reason: 'died' };
const LINES = file(
  'register.ndjson',
  `${record('a1')}\n${record('a2', DIED)}\n${record('a3', { on: '2019-05-02', reason: 'adopted' })}\n`,
);
const lineSchema = z.record(z.string(), z.unknown());
const parsed = (text: string): readonly Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));

describe('a child that is gone, in a register', () => {
  it.each([REGISTER, LINES])('is one line with the reason and the day (%#)', async (path) => {
    const { stdout, stderr, code } = await run(['assess', path, '--on', '2019-04-01', '--format', 'ndjson']);
    expect(code).toBe(0);
    const [there, died, adopted] = parsed(stdout);
    expect(there).toMatchObject({ id: 'a1', monthly: { min: '600.00', max: '600.00' } });
    expect(died).toEqual({
      id: 'a2',
      on: '2019-04-01',
      gone: DIED,
      note: { zh: '已离开（死亡，2019-03-12）', en: 'gone (died, 2019-03-12)' },
    });
    expect(adopted).toMatchObject({ id: 'a3', monthly: { min: '600.00', max: '600.00' } });
    expect(stderr).toContain('3 rows: 2 decided');
    expect(stderr).toContain('\n1 gone\n');
  });

  it.each([
    ['2019-03-11', 3],
    ['2019-03-12', 2],
    ['2019-05-01', 2],
    ['2019-05-02', 1],
  ])('on %s %i are there', async (on, there) => {
    const { stdout } = await run(['assess', LINES, '--on', on]);
    expect(parsed(stdout).filter((row) => 'monthly' in row)).toHaveLength(there);
    expect(parsed(stdout)).toHaveLength(3);
  });

  it('stands so in the table and in CSV, of all columns and of some', async () => {
    const table = await run(['assess', REGISTER, '--on', '2019-06-01', '--lang', 'zh', '--format', 'table']);
    expect(table.stdout).toMatch(/^a2\s+已离开（死亡，2019-03-12）$/m);
    expect(table.stdout).toMatch(/^a3\s+已离开（被收养，2019-05-02）$/m);
    expect(table.stdout).toMatch(/^已离开\s+2$/m);
    expect(table.stdout).toMatch(/^读入行数\s+3$/m);
    for (const select of [[], ['--select', 'categories.orphan']]) {
      const { stdout } = await run(['assess', REGISTER, '--on', '2019-06-01', '--format', 'csv', ...select]);
      expect(stdout).toMatch(/\na2,2019-06-01,.*,gone,gone\.on,"gone \(died, 2019-03-12\)",\n/);
      expect(stdout.split('\n')).toHaveLength(5);
    }
  });

  it('is counted by itself, and in no group', async () => {
    const { stdout } = await run([
      'aggregate',
      LINES,
      '--on',
      '2019-06-01',
      '--by',
      'category',
      '--lang',
      'zh',
    ]);
    expect(stdout).toContain('已离开未计: 2\n');
    expect(stdout).toMatch(/全部儿童\s+1 /);
    const json = await run(['aggregate', LINES, '--on', '2019-06-01', '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ gone: 2, refused: 0, total: { children: 1 } });
    const before = await run(['aggregate', LINES, '--on', '2019-03-01', '--format', 'json']);
    expect(before.stdout).not.toContain('gone');
    const few = await run([
      'aggregate',
      LINES,
      '--on',
      '2019-06-01',
      '--format',
      'json',
      '--disclose',
      'public',
    ]);
    expect(JSON.parse(few.stdout)).toMatchObject({ gone: '<5' });
    for (const by of ['fact', 'reading']) {
      const { code } = await run(['aggregate', LINES, '--on', '2019-06-01', '--by', by, '--format', 'json']);
      expect(code).toBe(0);
    }
  });

  it('paid after it is gone was paid wrongly: 600.00 too much in April, in order in March', async () => {
    const paid = file('paid.csv', '编号,金额\na1,600\na2,600\na3,600\n');
    const rows = async (on: string, path: string): Promise<readonly string[]> => {
      const { stdout } = await run(['reconcile', path, paid, '--on', on, '--format', 'csv', '--lang', 'zh']);
      return stdout.trim().split('\r\n').slice(1);
    };
    for (const path of [REGISTER, LINES]) {
      const [first = '', ...rest] = await rows('2019-04', path);
      expect(first).toContain('overpaid,not-due,a2,living,2019-04,0.00,0.00,600.00,600.00,-600.00,-600.00');
      expect(first).toContain('不应发而发；已离开（死亡，2019-03-12）');
      expect(rest.map((row) => row.split(',').slice(0, 3).join(' '))).toEqual([
        'in-order  a1',
        'in-order  a3',
      ]);
      expect((await rows('2019-03', path)).map((row) => row.split(',', 1)[0])).toEqual(
        Array(3).fill('in-order'),
      );
    }
  });

  it('is compared with nothing and explained by nothing', async () => {
    const context = file('context.json', '{"on":"2019-06-01"}');
    const compared = await run([
      'compare',
      LINES,
      '--before',
      context,
      '--after',
      context,
      '--format',
      'json',
    ]);
    expect(compared.stdout).toContain('已离开（死亡，2019-03-12）');
    for (const wanted of [
      ['--row', '2'],
      ['--id', 'a2'],
    ]) {
      const { code, stderr, stdout } = await run([
        'explain',
        LINES,
        ...wanted,
        '--on',
        '2019-06-01',
        '--lang',
        'zh',
      ]);
      expect([code, stdout]).toEqual([65, '']);
      expect(stderr).toContain('这一天该儿童已离开');
      expect((await run(['explain', LINES, ...wanted, '--on', '2019-03-01'])).code).toBe(0);
    }
    const alone = file('one.json', record('a2', DIED));
    expect((await run(['explain', alone, '--on', '2019-06-01'])).code).toBe(65);
    expect((await run(['explain', alone, '--on', '2019-03-01'])).code).toBe(0);
  });

  it('day and reason are read as any cell is, and refused under the headers of the register', async () => {
    const path = file(
      'wrong.csv',
      `${HEAD}b1,${FACTS},2019-03-12,\nb2,${FACTS},,死亡\nb3,${FACTS},2019-02-30,死亡\nb4,${FACTS},2019-03-12,走失\nb5,${FACTS},2009-03-12,死亡\n`,
    );
    const { stdout } = await run([
      'assess',
      path,
      '--on',
      '2019-06-01',
      '--format',
      'ndjson',
      '--lang',
      'zh',
    ]);
    expect(parsed(stdout).map(({ id, error }) => [id, error])).toMatchObject([
      [
        'b1',
        { code: 'required', path: '离开原因', messageZh: '离开原因 须写明：离开日期和离开原因一并填写' },
      ],
      ['b2', { code: 'required', path: '离开日期' }],
      ['b3', { code: 'invalid-date', path: '离开日期' }],
      ['b4', { code: 'invalid-value', path: '离开原因' }],
      ['b5', { code: 'event-before-birth', path: '离开日期' }],
    ]);
    const lines = file(
      'wrong.ndjson',
      `${record('c1', { on: '2019-03-12' })}\n${record('c2', { why: 'died' })}\n`,
    );
    const told = parsed((await run(['assess', lines, '--on', '2019-06-01'])).stdout);
    expect(told.map(({ error }) => error)).toMatchObject([{ path: 'gone.reason' }, { path: 'gone.why' }]);
  });

  it('a mapping has its own words for it', async () => {
    const mapping = file(
      'mapping.json',
      JSON.stringify({
        columns: {
          编号: 'id',
          出生: 'birthDate',
          注销: 'gone.on',
          注销原因: { fact: '离开原因', values: { 去世: '死亡', 迁出本市: 'registered-elsewhere' } },
        },
      }),
    );
    const path = file(
      'own.csv',
      '编号,出生,注销,注销原因\na1,2010-01-15,2019.3.12,去世\na2,2010-01-15,2019.3.1,迁出本市\n',
    );
    const { stdout } = await run([
      'assess',
      path,
      '--on',
      '2019-06-01',
      '--columns',
      mapping,
      '--format',
      'ndjson',
    ]);
    expect(parsed(stdout)).toMatchObject([
      { gone: DIED },
      { gone: { on: '2019-03-01', reason: 'registered-elsewhere' } },
    ]);
  });

  it('a confidential case says nothing of it', async () => {
    const path = file(
      'confidential.ndjson',
      `${record('a1', DIED, { confidential: true })}\n${record('a2')}\n`,
    );
    for (const command of [
      ['assess', '--format', 'table'],
      ['aggregate', '--by', 'category'],
      ['assess', '--format', 'csv'],
    ]) {
      const [name = '', ...more] = command;
      const { stdout, stderr } = await run([name, path, '--on', '2019-06-01', ...more, '--lang', 'zh']);
      expect(stdout + stderr).not.toMatch(/离开|gone|2019-03-12/);
    }
  });

  it('and rows in are rows out for a program', async () => {
    const bytes = (async function* () {
      yield new TextEncoder().encode(`${record('a1')}\n${record('a2', DIED)}\n`);
    })();
    const rows = assessRows(bytes, { on: '2019-06-01' });
    const told: unknown[] = [];
    for await (const { row, result, gone } of rows) told.push([row, result?.id ?? null, gone ?? null]);
    expect(told).toEqual([
      [1, 'a1', null],
      [2, null, DIED],
    ]);
    expect(rows.report()).toMatchObject({ rows: 2, decided: 1, refused: 0, gone: 1 });
  });

  it('the empty register and the dictionary have it, in both languages', async () => {
    expect((await run(['template', '--lang', 'zh'])).stdout).toContain(',离开日期,离开原因\r\n');
    expect((await run(['template', '--lang', 'en'])).stdout).toContain(',gone_on,gone_reason\r\n');
    expect((await run(['facts', '--lang', 'zh'])).stdout).toContain('死亡、被收养、户籍迁出');
    expect((await run(['facts', '--lang', 'en'])).stdout).toContain('died, adopted, registered-elsewhere');
  });
});
