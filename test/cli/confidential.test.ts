import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-confidential-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DAY = ['--on', '2017-06-01'];
/** An invented number whose checksum is right. */
const KEY = '431002201002030014';

/** The last row marks the id of the first; of that child no row, number or wrong cell is told. */
const HEAD = ['id', 'key', 'birthDate', 'street', 'confidential'];
const ROWS = [
  ['a', KEY, '2010-02-03', 'true', ''],
  ['b', '', '2010-02-03', 'true', ''],
  ['a', KEY, '2010-02-30', '', 'true'],
];
const CSV = [HEAD, ...ROWS].map((cells) => `${cells.join(',')}\n`).join('');
const NDJSON =
  '{"id":"a","street":true}\n{"id":"b","street":true}\n{"id":"a","street":1,"confidential":true}\n';

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const shown = (stdout: string): unknown =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const hidden: unknown = expect.objectContaining({ id: 'a', confidential: true });
const expected = [hidden, { id: 'b', on: '2017-06-01', 'categories.street': null }, hidden];

describe('an id that a later row marks confidential', () => {
  const ask = ['assess', ...DAY, '--disclose', 'office', '--select', 'categories.street'];
  const key = ['--key', 'key'];

  it('NDJSON, from a file and from standard input', async () => {
    expect(shown((await run([...ask, saved('r.ndjson', NDJSON)])).stdout)).toMatchObject(expected);
    expect(shown((await run(ask, { stdin: NDJSON })).stdout)).toMatchObject(expected);
  });

  it('CSV and .xlsx, whose rows are not compared with others', async () => {
    const book = saved('r.xlsx', await writeXlsx({ sheets: [{ name: 's', rows: [HEAD, ...ROWS] }] }));
    for (const path of [saved('r.csv', CSV), book]) {
      const { stdout, stderr } = await run([...ask, ...key, path]);
      expect(shown(stdout)).toMatchObject([hidden, { id: 'b', 'categories.street': true }, hidden]);
      expect(stderr).not.toContain('doubled');
      expect(stdout + stderr).not.toContain(KEY);
    }
    const { stderr } = await run(['assess', ...DAY, ...key, saved('r.csv', CSV), '--disclose', 'full']);
    expect(stderr).toContain('doubled ids: rows 2 and 4\n');
  });

  it('aggregate counts it apart and compares it with no other', async () => {
    const by = ['aggregate', ...DAY, '--by', 'category', '--format', 'csv'];
    for (const args of [
      [...by, ...key, saved('r.csv', CSV)],
      [...by, saved('r.ndjson', NDJSON)],
    ]) {
      const { stderr } = await run(args);
      expect(stderr).toContain('register: 1 rows, 0 refused\n');
      expect(stderr).not.toContain('doubled');
    }
  });

  it('reconcile tells of no payment that only its identity number leads to', async () => {
    const register = saved('m.csv', `${HEAD.join(',')}\nc,${KEY},2010-02-03,true,true\n`);
    const payments = saved('p.csv', `key,benefit,month,amount\n${KEY},orphan-living,2017-06,600\n`);
    const month = ['--on', '2017-06', '--standards', 'examples/standards.json', '--format', 'csv'];
    const of = ['reconcile', register, payments, ...key, '--paid-key', 'key', ...month];
    const guarded = await run(of);
    expect(guarded.code).toBe(0);
    expect(guarded.stdout).toContain('\nconfidential,,c,,2017-06,');
    expect(guarded.stdout).not.toMatch(/not-in-register|600/);
    expect((await run([...of, '--disclose', 'full'])).stdout).toContain('600');
  });

  it('explain tells of it in full only', async () => {
    const of = ['explain', saved('r.csv', CSV), ...key, ...DAY];
    for (const which of [
      ['--row', '2'],
      ['--id', 'a'],
    ]) {
      const { code, stdout, stderr } = await run([...of, ...which]);
      expect([code, stdout]).toEqual([65, '']);
      expect(stderr).toContain('the case is confidential');
      expect(stderr).not.toContain('rows');
    }
    expect((await run([...of, '--row', '2', '--disclose', 'full'])).code).toBe(0);
  });
});
