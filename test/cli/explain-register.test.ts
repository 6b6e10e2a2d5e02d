import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const on = ['--on', '2017-06-01'];

/** Two orphans in Beihu and a row that is refused; b3 stands twice. */
const CSV = [
  '编号,出生日期,户籍所在县市区,父亲：状况,母亲：状况,抚养方式,携带艾滋病病毒或患艾滋病',
  'b1,2010-01-15,431002,死亡,死亡,亲属,是',
  'b2,2010-02-30,431002,死亡,死亡,亲属,否',
  'b3,2010-01-15,431002,死亡,死亡,亲属,否',
  'b3,2011-01-15,431002,健在,死亡,亲属,否',
  '',
].join('\n');
const NDJSON = [
  { id: 'n1', birthDate: '2010-01-15', hukouDivision: '431002', father: { status: 'deceased' } },
  { id: 'n2', birthDate: '2030-01-15' },
]
  .map((child) => JSON.stringify(child))
  .join('\n');

const csv = (...args: readonly string[]) =>
  run(['explain', '-', '--from', 'csv', ...on, ...args], { stdin: CSV });
const ndjson = (...args: readonly string[]) =>
  run(['explain', '-', '--from', 'ndjson', ...on, ...args], { stdin: NDJSON });

describe('kunjing explain of a register', () => {
  it('takes a child by the row of the file or by its id, of CSV and of NDJSON', async () => {
    for (const ran of [await csv('--row', '2'), await csv('--id', 'b1')]) {
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toContain('个案：b1；');
      expect(ran.stdout).toContain('孤儿基本生活费：600.00元/月');
    }
    for (const ran of [await ndjson('--row', '1'), await ndjson('--id', 'n1')]) {
      expect(ran.code).toBe(0);
      expect(ran.stdout).toContain('个案：n1；');
    }
  });

  it('shows what an office may see unless everything is asked for', async () => {
    expect((await csv('--row', '2')).stdout).toContain('未计入2.1-2一项');
    expect((await csv('--row', '2')).stdout).not.toMatch(/艾滋病病毒感染儿童基本生活费/);
    expect((await csv('--row', '2', '--disclose', 'full')).stdout).toContain('艾滋病病毒感染儿童基本生活费');
    expect(await csv('--row', '2', '--verdict', 'hiv-living')).toMatchObject({ code: 64, stdout: '' });
  });

  it('takes a verdict by its Chinese or English name', async () => {
    const byId = await csv('--row', '2', '--verdict', 'orphan');
    expect((await csv('--row', '2', '--verdict', '孤儿')).stdout).toBe(byId.stdout);
    expect((await csv('--row', '2', '--verdict', 'nursing subsidy for severe disability')).code).toBe(0);
    expect((await csv('--row', '2', '--verdict', '孤儿基本生活')).stderr).toContain('孤儿基本生活费');
  });

  it('refuses a row that is refused, that is not there, or an id of several rows', async () => {
    const refused = await csv('--row', '3');
    expect(refused.code).toBe(65);
    expect(refused.stderr).toContain('invalid-date');
    expect((await csv('--row', '9')).stderr).toContain('no such row');
    expect((await csv('--id', 'b9')).stderr).toContain('no child has this id');
    expect((await csv('--id', 'b3')).stderr).toContain('4, 5');
    // Born after the day of the decision.
    expect((await ndjson('--row', '2')).stderr).toContain('birth-after-on');
  });

  it('says how a child is named where none is', async () => {
    expect((await csv()).stderr).toContain('--row N or --id X');
    expect((await run(['explain', 'examples/register.csv', ...on])).code).toBe(64);
    expect((await csv('--row', '2', '--id', 'b1')).code).toBe(64);
    expect((await csv('--row', '0')).code).toBe(64);
  });
});

describe('kunjing explain --format letter', () => {
  it('writes the letter, for an office unless told otherwise, in the form that --as or --out says', async () => {
    const text = await csv('--row', '2', '--format', 'letter');
    expect(text.stdout).toContain('告知书（草稿）');
    expect(text.stdout).not.toMatch(/艾滋|b1/);
    const own = await run(['explain', '-', ...on, '--format', 'letter', '--as', 'html'], {
      stdin: '{"birthDate":"2010-01-15","hukouDivision":"431002","hiv":true}',
    });
    expect(own.stdout).toMatch(/^<!doctype html>/);
    expect(own.stdout).not.toContain('艾滋');
    const full = await csv('--row', '2', '--format', 'letter', '--disclose', 'full');
    expect(full.stdout).toContain('艾滋病病毒');
  });

  it('refuses what makes no letter', async () => {
    expect((await csv('--row', '2', '--format', 'letter', '--verdict', '孤儿')).code).toBe(64);
    expect((await csv('--row', '2', '--format', 'letter', '--full')).code).toBe(64);
    expect((await csv('--row', '2', '--as', 'html')).stderr).toContain('--as is for --format letter');
  });
});
