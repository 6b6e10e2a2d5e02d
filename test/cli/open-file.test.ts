import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { isatty, ReadStream } from 'node:tty';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { Interruption } from '../../src/cli/failure.js';
import { openDevice, openSource } from '../../src/cli/open-file.js';
import { closedOutput, wasClosed } from '../../src/cli/standard-output.js';
import { run } from './run.js';

vi.mock('node:fs', { spy: true });
vi.mock('node:tty', { spy: true });

const folder = mkdtempSync(join(tmpdir(), 'kunjing-open-'));
const path = (name: string): string => join(folder, name);
const on = ['--on', '2017-06-01'];
const { signal } = new AbortController();
afterEach(() => void vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file that is read', () => {
  it('is read as a terminal where it is one', () => {
    vi.mocked(isatty).mockReturnValueOnce(true);
    vi.mocked(ReadStream).mockImplementationOnce(function terminal(this: ReadStream, fd: number) {
      closeSync(fd);
      return Object.assign(this, { isTTY: true });
    });
    writeFileSync(path('tty'), '');
    expect(openSource(path('tty'))).toHaveProperty('isTTY', true);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe with a name', () => {
  spawnSync('sh', ['-c', 'mkfifo "$@"', 'sh', path('in'), path('out'), path('silent')]);

  it('is read when somebody writes, and written to when somebody reads', async () => {
    spawn('sh', [
      '-c',
      'sleep 0.2; cat "$2" > "$3" & sleep 0.4; echo "{}" > "$1"; wait',
      'sh',
      path('in'),
      path('out'),
      path('got'),
    ]);
    const { code } = await run(['assess', path('in'), ...on, '--out', path('out')]);
    expect(code).toBe(0);
    await vi.waitFor(() =>
      expect(existsSync(path('got')) && readFileSync(path('got'), 'utf8')).toContain('"on"'),
    );
  });

  it('ends with the code of the signal while nobody writes, or reads', async () => {
    for (const args of [[path('silent')], ['-', '--out', path('silent')]]) {
      for (const code of [129, 130, 143] as const) {
        const interrupt = new AbortController();
        setTimeout(() => interrupt.abort(new Interruption(code)), 80);
        const stdin = new Readable({ read: () => undefined });
        const ran = await run(['assess', ...args, ...on], { stdin, signal: interrupt.signal });
        expect(ran).toEqual({ code, stdout: '', stderr: '' });
      }
    }
  });

  it('that may not be written to is told', async () => {
    vi.mocked(openSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('no'), { code: 'EACCES' });
    });
    await expect(openDevice(path('out'), signal)).rejects.toMatchObject({ code: 'EACCES' });
  });
});

describe.skipIf(process.platform === 'win32')('standard output', () => {
  it('was closed where the null device stands in its place, open for both', () => {
    const opened = (flags: string, name = '/dev/null'): boolean => {
      const fd = openSync(name, flags);
      try {
        return wasClosed(fd);
      } finally {
        closeSync(fd);
      }
    };
    expect([opened('r+'), opened('w')]).toEqual([true, false]);
    expect([opened('r', '/dev/zero'), opened('r', 'package.json')]).toEqual([false, false]);
    expect(wasClosed(99_999)).toBe(false);
  });

  it('fails whatever is written to it', async () => {
    const { code, stderr } = await run(['rules'], { stdout: closedOutput() });
    expect(code).toBe(74);
    expect(stderr).toMatch(/^standard output is closed, .*--out FILE/);
  });
});
