import type { Io } from './io.js';

/** Tells the user at a terminal that the program waits for input. */
export function tellWaiting(file: string | undefined, io: Io): void {
  if (file === undefined && io.stdin.isTTY === true) {
    io.stderr.write('reading from the terminal; Ctrl-D ends\n');
  }
}
