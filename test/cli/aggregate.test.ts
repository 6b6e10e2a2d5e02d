import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  ladderPicture,
  ladderTable,
  missingFacts,
  missingFactsCsv,
  missingFactsMarkdown,
  readingLadder,
} from '../../src/audit/index.js';
import type { ChildCase } from '../../src/case/dictionary.js';
import {
  type AggregateOptions,
  Aggregation,
  aggregateCsv,
  aggregateJson,
  aggregateMarkdown,
  aggregateTable,
} from '../../src/count/index.js';
import { chenzhou, parseCase } from '../../src/decide/assess.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-aggregate-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const on = ['--on', '2017-06-01'];
const aggregated = (...args: readonly string[]) =>
  run(['aggregate', 'examples/register.csv', ...on, ...args]);

const CHILDREN = readFileSync('examples/register.ndjson', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): ChildCase => {
    const parsed = parseCase(JSON.parse(line));
    if (!parsed.ok) throw new Error('the example register has a row that is refused');
    return parsed.value;
  });

/** What the library makes of the example register. */
function expected(options: AggregateOptions) {
  const aggregation = new Aggregation(options);
  for (const child of CHILDREN) aggregation.add(child, chenzhou().assess(child, { on: '2017-06-01' }));
  return aggregation.result();
}

describe('kunjing aggregate', () => {
  it('writes what the library counts, in its formats', async () => {
    const office = expected({ by: ['county'], disclose: 'office' });
    expect(await aggregated('--by', 'county')).toEqual({
      code: 0,
      stdout: aggregateTable(office),
      stderr: 'register: 58 rows, 0 refused\n',
    });
    expect((await aggregated('--by', 'county', '--format', 'csv')).stdout).toBe(aggregateCsv(office));
    const markdown = await aggregated('--by', 'county', '--format', 'markdown', '--lang', 'en');
    expect(markdown.stdout).toBe(aggregateMarkdown(office, { lang: 'en' }));
    const full = expected({ by: ['county'], disclose: 'full' });
    expect((await aggregated('--by', 'county', '--format', 'json')).stdout).toBe(aggregateJson(full));
    expect((await aggregated('--by', 'county', '--disclose', 'full')).stdout).toBe(aggregateTable(full));
    const shown = expected({ by: ['county'], disclose: 'public' });
    expect((await aggregated('--by', 'county', '--disclose', 'public')).stdout).toBe(aggregateTable(shown));
  });

  it('by county, by age, by both, or by category alone', async () => {
    for (const [by, keys] of [
      ['county', ['county']],
      ['age', ['age-band']],
      ['county,age', ['county', 'age-band']],
      ['category,county', ['county']],
      ['category', []],
    ] as const) {
      const { stdout } = await aggregated('--by', by, '--disclose', 'full');
      expect(stdout).toBe(aggregateTable(expected({ by: keys, disclose: 'full' })));
    }
  });

  it('by county where nothing else is asked', async () => {
    expect((await aggregated()).stdout).toBe((await aggregated('--by', 'county')).stdout);
  });

  it('NDJSON and CSV come to the same, and standards to more', async () => {
    const lines = await run(['aggregate', 'examples/register.ndjson', ...on, '--by', 'age']);
    expect(lines.stdout).toBe((await aggregated('--by', 'age')).stdout);
    const standards = await aggregated('--by', 'age', '--standards', 'examples/standards.json');
    expect(standards.stdout).not.toBe(lines.stdout);
    const out = join(folder, 'o.json');
    await aggregated('--by', 'age', '--out', out);
    expect(readFileSync(out, 'utf8')).toBe(aggregateJson(expected({ by: ['age-band'], disclose: 'full' })));
  });

  it('counts rows that are refused, and does not count titles and totals', async () => {
    const csv = '花名册,\n编号,出生日期\na,2010年1月15日\nb,3/2/2010\nc,2018-01-01\n合计,3\n';
    const { code, stdout, stderr } = await run([
      'aggregate',
      file('r.csv', csv),
      ...on,
      '--by',
      'category',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    // A birth after the day of the decision is refused too, when the day is known.
    expect(JSON.parse(stdout)).toMatchObject({ refused: 2, total: { children: 1 } });
    expect(stderr).toBe(
      'register: 3 rows, 1 refused\nskipped: 1 title, 1 total\nnormalised: 1 date-format\nheader row: 2\n',
    );
    const half = await run(['aggregate', file('half.csv', '编号\na\n"b\n'), ...on, '--by', 'category']);
    expect(half).toMatchObject({ code: 65, stdout: '' });
  });

  it('asks the register which reading moves it, and which missing fact holds up most', async () => {
    const context = { on: '2017-06-01' };
    const rungs = readingLadder(CHILDREN, context);
    expect((await aggregated('--by', 'reading')).stdout).toBe(ladderTable(rungs));
    expect((await aggregated('--by', 'reading', '--format', 'svg')).stdout).toBe(ladderPicture(rungs).svg);
    const drawn: unknown = JSON.parse((await aggregated('--by', 'reading', '--format', 'vega-lite')).stdout);
    expect(drawn).toEqual(ladderPicture(rungs).vegaLite);
    expect((await aggregated('--by', 'fact', '--format', 'svg')).code).toBe(64);
    expect((await aggregated('--by', 'county', '--format', 'svg')).code).toBe(64);
    const json = (await aggregated('--by', 'reading', '--format', 'json', '--disclose', 'office')).stdout;
    expect(JSON.parse(json)).toEqual(rungs);
    const facts = missingFacts(CHILDREN, context);
    expect((await aggregated('--by', 'fact', '--format', 'markdown', '--lang', 'en')).stdout).toBe(
      missingFactsMarkdown(facts, { lang: 'en' }),
    );
    const csv = (await aggregated('--by', 'fact', '--format', 'csv')).stdout;
    expect(csv).toBe(missingFactsCsv(facts));
    for (const by of ['reading', 'fact'])
      expect((await aggregated('--by', by)).stdout).not.toMatch(/hiv|艾滋/i);
  });

  it.each([
    [['examples/register.csv', ...on, '--by', 'sex'], '--by must be county, age or category'],
    [['examples/register.csv', '--by', 'age'], '--on DATE is required'],
    [[...on, '--by', 'age'], 'aggregate takes one REGISTER'],
    [['a', 'b', ...on, '--by', 'age'], 'aggregate takes one REGISTER'],
    [['examples/register.csv', ...on, '--by', 'age', '--format', 'xml'], '--format must be one of csv'],
  ])('a wrong call: %j', async (args, message) => {
    const { code, stdout, stderr } = await run(['aggregate', ...args]);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });
});
