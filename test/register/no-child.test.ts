import { describe, expect, it } from 'vitest';
import { readColumnMapping } from '../../src/register/mapping/read-mapping.js';
import { run } from '../cli/run.js';
import { readAll, saying, textOf } from './read-all.js';

const HEAD = '编号,出生日期,户籍所在县市区,流浪\n';
const CHILD = 'a1,2010-02-03,431002,是\n';

describe('a row in which no fact is filled in', () => {
  it.each([
    ['a heading of a township', '白石渡镇,,,\n'],
    ['a second title', '附件2,,,\n'],
    ['an id of which nothing is recorded', 'a2,,,\n'],
  ])('%s is told apart and listed by its number', async (_, row) => {
    const outcome = await readAll(textOf(`${HEAD}${CHILD}${row}${CHILD.replace('a1', 'a3')}`));
    expect(outcome).toMatchObject({
      rows: [{ row: 2 }, { row: 4 }],
      report: { rows: { read: 2, ready: 2 }, skipped: { heading: 1 }, headings: [3] },
    });
  });

  it('the header row again is none, the same table stacked below included', async () => {
    const outcome = await readAll(
      textOf(`${HEAD}${CHILD}附件2 花名册,,,\n${HEAD}${CHILD.replace('a1', 'a2')}`),
    );
    expect(outcome).toMatchObject({
      rows: [{ row: 2 }, { row: 5 }],
      report: { skipped: { heading: 1, header: 1 }, headings: [3] },
    });
  });

  it('a second table with its columns in another order ends the reading', async () => {
    const outcome = await readAll(textOf(`${HEAD}${CHILD}出生日期,编号,流浪,\n2010-02-03,a2,是,\n`));
    expect(outcome).toMatchObject({
      rows: [{ row: 2 }, { row: 3, issues: [{ code: 'second-table', message: saying('row 3') }] }],
      report: { stopped: { code: 'second-table' } },
    });
  });

  it('不详 is something that is filled in, and so is an identity number anywhere', async () => {
    expect(await readAll(textOf(`${HEAD}a1,,,不详\n`))).toMatchObject({ rows: [{ case: { id: 'a1' } }] });
    const text = '序号,编号,流浪\n431002201002030014,,\n';
    expect(await readAll(textOf(text))).toMatchObject({ rows: [{ case: {} }] });
  });

  it('a list of ids alone has nothing else to fill in', async () => {
    expect(await readAll(textOf('编号\na1\n'))).toMatchObject({ rows: [{ case: { id: 'a1' } }] });
  });

  it('no more than a hundred are listed, all are counted', async () => {
    const outcome = await readAll(textOf(`${HEAD}${'白石渡镇,,,\n'.repeat(120)}`));
    if ('refused' in outcome) throw new Error('it should be read');
    expect(outcome.report.skipped.heading).toBe(120);
    expect(outcome.report.headings).toEqual(Array.from({ length: 100 }, (_, at) => at + 2));
  });

  it('is told by the command, and counts as no child in a total', async () => {
    const stdin = `${HEAD}白石渡镇,,,\n${CHILD}`;
    const assessed = await run(['assess', '--on', '2017-06-01'], { stdin });
    expect(assessed.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(assessed.stderr).toContain(
      'no fact is filled in in rows: 2 (headings, or children of whom nothing',
    );
    const args = ['aggregate', '-', '--on', '2017-06-01', '--by', 'category', '--format', 'json'];
    expect(JSON.parse((await run(args, { stdin })).stdout)).toMatchObject({ groups: [{ children: 1 }] });
  });

  it('in NDJSON every line stays a row', async () => {
    const { stdout } = await run(['assess', '--on', '2017-06-01'], { stdin: '{"id":"白石渡镇"}\n{}\n' });
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('is told by what is looked at: as an office reads it, HIV alone is nothing that is filled in', async () => {
    const mapping = readColumnMapping({
      severalColumns: ['hiv'],
      columns: { 类型: { values: { 甲: { hiv: true }, 乙: { street: true } } } },
    });
    const read = (cells: readonly string[], disclose: 'full' | 'office') => {
      const [hiv, type, alone] = cells;
      const text = `编号,hiv,类型,重病\na1,否,乙,是\na2,${hiv},,\na3,,${type},\na4,${alone},乙,\n`;
      return readAll(textOf(text), { mapping, disclose });
    };
    const blank = await read(['', '', ''], 'office');
    expect(await read(['是', '甲', '约'], 'office')).toEqual(blank);
    expect(blank).toMatchObject({ rows: [{ row: 2 }, { row: 5 }], report: { headings: [3, 4] } });
    expect(await read(['是', '甲', '是'], 'full')).toMatchObject({
      report: { headings: [], rows: { ready: 4 } },
    });
    // Where nothing else is asked, it is a list of ids.
    const ids = await readAll(textOf('编号,hiv\na1,是\na2,\n'), { disclose: 'office' });
    expect(ids).toMatchObject({ report: { rows: { ready: 2 }, headings: [] } });
  });
});
