import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess, chenzhou } from '../../src/decide/assess.js';
import { runs } from '../size.js';
import { run } from './run.js';

const on = ['--on', '2017-06-01'];
const orphan = {
  id: 'a01',
  birthDate: '2010-01-15',
  hukouDivision: '431002',
  father: { status: 'deceased' },
  mother: { status: 'deceased' },
} as const;
const line = `${JSON.stringify(orphan)}\n`;

const folder = mkdtempSync(join(tmpdir(), 'kunjing-cli-'));
const file = (name: string): string => join(folder, name);
beforeAll(() => {
  writeFileSync(file('register.ndjson'), `${line}{\n`);
  writeFileSync(file('register.CSV'), 'id,birth_date\na,2010-01-15\n');
  writeFileSync(file('standards.json'), readFileSync('examples/standards.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('kunjing assess', () => {
  it('writes what the library returns, a line each', async () => {
    const { code, stdout, stderr } = await run(['assess', ...on], { stdin: line });
    expect(code).toBe(0);
    expect(stdout).toBe(`${JSON.stringify(assess(orphan, { on: '2017-06-01' }))}\n`);
    expect(stderr).toBe('1 rows: 1 decided, 1 of them waiting for facts, 0 with doubts; 0 refused\n');
  });

  it('one line out for every line in, in order, whatever the bytes', async () => {
    const byteLine = fc.oneof(
      fc.uint8Array({ maxLength: 20 }).map((bytes) => bytes.filter((byte) => byte !== 10)),
      fc
        .constantFrom('{}', line.trim(), ' ', '{"id":"b"', '[]', '{"id":"c"}\r', '\ufeff{}')
        .map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(byteLine, { maxLength: 12 }), fc.boolean(), async (lines, lastEnds) => {
        const bytes = Buffer.concat(lines.flatMap((each) => [each, Buffer.from('\n')]));
        const unended = !lastEnds && (lines.at(-1)?.length ?? 0) > 0 ? bytes.subarray(0, -1) : bytes;
        const { code, stdout } = await run(['assess', ...on, '--from', 'ndjson'], { stdin: [unended] });
        expect(code).toBe(0);
        expect(stdout.split('\n')).toHaveLength(lines.length + 1);
        for (const out of stdout.split('\n').slice(0, -1)) expect(JSON.parse(out)).toHaveProperty('id');
      }),
      { numRuns: runs(200) },
    );
  });

  it('parts decided apart and joined are the whole', async () => {
    const lines = readFileSync('examples/register.ndjson', 'utf8').split(/(?<=\n)/);
    const whole = await run(['assess', ...on], { stdin: lines });
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length), async (cut) => {
        const first = await run(['assess', ...on], { stdin: lines.slice(0, cut) });
        const second = await run(['assess', ...on], { stdin: lines.slice(cut) });
        expect(first.stdout + second.stdout).toBe(whole.stdout);
      }),
      { numRuns: 10 },
    );
  });

  it('the same register as CSV and as NDJSON comes out the same', async () => {
    const csv = await run(['assess', 'examples/register.csv', ...on]);
    const ndjson = await run(['assess', 'examples/register.ndjson', ...on]);
    expect(csv.stdout).toBe(ndjson.stdout);
    expect(csv.stdout.split('\n')).toHaveLength(59);
  });

  it('takes the format from the name of the file, --from, the terminal, and the name of the output', async () => {
    expect((await run(['assess', file('register.CSV'), ...on])).stdout).toContain('"id":"a"');
    const csv = await run(['assess', '-', '--from', 'csv', ...on], { stdin: 'id\nb\n' });
    expect(csv.stdout).toContain('"id":"b"');
    const ndjson = await run(['assess', file('register.CSV'), '--from', 'ndjson', ...on]);
    expect(ndjson.stdout.match(/invalid-json/g)).toHaveLength(4);
    const table = await run(['assess', ...on], { stdin: line, terminals: ['stdout'], columns: 60 });
    expect(table.stdout).toMatch(/^编号 +每月（元） .*\n-+/);
    expect(table.stdout.split('\n')[2]?.length).toBeLessThanOrEqual(60);
    const english = await run(['assess', ...on, '--lang', 'en'], { stdin: line, terminals: ['stdout'] });
    expect(english.stdout).toMatch(/^id +CNY\/month .*\n-+/);
    for (const [name, start] of [
      ['o.csv', 'id,on,policy.digest,categories.orphan'],
      ['o.json', '[\n{"id"'],
      ['o.txt', '{"id"'],
      ['o.table', '编号 '],
    ] as const) {
      const ran = await run(['assess', '--out', file(name), ...on], { stdin: line, terminals: ['stdout'] });
      expect(ran).toMatchObject({ code: 0, stdout: '' });
      expect(readFileSync(file(name), 'utf8').startsWith(start)).toBe(true);
    }
  });

  it('discloses less in CSV and tables than in JSON, unless told otherwise', async () => {
    const shows = async (...args: readonly string[]): Promise<boolean> =>
      (await run(['assess', ...on, ...args], { stdin: line })).stdout.includes('hiv-living');
    expect(await shows('--format', 'ndjson')).toBe(true);
    expect(await shows('--format', 'json')).toBe(true);
    expect(await shows('--format', 'csv')).toBe(false);
    expect(await shows('--format', 'table')).toBe(false);
    expect(await shows('--format', 'csv', '--disclose', 'full')).toBe(true);
    expect(await shows('--format', 'ndjson', '--disclose', 'office')).toBe(false);
  });

  it('takes standards and readings', async () => {
    const args = [
      '--standards',
      file('standards.json'),
      '--readings',
      'birthday=on-birthday,',
      '--readings',
      'hiv-and-orphan=both',
    ];
    const { stdout } = await run(['assess', ...on, ...args], { stdin: line });
    const context = {
      on: '2017-06-01',
      readings: { birthday: 'on-birthday', 'hiv-and-orphan': 'both' },
    } as const;
    const standards: unknown = JSON.parse(readFileSync(file('standards.json'), 'utf8'));
    expect(stdout).toBe(`${JSON.stringify(chenzhou().assess(orphan, { ...context, standards }))}\n`);
  });

  it('a file is replaced only when all is written', async () => {
    writeFileSync(file('kept.ndjson'), 'before');
    const broken = await run(['assess', '--from', 'csv', '--out', file('kept.ndjson'), ...on], {
      stdin: 'id,nam\nx,y\n',
    });
    expect(broken.code).toBe(65);
    expect(readFileSync(file('kept.ndjson'), 'utf8')).toBe('before');
    const whole = await run(['assess', '--out', file('kept.ndjson'), ...on], { stdin: line });
    expect(whole.code).toBe(0);
    expect(readFileSync(file('kept.ndjson'), 'utf8')).toContain('a01');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('shows progress only where somebody watches and no rows go by', async () => {
    const stdin = '[]\n'.repeat(5001);
    const watched = await run(['assess', ...on, '--disclose', 'public'], { stdin, terminals: ['stderr'] });
    expect(watched.stderr).toContain('\r\u001b[K5000 rows…\r\u001b[K5001 rows:');
    const toTerminal = await run(['assess', ...on, '--disclose', 'public'], {
      stdin,
      terminals: ['stdout', 'stderr'],
    });
    expect(toTerminal.stderr).not.toContain('…');
    const both = { stdin, terminals: ['stdout', 'stderr'] } as const;
    const intoFile = await run(['assess', ...on, '--disclose', 'public', '--out', file('p.json')], both);
    expect(intoFile.stderr).toContain('…');
  });

  it('says that it waits for somebody to type', async () => {
    const { stderr } = await run(['assess', ...on], { stdin: line, terminals: ['stdin'] });
    expect(stderr).toContain('reading from the terminal; Ctrl-D ends\n');
  });
});
