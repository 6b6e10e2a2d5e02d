import { describe, expect, it } from 'vitest';
import { excelCells } from '../../src/cli/csv/excel-cells.js';
import { run } from './run.js';

describe('CSV for Excel', () => {
  it.each([
    ['007,600.00,2017-09-01\r\n', '"=""007""",600.00,2017-09-01\r\n'],
    ['431002201002030014,x\n', '"=""431002201002030014""",x\n'],
    ['43100220100203009X\n', '"=""43100220100203009X"""\n'],
    ['"rows 3,007, and 0",0,431002\n', '"rows 3,007, and 0",0,431002\n'],
    ['a007,-5.00,"a""007"\n', 'a007,-5.00,"a""007"\n'],
  ])('%j', (csv, excel) => {
    expect(excelCells(csv)).toBe(excel);
  });

  it('begins with a byte-order mark, and comes back as it went in', async () => {
    const stdin = '编号,身份证号,流浪\n007,431002201002030014,是\n';
    const args = ['assess', '--on', '2017-06-01', '--format', 'csv', '--key', '身份证号', '--echo-key'];
    const { stdout } = await run([...args, '--excel'], { stdin });
    expect(stdout.startsWith('\ufeffid,key,on,')).toBe(true);
    expect(stdout.split('\n')[1]).toContain('"=""007""","=""431002201002030014""",');
    const [, row = ''] = stdout.split('\n');
    const [id = '', key = ''] = row.split(',');
    const again = await run(['assess', '--on', '2017-06-01', '--key', '身份证号', '--echo-key'], {
      stdin: `编号,身份证号,流浪\n${id},${key},是\n`,
    });
    expect(again.stdout).toContain('"id":"007"');
    expect(again.stdout).toContain('"key":"431002201002030014"');
  });

  it('without it CSV is for programs: no mark, no change', async () => {
    const { stdout } = await run(['assess', '--on', '2017-06-01', '--format', 'csv'], {
      stdin: '{"id":"007"}\n',
    });
    expect(stdout).toMatch(/^id,on,.*\n007,/);
  });

  it('is for CSV only, in every command that lists', async () => {
    const csv = '编号,流浪\n007,是\n';
    expect((await run(['assess', '--on', '2017-06-01', '--excel'], { stdin: csv })).code).toBe(64);
    const args = ['aggregate', '-', '--on', '2017-06-01', '--by', 'county'];
    expect((await run([...args, '--excel'], { stdin: csv })).code).toBe(64);
    expect((await run([...args, '--excel', '--format', 'csv'], { stdin: csv })).stdout[0]).toBe('\ufeff');
  });
});

describe('a run that came to nothing', () => {
  const bad = '编号,流浪\na1,大概\na2,大概\n';

  it('says so loudly; --strict ends it with 65', async () => {
    for (const args of [
      ['assess', '--on', '2017-06-01'],
      ['aggregate', '-', '--on', '2017-06-01', '--by', 'county'],
    ]) {
      const { code, stderr } = await run(args, { stdin: bad });
      expect(code).toBe(0);
      expect(stderr).toContain('NOTHING WAS DECIDED: every row was refused');
      expect((await run([...args, '--strict'], { stdin: bad })).code).toBe(65);
    }
    const half = await run(['assess', '--on', '2017-06-01'], { stdin: `${bad}a3,是\n` });
    expect(half.stderr).not.toContain('NOTHING');
  });
});

describe('--select in an office list', () => {
  it('names the column that is withheld, and the way', async () => {
    const { code, stderr } = await run(
      ['assess', '--on', '2017-06-01', '--select', 'hiv-living', '--format', 'csv'],
      {
        stdin: '{}',
      },
    );
    expect(code).toBe(64);
    expect(stderr).toContain(
      '--select: benefits.hiv-living.status is not in an office list: --disclose full shows it',
    );
  });

  it('counts as waiting only what is selected', async () => {
    // A child of twelve is too old for 2.4-1, whatever else is open; of the other nothing is known.
    const stdin = '{"birthDate":"2005-05-01"}\n{}\n';
    const name = 'benefits.rehabilitation-0-6.status';
    const args = ['assess', '--on', '2017-06-01', '--disclose', 'office', '--select', name];
    const { stdout, stderr } = await run(args, { stdin });
    expect(stdout.match(/status":"[a-z-]+"/g)).toEqual(['status":"not-entitled"', 'status":"undetermined"']);
    expect(stderr).toContain('2 decided, 1 of them waiting');
  });
});
