import { ChunkDecider, isJob } from './job.js';
import { memoryOf } from './memory.js';

/** The end of a channel on which a worker is asked. */
export interface AskedPort {
  on(event: 'message', listener: (value: unknown) => void): unknown;
  postMessage(value: unknown, transfer: readonly ArrayBuffer[]): void;
}

/** Answers every piece of whole lines with its rows, in order, until no more are sent. */
export function serveChunks(port: AskedPort, data: unknown): void {
  if (!isJob(data)) throw new TypeError('a worker needs a job');
  const decider = new ChunkDecider(data);
  port.on('message', (lines: unknown) => {
    if (!(lines instanceof Uint8Array)) throw new TypeError('a worker is sent whole lines');
    const decided = decider.decide(lines);
    // Handed over, not copied.
    port.postMessage(decided, memoryOf(decided.bytes));
  });
}
