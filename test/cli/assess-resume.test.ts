import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { serveChunks } from '../../src/cli/assess/worker.js';
import type { StartWorker } from '../../src/cli/io.js';
import type { Ran } from './run.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'kunjing-resume-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A line of 500,014 bytes, which is read as a piece of its own. */
const lineOf = (id: string, at: number): string =>
  `{"id":"${id}${String(at).padStart(3, '0')}"}${' '.repeat(500_000)}\n`;

/** Forty lines. How far they are decided is noted after 8 MiB, which 17 of them reach, and again after 34. */
const LINES = Array.from({ length: 40 }, (_, at) => lineOf('a', at));

/** A worker that decides as it should until it is asked once too often. */
function failingAt(piece: number): StartWorker {
  let asked = 0;
  return (data) => {
    const { port1, port2 } = new MessageChannel();
    serveChunks(port2, data);
    let fail = (_error: unknown): void => undefined;
    return {
      on: (event, listener) => {
        if (event === 'message') port1.on('message', listener);
        if (event === 'error') fail = listener;
      },
      postMessage: (value, transfer) => {
        asked += 1;
        if (asked === piece) fail(new Error('no more'));
        else port1.postMessage(value, [...transfer]);
      },
      terminate: async () => port1.close(),
    };
  };
}

/** A run that can be stopped and continued, its input always written with the same time. */
class Resumable {
  readonly out: string;
  private readonly input: string;
  private readonly args: readonly string[];

  constructor(...more: readonly string[]) {
    const own = mkdtempSync(join(folder, 'own-'));
    this.input = join(own, 'in.ndjson');
    this.out = join(own, 'out.ndjson');
    this.args = ['assess', this.input, '--on', '2017-06-01', ...more];
    this.write(LINES);
  }

  write(lines: readonly string[]): void {
    writeFileSync(this.input, lines.join(''));
    utimesSync(this.input, 1_500_000_000, 1_500_000_000);
  }

  /** Runs until a worker fails at a piece; what was written by then stays. */
  async stoppedAt(piece: number): Promise<void> {
    const args = [...this.args, '--workers', '2', '--resume', '--out', this.out];
    expect((await run(args, { startWorker: failingAt(piece) })).code).toBe(70);
    expect(existsSync(`${this.out}.part`)).toBe(true);
  }

  async resumed(...more: readonly string[]): Promise<Ran> {
    return run([...this.args, ...more, '--resume', '--out', this.out]);
  }

  /** What stands in the file. */
  text(suffix = ''): string {
    return readFileSync(this.out + suffix, 'utf8');
  }

  /** What a run writes that is not interrupted, over the input as it is now. */
  async fresh(): Promise<string> {
    const out = `${this.out}.fresh.ndjson`;
    expect((await run([...this.args, '--out', out])).code).toBe(0);
    return readFileSync(out, 'utf8');
  }
}

describe('a run that goes on', () => {
  it.each(['ndjson', 'csv'])('decides again what stands behind the last note: %s', async (format) => {
    const call = new Resumable('--format', format, '--disclose', 'full');
    await call.stoppedAt(30);
    expect(call.text('.part.note')).toMatch(/^[0-9a-f]{64} 17 \d+ [0-9a-f]{64}$/);
    await call.stoppedAt(20);
    expect(call.text('.part.note')).toMatch(/^[0-9a-f]{64} 34 \d+ [0-9a-f]{64}$/);
    const { code, stderr } = await call.resumed();
    expect(code).toBe(0);
    expect(stderr).toContain('goes on\n');
    expect(stderr).toContain('6 rows: 6 decided');
    expect(call.text()).toBe(await call.fresh());
  });

  // Where a line stands that is edited: decided and noted, decided and written since, and not yet decided.
  it.each([0, 3, 16, 17, 20, 33, 39])(
    'never mixes an old input with a new one of the same size and time: line %i',
    async (at) => {
      const call = new Resumable();
      await call.stoppedAt(34);
      const edited = LINES.map((line, index) => (index === at ? lineOf('b', index) : line));
      call.write(edited);
      const { code, stderr } = await call.resumed();
      expect(code).toBe(at <= 20 ? 65 : 0);
      if (code === 0) expect(call.text()).toBe(await call.fresh());
      else {
        expect(stderr).toContain('is not the beginning of this output');
        expect(existsSync(call.out)).toBe(false);
        // With the old input back it goes on.
        call.write(LINES);
        expect((await call.resumed()).code).toBe(0);
        expect(call.text()).toBe(await call.fresh());
      }
    },
  );

  it('refuses an input of the same size with fewer lines, also where it ends before what is noted', async () => {
    const call = new Resumable();
    await call.stoppedAt(30);
    for (const joined of [2, 30]) {
      call.write([...LINES.slice(0, joined).map((line) => line.replace('\n', ' ')), ...LINES.slice(joined)]);
      expect((await call.resumed()).code).toBe(65);
    }
  });

  it('refuses an input of another size and the same time', async () => {
    const call = new Resumable();
    await call.stoppedAt(30);
    call.write([...LINES, lineOf('a', 40)]);
    expect((await call.resumed()).code).toBe(65);
  });

  it('compares everything where the file lost its end, though not what is noted', async () => {
    const call = new Resumable();
    await call.stoppedAt(30);
    truncateSync(`${call.out}.part`, 20_000);
    const { code, stderr } = await call.resumed();
    expect(code).toBe(0);
    expect(stderr).toContain('is compared row by row');
    expect(call.text()).toBe(await call.fresh());
  });

  it('notes nothing that it has not compared yet', async () => {
    const call = new Resumable();
    await call.stoppedAt(34);
    rmSync(`${call.out}.part.note`);
    await call.stoppedAt(22);
    expect(existsSync(`${call.out}.part.note`)).toBe(false);
    // Behind what was written before it does, and the next run trusts it.
    await call.stoppedAt(39);
    expect(call.text('.part.note')).toMatch(/^[0-9a-f]{64} 34 /);
    expect((await call.resumed()).stderr).toContain('6 rows: 6 decided');
  });
});

describe('what two runs must have in common', () => {
  const job = {
    context: { on: '2017-06-01' },
    shape: { disclose: 'full', format: 'ndjson', select: null, hasKey: false },
    confidential: [],
  } as const;

  it('is the program, its options, and the size and the time of the input', async () => {
    const file = join(folder, 'noted.ndjson');
    const at = (seconds: number, text: string): void => {
      writeFileSync(file, text);
      utimesSync(file, seconds, seconds);
    };
    const noteOf = async (version = '1', other: object = {}): Promise<string> => {
      vi.resetModules();
      vi.doMock('../../package.json', () => ({ version }));
      const { runNote } = await import('../../src/cli/assess/resume.js');
      return runNote({ ...job, ...other }, file);
    };
    at(1_500_000_000, '{}\n');
    const notes = [await noteOf(), await noteOf('2'), await noteOf('1', { context: { on: '2017-06-02' } })];
    at(1_500_000_000, '{} \n');
    notes.push(await noteOf());
    at(1_500_000_001, '{}\n');
    notes.push(await noteOf());
    expect(new Set(notes).size).toBe(5);
    at(1_500_000_000, '[]\n');
    expect(await noteOf()).toBe(notes[0]);
    vi.doUnmock('../../package.json');
  });
});
