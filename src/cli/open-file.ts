import { constants, createReadStream, createWriteStream, fstatSync, openSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { isatty, ReadStream } from 'node:tty';
import { systemCode } from './failure.js';

/** The milliseconds between two looks whether a pipe has a reader by now. */
const LOOK = 50;

/**
 * A file as a stream of bytes. What waits for another program, a pipe with a name or a terminal, is opened without
 * waiting and read as standard input is: a thread that waits in the system cannot be called off, and keeps the process
 * from ending. Until a writer writes, such a stream is silent, not at its end.
 */
export function openSource(path: string): Readable {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (isatty(fd)) return new ReadStream(fd);
  if (fstatSync(fd).isFIFO()) return new Socket({ fd, readable: true, writable: false });
  return createReadStream(path, { fd });
}

/** Opens a pipe for writing as soon as it has a reader. */
async function openPipe(path: string, signal: AbortSignal): Promise<number> {
  for (;;) {
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (systemCode(error) !== 'ENXIO') throw error;
    }
    await wait(LOOK, undefined, { signal });
  }
}

/** A device or a pipe that is there already, as a stream: it is written to as it stands. */
export async function openDevice(path: string, signal: AbortSignal): Promise<Writable> {
  if (!statSync(path).isFIFO()) return createWriteStream(path, { fd: openSync(path, 'w') });
  return new Socket({ fd: await openPipe(path, signal), readable: false, writable: true });
}
