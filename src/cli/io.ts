import type { Readable, Writable } from 'node:stream';
import type { Language } from '../words/language.js';

/** A stream that may be a terminal. */
interface MaybeTerminal {
  readonly isTTY?: boolean;
  /** How many columns the terminal has. */
  readonly columns?: number;
}

/** Another thread that runs this program. */
export interface WorkerHandle {
  on(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
  postMessage(value: unknown, transfer: readonly ArrayBuffer[]): void;
  terminate(): Promise<unknown>;
}

/** Starts another thread with data of its own. */
export type StartWorker = (data: unknown) => WorkerHandle;

/** What the command line stands in: everything that comes from outside, so that a test can stand in for it. */
export interface Io {
  readonly stdin: Readable & MaybeTerminal;
  readonly stdout: Writable & MaybeTerminal;
  readonly stderr: Writable & MaybeTerminal;
  /** The language of the environment; absent where it names none. */
  readonly lang?: Language;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  /** Absent where there are no other threads; everything is then done in this one. */
  readonly startWorker?: StartWorker;
  /** How many other threads decide a large register where no option says how many. */
  readonly usualWorkers?: number;
}
