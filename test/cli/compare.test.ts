import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  compare,
  compareGroupsCsv,
  compareMarkdown,
  compareTable,
  rangePicture,
  waterfallPicture,
} from '../../src/audit/index.js';
import { stackedSvg } from '../../src/audit/pictures/stacked.js';
import type { ChildCase } from '../../src/case/dictionary.js';
import { parseCase } from '../../src/decide/assess.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-compare-'));
const file = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const BEFORE = { on: '2017-06-01' } as const;
const AFTER = { on: '2017-06-01', readings: { 'both-declared-missing': 'unattended' } } as const;
const before = file('a.json', BEFORE);
const after = file('b.json', AFTER);
const compared = (...args: readonly string[]) =>
  run(['compare', 'examples/register.csv', '--before', before, '--after', after, ...args]);

const CHILDREN = readFileSync('examples/register.ndjson', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): ChildCase => {
    const parsed = parseCase(JSON.parse(line));
    if (!parsed.ok) throw new Error('the example register has a row that is refused');
    return parsed.value;
  });

describe('kunjing compare', () => {
  it('writes what the library compares: numbers as a table or Markdown, rows as CSV, both as JSON', async () => {
    const office = compare(CHILDREN, BEFORE, AFTER, { by: 'county', missing: true });
    expect(await compared('--by', 'county')).toEqual({
      code: 0,
      stdout: compareTable(office),
      stderr: 'register: 58 rows, 0 refused\n',
    });
    expect((await compared('--by', 'county', '--format', 'markdown', '--lang', 'en')).stdout).toBe(
      compareMarkdown(office, { lang: 'en' }),
    );
    const full = compare(CHILDREN, BEFORE, AFTER, { disclose: 'full', missing: true });
    const { rows, ...summary } = full;
    const json: unknown = JSON.parse((await compared('--format', 'json')).stdout);
    expect(json).toEqual({ ...summary, rows: [...rows()] });
    const csv = (await compared('--format', 'csv')).stdout.trimEnd().split('\r\n');
    expect(csv).toHaveLength(CHILDREN.length + 1);
    expect(csv[0]).toMatch(/^row,id,direction,county,county_zh,county_en,age_band,before_min/);
  });

  it('takes an edition and assumptions from the files, and refuses there what is no data', async () => {
    const later = { on: '2020-06-01', edition: 'chenzhou-2020', assumptions: { street: false } } as const;
    const early = { ...later, edition: 'chenzhou-2017' } as const;
    const sides = ['--before', file('early.json', early), '--after', file('later.json', later)] as const;
    const { code, stdout } = await run(['compare', 'examples/register.csv', ...sides, '--lang', 'en']);
    expect([code, stdout]).toEqual([
      0,
      compareTable(compare(CHILDREN, early, later, { missing: true }), { lang: 'en' }),
    ]);
    expect(stdout).toContain('2020-06-01 → 2020-06-01 (chenzhou-2017 → chenzhou-2020)');
    for (const [wrong, says] of [
      [{ ...later, edition: 'chenzhou-2019' }, /--after is refused\ninvalid-value: edition .*chenzhou-2020/s],
      [{ ...later, assumptions: { streets: true } }, /unknown-fact: assumptions\.streets/],
      [{ on: '2017-06-01', policy: {} }, /unexpected-field: policy/],
    ] as const) {
      const refused = await run([
        'compare',
        'examples/register.csv',
        '--before',
        before,
        '--after',
        file('wrong.json', wrong),
      ]);
      expect(refused.code).toBe(65);
      expect(refused.stderr).toMatch(says);
    }
  });

  it('draws what the change is made of, in the language and at the disclosure that are asked for', async () => {
    const office = compare(CHILDREN, BEFORE, AFTER, { by: 'county' });
    const drawn = await compared('--by', 'county', '--format', 'svg', '--lang', 'en');
    expect(drawn.code).toBe(0);
    const pictures = [waterfallPicture(office, { lang: 'en' }), rangePicture(office, { lang: 'en' })];
    expect(drawn.stdout).toBe(stackedSvg(pictures, 'en'));
    expect(drawn.stdout).toContain('<title>Before and after 2017-06-01 → 2017-06-01</title>');
    const out = join(folder, 'reform.svg');
    await compared('--out', out);
    expect(readFileSync(out, 'utf8')).toBe(waterfallPicture(compare(CHILDREN, BEFORE, AFTER)).svg);
    // The same numbers as data, for programs that draw for themselves: one picture is one specification.
    const specs: unknown = JSON.parse(
      (await compared('--by', 'county', '--format', 'vega-lite', '--lang', 'en')).stdout,
    );
    expect(specs).toMatchObject({
      vconcat: pictures.map(({ title, data }) => ({ title, data: { values: data } })),
    });
    const alone: unknown = JSON.parse((await compared('--format', 'vega-lite')).stdout);
    expect(alone).toMatchObject({
      $schema: pictures[0]?.vegaLite.$schema,
      title: waterfallPicture(office).title,
    });
  });

  it('tells the public counts and totals alone', async () => {
    const told = compare(CHILDREN, BEFORE, AFTER, { by: 'age', disclose: 'public' });
    const { stdout } = await compared('--by', 'age', '--disclose', 'public', '--format', 'csv');
    expect(stdout).toBe(compareGroupsCsv(told));
    const json = (await compared('--disclose', 'public', '--format', 'json')).stdout;
    expect(JSON.parse(json)).toMatchObject({ disclose: 'public', rows: [] });
  });

  it('an office list names neither HIV nor what hangs on it', async () => {
    const hiv = file('c.json', { on: '2017-06-01', readings: { 'hiv-and-destitute': 'hiv-only' } });
    const call = ['compare', 'examples/register.csv', '--before', before, '--after', hiv] as const;
    for (const format of ['table', 'csv', 'markdown']) {
      const { stdout } = await run([...call, '--format', format, '--by', 'category']);
      expect(stdout.replace(/本表一律.*/u, '')).not.toMatch(/hiv|艾滋/i);
    }
  });

  it('keeps a refused row in its place, without the value', async () => {
    const register = file(
      'r.ndjson',
      '{"id":"a","street":"SECRET"}\n{"id":"b"}\n{"id":"c","confidential":true,"street":true}\n',
    );
    const ran = await run([
      'compare',
      register,
      '--before',
      before,
      '--after',
      after,
      '--format',
      'csv',
      '--strict',
    ]);
    expect(ran.code).toBe(65);
    const [, first, second, third] = ran.stdout.split('\r\n');
    expect(first).toMatch(/^0,a,refused,/);
    expect(second).toMatch(/^1,b,/);
    expect(third).toMatch(/^2,c,refused,+confidential$/);
    expect(ran.stdout + ran.stderr).not.toMatch(/SECRET|hiv/i);
  });

  it('refuses a call that it cannot follow', async () => {
    expect(await run(['compare', 'examples/register.csv', '--before', before])).toMatchObject({ code: 64 });
    const overlapping = await compared('--disclose', 'public', '--by', 'category');
    expect(overlapping).toMatchObject({ code: 64 });
    expect(overlapping.stderr).toContain('各类别相互重叠');
    expect(await compared('--by', 'sex')).toMatchObject({ code: 64 });
    expect(await run(['compare'])).toMatchObject({ code: 64 });
    const wrong = file('d.json', { on: '2017-06-01', edition: 'x' });
    const ran = await run(['compare', 'examples/register.csv', '--before', before, '--after', wrong]);
    expect(ran).toMatchObject({ code: 65 });
    expect(ran.stderr).toContain('--after');
    const missing = ['--before', before, '--after', join(folder, 'none.json')];
    expect(await run(['compare', 'examples/register.csv', ...missing])).toMatchObject({ code: 66 });
  });
});
