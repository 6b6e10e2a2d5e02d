import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { registerFormat } from '../../src/cli/time/register-format.js';
import { ledger } from '../../src/time/ledger/ledger.js';
import { cellsIn, historyIn, lineIn, standardsIn } from './parsed.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-histories-'));
afterAll(() => rmSync(folder, { recursive: true }));

const histories = readFileSync('examples/histories.ndjson', 'utf8').trimEnd().split('\n');
const standards = standardsIn(readFileSync('examples/standards.json', 'utf8'));
const options = ['--from', '2017-10', '--to', '2018-08', '--standards', 'examples/standards.json'];
const given = ['ledger', 'examples/histories.ndjson', ...options];

const broken = [
  histories[0] ?? '',
  '{',
  '{"case":{"id":"bad","hiv":"no"},"events":[{"on":"2017-02-30","set":{}}]}',
  '{"case":{"id":7.5}}',
  '[]',
  histories[3] ?? '',
];

const linesOf = (stdout: string) => stdout.trimEnd().split('\n').map(lineIn);

describe('kunjing ledger for a register', () => {
  it('json: one line out for every line in, in order, what is refused in its place', async () => {
    const { code, stdout, stderr } = await run(
      ['ledger', '--register', ...options, '--format', 'json', '-'],
      { stdin: broken.join('\n') },
    );
    expect(code).toBe(0);
    expect(stderr).toBe('6 histories: 2 read, 4 refused\n');
    const lines = linesOf(stdout);
    expect(lines.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['h1', true],
      [null, false],
      ['bad', false],
      [null, false],
      [null, false],
      ['h4', true],
    ]);
    const said = { message: 'the line is not valid JSON', messageZh: '这一行不是正确的 JSON' };
    expect(lines[1]).toEqual({
      id: null,
      error: {
        code: 'invalid-json',
        path: '',
        ...said,
        issues: [{ code: 'invalid-json', path: '', ...said }],
      },
    });
    expect(lines[2]).toMatchObject({ error: { code: 'invalid-type', path: 'case.hiv' } });
    const made = ledger(historyIn(broken[5] ?? ''), { from: '2017-10', to: '2018-08', standards });
    expect(stdout.trimEnd().split('\n')[5]).toBe(JSON.stringify(made));
  });

  it('json: as many lines out as in, whatever they are', async () => {
    const line = fc.constantFrom(
      '',
      '{}',
      '{"case":{}}',
      '{"case":null}',
      '{"case":{"id":"x"}',
      '7',
      histories[1] ?? '',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const stdin = lines.map((text) => `${text}\n`);
        const { stdout } = await run(['ledger', '--register', ...options, '--format', 'json'], { stdin });
        expect(stdout.split('\n')).toHaveLength(lines.length + 1);
      }),
      { numRuns: 30 },
    );
  });

  // 18 on 20 December; from an institution to foster care on 16 October; the county's rise in July.
  it('csv: all children in one table, with their keys and what was refused', async () => {
    const { stdout } = await run([...given, '--format', 'csv', '--lang', 'en']);
    expect(stdout.split('\r\n')[0]).toEqual(
      expect.stringMatching(
        /^id,month,outside,orphan_living_min,.*,changes,missing,remarks,error_code,error_path,error_message$/,
      ),
    );
    const rows = cellsIn(parse(stdout, { columns: true }));
    expect(rows).toHaveLength(44);
    const sums = (id: string): (string | undefined)[] =>
      rows.filter((row) => row.id === id).map(({ total_min }) => total_min);
    const times = (amount: string, months: number): string[] => Array.from({ length: months }, () => amount);
    expect(sums('h1')).toEqual([...times('0.00', 2), ...times('650.00', 9)]);
    expect(sums('h2')).toEqual([...times('600.00', 3), ...times('0.00', 8)]);
    expect(sums('h3')).toEqual(['1100.00', ...times('600.00', 10)]);
    expect(sums('h4')).toEqual([...times('650.00', 3), ...times('655.00', 6), ...times('735.00', 2)]);

    const refused = await run(['ledger', '--register', ...options, '--format', 'csv', '--disclose', 'full'], {
      stdin: broken.join('\n'),
    });
    const found = cellsIn(parse(refused.stdout, { columns: true }));
    expect(found).toHaveLength(2 * 11 + 4);
    expect(found[12]).toMatchObject({
      id: 'bad',
      month: '',
      error_code: 'invalid-type',
      error_path: 'case.hiv',
    });
  });

  it('text: a table a child, under the number of its line', async () => {
    const { stdout } = await run(['ledger', '--register', ...options], { stdin: broken.join('\n') });
    const parts = stdout.split('\n\n');
    expect(parts.map((part) => part.split('\n')[0])).toEqual([
      '第1行  h1',
      '第2行',
      '第3行  bad',
      '第4行',
      '第5行',
      '第6行  h4',
      '',
    ]);
    expect(parts[1]).toBe('第2行\n不予接受\n这一行不是正确的 JSON');
    const one = await run(['ledger', ...options], { stdin: histories[0] ?? '' });
    expect(`${parts[0]}\n`).toBe(`第1行  h1\n${one.stdout}`);
    const english = await run(['ledger', '--register', ...options, '--lang', 'en'], {
      stdin: broken.join('\n'),
    });
    expect(english.stdout).toContain('line 2\nrefused\ninvalid-json');
  });

  it('is known by its lines, whatever its name, or by --register; it has no picture', async () => {
    const named = join(folder, 'h.json');
    writeFileSync(named, `${histories[0]}\n${histories[1]}\n`);
    expect((await run(['ledger', named, ...options])).stdout).toMatch(/^第1行 {2}h1\n/);
    const alone = join(folder, 'H.NDJSON');
    writeFileSync(alone, `${histories[0]}\n`);
    expect((await run(['ledger', alone, ...options])).stdout).not.toMatch(/^第1行/);
    expect((await run(['ledger', alone, '--register', ...options])).stdout).toMatch(/^第1行 {2}h1\n/);
    expect((await run([...given, '--format', 'svg'])).code).toBe(64);
    expect((await run([...given, '--out', join(folder, 'o.svg')])).code).toBe(64);
    expect((await run(['ledger', ...options], { stdin: histories.join('\n') })).stdout).toMatch(
      /^第1行 {2}h1\n/,
    );
  });

  it('writes into a file, tells of progress, and with --strict ends with 65', async () => {
    const out = join(folder, 'ledgers.ndjson');
    const ran = await run([...given, '--out', out]);
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '4 histories: 4 read, 0 refused\n' });
    expect(linesOf(readFileSync(out, 'utf8')).map(({ id }) => id)).toEqual(['h1', 'h2', 'h3', 'h4']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await run([...given, '--strict'])).code).toBe(0);
    const strict = await run(['ledger', '--register', '--strict', ...options], { stdin: '{}\n' });
    expect(strict.code).toBe(65);
    const typed = await run(['ledger', '--register', ...options], { stdin: '', terminals: ['stdin'] });
    expect(typed.stderr).toBe(
      'reading from the terminal; Ctrl-D ends\n0 histories: 0 read, 0 refused\n未含2.1-2：该条只在完整记录中判定。 2.1-2 is left out: it is decided in the full record.\n',
    );
  });
});

