import { Readable, Writable } from 'node:stream';
import type { StartWorker } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

/** What a command wrote and ended with. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  /** Standard input, in the pieces in which it comes. */
  readonly stdin?: string | readonly (string | Uint8Array)[] | Readable;
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly columns?: number;
  readonly stdout?: Writable;
  readonly signal?: AbortSignal;
  readonly startWorker?: StartWorker;
  readonly usualWorkers?: number;
  /** The language of the environment. */
  readonly lang?: 'zh' | 'en';
}

/** A stream that keeps what is written, slowly: it takes one byte before it asks to wait. */
function keeper(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

function readable(stdin: NonNullable<Setting['stdin']>): Readable {
  if (stdin instanceof Readable) return stdin;
  const parts = typeof stdin === 'string' ? [stdin] : stdin;
  return Readable.from(parts.map((part) => Buffer.from(part)));
}

/** Runs the command line in this process, with streams of its own. */
export async function run(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { stdin = [], terminals = [], columns, signal = new AbortController().signal } = setting;
  const [stdout, stderr] = [keeper(), keeper()];
  const terminal = (name: 'stdin' | 'stdout' | 'stderr') => ({ isTTY: terminals.includes(name) });
  const code = await main(args, {
    stdin: Object.assign(readable(stdin), terminal('stdin')),
    stdout: Object.assign(
      setting.stdout ?? stdout.stream,
      terminal('stdout'),
      columns === undefined ? {} : { columns },
    ),
    stderr: Object.assign(stderr.stream, terminal('stderr')),
    signal,
    ...(setting.lang === undefined ? {} : { lang: setting.lang }),
    ...(setting.startWorker === undefined ? {} : { startWorker: setting.startWorker }),
    ...(setting.usualWorkers === undefined ? {} : { usualWorkers: setting.usualWorkers }),
  });
  await new Promise((done) => stderr.stream.end(done));
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
