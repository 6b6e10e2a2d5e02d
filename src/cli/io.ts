import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
interface MaybeTerminal {
  readonly isTTY?: boolean;
  /** How many columns the terminal has. */
  readonly columns?: number;
}

/** What the command line stands in: everything that comes from outside, so that a test can stand in for it. */
export interface Io {
  readonly stdin: Readable & MaybeTerminal;
  readonly stdout: Writable & MaybeTerminal;
  readonly stderr: Writable & MaybeTerminal;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}