describe('what an office sees of a register', () => {
  const child = {
    birthDate: '2010-01-15',
    hukouDivision: '431002',
    care: 'kin',
    disability: { certified: false },
  };
  const register = [true, false, null]
    .flatMap((hiv) => [
      {
        case: { ...child, id: 'a', hiv },
        events: [{ on: '2017-12-03', set: { mother: { status: 'deceased' } } }],
      },
      {
        case: { ...child, id: 'b', hiv: false, birthDate: '1999-12-15' },
        events: [{ on: '2017-11-03', set: { hiv } }],
      },
      { case: { ...child, id: 'c', hiv: 'canary' } },
    ])
    .map((history) => JSON.stringify(history))
    .join('\n');

  it.each(
    ['ledger', 'turning-points'].flatMap((command) =>
      ['text', 'csv', 'json'].flatMap((format) =>
        ['zh', 'en'].map((lang) => [command, format, lang] as const),
      ),
    ),
  )('nothing of HIV: %s as %s in %s', async (command, format, lang) => {
    const args = [command, '--register', ...options, '--format', format, '--lang', lang];
    const { code, stdout, stderr } = await run([...args, '--disclose', 'office'], { stdin: register });
    expect(code).toBe(0);
    expect(stdout + stderr).not.toMatch(/hiv|艾滋|canary/i);
    expect((await run([...args, '--disclose', 'full'], { stdin: register })).stdout).toMatch(/hiv|艾滋/i);
  });

  it('and nothing in the picture of one child', async () => {
    for (const stdin of register.split('\n').filter((line) => !line.includes('canary'))) {
      const { code, stdout } = await run(['ledger', ...options, '--format', 'svg'], { stdin });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/hiv|艾滋/i);
    }
  });

  it('a line that was refused for no reason told is still refused', () => {
    const writing = {
      make: () => ({ id: null, disclose: 'full', confidential: false }) as const,
      text: () => '',
      csvHeader: () => 'id\r\n',
      csvRecords: () => [],
    };
    const format = registerFormat('csv', writing, { lang: 'zh' }, 'full');
    expect(format.refused({ id: null, issues: [] }, 1, false)).toBe(',invalid-type,,这一行不合要求\r\n');
  });
});
