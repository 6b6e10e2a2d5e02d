import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { EDITION, POLICY } from '../../src/policy/rulebook.js';
import { run as runIn } from './run.js';

/** In an English environment: what a refusal says in Chinese is tried by itself. */
const run = (args: readonly string[], setting: Parameters<typeof runIn>[1] = {}) =>
  runIn(args, { lang: 'en', ...setting });

const on = ['--on', '2017-06-01'];
const folder = mkdtempSync(join(tmpdir(), 'kunjing-exits-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

/** A stream of which a write fails. */
function failing(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(`${code}: secret`), { code }));
    },
  });
}

/** A stream whose reading fails after a first line. */
function broken(error: unknown): Readable {
  return Readable.from(
    (async function* () {
      yield Buffer.from('{}\n');
      throw error;
    })(),
  );
}

describe('exit code 64, a wrong call', () => {
  it.each([
    [['assess'], '--on DATE is required'],
    [['assess', '--on'], '--on needs a value'],
    [['assess', '--on', '--strict'], '--on needs a value'],
    [['assess', '--on', '2017-02-29'], 'invalid-date: on must be a calendar day'],
    [['assess', ...on, '--strict=yes'], '--strict takes no value'],
    [['assess', ...on, '--fromat', 'csv'], 'unknown option --fromat; did you mean --format?'],
    [['assess', ...on, '-x', '--qqqqqqqq'], 'unknown option -x\nunknown option --qqqqqqqq\n'],
    [['assess', ...on, '--format', 'xml'], '--format must be one of table, ndjson, csv, json'],
    [['assess', ...on, '--from', 'xls'], '--from must be one of ndjson, csv'],
    [['assess', ...on, '--disclose', 'all'], '--disclose must be one of full, office, public'],
    [['assess', ...on, 'a', 'b'], 'assess takes one FILE'],
    [['assess', ...on, '--readings', 'birthday'], '--readings must be id=option'],
    [['assess', ...on, '--readings', 'a=b=c'], '--readings must be id=option'],
    [
      ['assess', ...on, '--readings', 'birthdya=on-birthday'],
      'unknown-reading: readings.birthdya is not a reading; did you mean birthday?',
    ],
    [['assess', ...on, '--readings', 'birthday=never'], 'unknown-option: readings.birthday must be'],
    [['explain', ...on, '--lang', 'fr'], '--lang must be one of zh, en'],
    [['rules', '--format', 'pdf'], '--format must be one of markdown, mermaid, json'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await run(args, { stdin: '{}' });
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('try: kunjing help');
  });
});

describe('exit code 65, data', () => {
  it('only where rows were refused and --strict asks for it', async () => {
    const stdin = '{}\n{"birthDate":"x"}\n';
    expect((await run(['assess', ...on], { stdin })).code).toBe(0);
    const strict = await run(['assess', ...on, '--strict'], { stdin });
    expect(strict.code).toBe(65);
    expect(strict.stdout.split('\n')).toHaveLength(3);
    expect((await run(['assess', ...on, '--strict'], { stdin: '{}' })).code).toBe(0);
  });

  it.each([
    ['{', 'the file of standards is not valid JSON'],
    [
      '[{"standard":"orphan-community","division":"431000","from":"2017-01-01","amount":"599","unit":"CNY/month","source":"x"}]',
      'standard-below-floor: ',
    ],
    [`"${'x'.repeat(1024 * 1024)}"`, 'the file of standards is larger than'],
  ])('a file of standards that is none: %.12s', async (text, message) => {
    const { code, stdout, stderr } = await run(['assess', ...on, '--standards', file('s.json', text)], {
      stdin: '{}',
    });
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('a case that is not UTF-8, in the middle or at its end', async () => {
    for (const bytes of [
      [0xff, 0x20],
      [0x22, 0xe5],
    ]) {
      const { code, stderr } = await run(['explain', ...on], { stdin: [new Uint8Array(bytes)] });
      expect({ code, stderr }).toEqual({ code: 65, stderr: 'the case is not UTF-8\n' });
    }
  });

  it('a header that is none', async () => {
    const { code, stdout, stderr } = await run(['assess', ...on, '--from', 'csv'], {
      stdin: 'Zhang San,2010-01-15\n',
    });
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' });
    // A header row is now looked for below title rows, so no column of the first row can be named; still no cell is.
    expect(stderr).toBe(
      'missing-header: none of the first 20 rows is a header row: name the columns as the dictionary does, or map them\n',
    );
  });
});

describe('exit code 66, no input', () => {
  it.each([['nowhere.ndjson'], [folder], ['package.json/x']])('%s', async (path) => {
    const { code, stderr } = await run(['assess', ...on, path]);
    expect(code).toBe(66);
    expect(stderr).toMatch(/^cannot open .* \((ENOENT|EISDIR|ENOTDIR)\)\n$/);
  });
});

describe('exit code 70, a fault of the program', () => {
  it.each([[new TypeError('secret')], ['secret']])('tells where, not what', async (error) => {
    const { code, stderr } = await run(['assess', ...on], { stdin: broken(error) });
    expect(code).toBe(70);
    expect(stderr).toContain('this is a fault of kunjing');
    expect(stderr).not.toContain('secret');
  });

  it('also while writing', async () => {
    const stdout = new Writable({ write: (_chunk, _encoding, done) => done(new Error('secret')) });
    expect((await run(['rules'], { stdout })).code).toBe(70);
  });

  it('a fault while the options are looked at is not taken for a wrong call', async () => {
    const { chenzhou } = await import('../../src/decide/assess.js');
    vi.spyOn(chenzhou(), 'prepare').mockImplementation(() => {
      throw new RangeError('secret');
    });
    expect((await run(['assess', ...on], { stdin: '{}' })).code).toBe(70);
    const policy = { edition: POLICY.edition, encoding: EDITION };
    const result = JSON.stringify({ on: '2017-06-01', policy });
    expect((await run(['verify', file('r.json', result), file('c.json', '{}')])).code).toBe(70);
  });
  afterEach(() => vi.restoreAllMocks());
});

describe('exit code 73, the output cannot be created', () => {
  it.each([[folder], [join(folder, 'nowhere', 'o.csv')]])('%s', async (out) => {
    const { code, stderr } = await run(['assess', ...on, '--out', out], { stdin: '{}' });
    expect(code).toBe(73);
    expect(stderr).toMatch(/is a directory|cannot create .* \(ENOENT\)/);
  });

  it('a place that became a directory meanwhile', async () => {
    const out = join(folder, 'late.ndjson');
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from('{}\n');
        mkdirSync(out);
      })(),
    );
    expect((await run(['assess', ...on, '--out', out], { stdin })).code).toBe(73);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('exit code 74, input or output failed', () => {
  it('a full disk', async () => {
    const { code, stderr } = await run(['assess', ...on], { stdin: '{}', stdout: failing('ENOSPC') });
    expect({ code, stderr }).toEqual({ code: 74, stderr: 'cannot write the output (ENOSPC)\n' });
    expect((await run(['rules'], { stdout: failing('EIO') })).code).toBe(74);
  });

  it.runIf(existsSync('/dev/full'))('a device that is full, which stays a device', async () => {
    expect((await run(['assess', ...on, '--out', '/dev/full'], { stdin: '{}' })).code).toBe(74);
    expect(statSync('/dev/full').isFile()).toBe(false);
    expect((await run(['assess', ...on, '--out', '/dev/null'], { stdin: '{}' })).code).toBe(0);
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  it('input that breaks off', async () => {
    const stdin = broken(Object.assign(new Error('secret'), { code: 'EIO' }));
    expect(await run(['assess', ...on], { stdin })).toMatchObject({
      code: 74,
      stderr: 'cannot read standard input (EIO)\n',
    });
  });
});

describe('exit code 0, though the reader has gone', () => {
  it.each([['EPIPE'], ['ERR_STREAM_DESTROYED']])('%s', async (code) => {
    const stdin = Readable.from([Buffer.from('{}\n'.repeat(50))]);
    expect(await run(['assess', ...on], { stdin, stdout: failing(code) })).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(stdin.destroyed).toBe(true);
  });
});

describe('exit code 130, interrupted', () => {
  it('while it waits for input, and nothing is left beside the output', async () => {
    const interrupt = new AbortController();
    const stdin = new Readable({ read: () => undefined });
    stdin.push('{}\n');
    const out = join(folder, 'interrupted.ndjson');
    const running = run(['assess', ...on, '--out', out], { stdin, signal: interrupt.signal });
    setTimeout(() => interrupt.abort(), 50);
    expect(await running).toMatchObject({ code: 130, stdout: '', stderr: '' });
    expect(readdirSync(folder).filter((name) => name.includes('interrupted'))).toEqual([]);
  });

  it('while it waits for the reader, and before it begins', async () => {
    const interrupt = new AbortController();
    const stdout = new Writable({ write: () => void setTimeout(() => interrupt.abort(), 20) });
    expect((await run(['rules'], { stdout, signal: interrupt.signal })).code).toBe(130);
    expect((await run(['assess', ...on], { stdin: '{}', signal: interrupt.signal })).code).toBe(130);
  });
});

describe('--out', () => {
  it('keeps the mode of a file and follows a link', async () => {
    const real = file('real.ndjson', 'before');
    chmodSync(real, 0o640);
    symlinkSync(real, join(folder, 'link.ndjson'));
    expect((await run(['assess', ...on, '--out', join(folder, 'link.ndjson')], { stdin: '[]' })).code).toBe(
      0,
    );
    expect(readFileSync(real, 'utf8')).toContain('invalid-type');
    expect(statSync(real).mode & 0o777).toBe(0o640);
  });

  it('leaves a device alone where the register is refused', async () => {
    expect((await run(['assess', ...on, '--from', 'csv', '--out', '/dev/null'], { stdin: 'x\n' })).code).toBe(
      65,
    );
  });

  it('standard input is read once, whatever it is called', async () => {
    const options = { stdin: '{}\n' };
    expect((await run(['reconcile', '-', '/dev/stdin', '--on', '2017-09'], options)).code).toBe(64);
    const twice = ['assess', '/dev/stdin', '--on', '2017-06-01', '--standards', '-'];
    expect((await run(twice, { stdin: '[]' })).code).toBe(64);
  });
});
