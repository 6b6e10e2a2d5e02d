import { added, type Counts, NO_ROWS } from '../../report/counts.js';
import type { Io } from '../io.js';
import type { Output } from '../output.js';
import type { Progress } from '../progress.js';
import type { OpenedInput } from '../source/opened.js';
import type { Follower } from './decided-input.js';
import { ChunkDecider, type DecidedChunk, type Job } from './job.js';
import { linesIn } from './lines-in.js';
import { inWorkers } from './pool.js';

/** A register in NDJSON that is written row by row. */
export interface RowsCall extends Job {
  readonly input: OpenedInput;
  /** How many threads decide; `undefined`: as many as are usual, once the register turns out to be large. */
  readonly workers: number | undefined;
  readonly progress: Progress;
}

/** 4 MiB are decided in about the time in which other threads start. */
const LARGE = 4 * 1024 * 1024;

/** Decides the first pieces, until there are `least` bytes of them. @returns whether there may be more. */
async function* inThisThread(
  chunks: AsyncIterator<Uint8Array>,
  decider: ChunkDecider,
  least: number,
): AsyncGenerator<DecidedChunk, boolean> {
  for (let seen = 0; seen < least; ) {
    const next = await chunks.next();
    if (next.done === true) return false;
    seen += next.value.length;
    yield decider.decide(next.value);
  }
  return true;
}

/** Decides all pieces, in order; a large register in several threads. @param end ends the wait for further pieces. */
async function* decided(
  chunks: AsyncIterable<Uint8Array>,
  decider: ChunkDecider,
  { context, shape, workers }: RowsCall,
  { startWorker, usualWorkers = 1 }: Io,
  end: AbortController,
): AsyncGenerator<DecidedChunk> {
  const count = workers ?? usualWorkers;
  const source = chunks[Symbol.asyncIterator]();
  // An array is written as it comes: what stands before an item depends on the items before it.
  const isParallel = count > 1 && startWorker !== undefined && shape.format !== 'json';
  const alone = isParallel ? (workers === undefined ? LARGE : 0) : Number.POSITIVE_INFINITY;
  try {
    const isMore = yield* inThisThread(source, decider, alone);
    if (isMore && startWorker !== undefined) yield* inWorkers(source, { context, shape }, startWorker, count);
  } finally {
    end.abort();
    await source.return?.();
  }
}

/**
 * Decides a register in NDJSON and writes its rows, in order, the same bytes for any number of threads.
 *
 * @param follower what of the input is written already; with any, nothing stands before the next.
 * @returns how the rows came out that were decided.
 */
export async function decideRows(
  call: RowsCall,
  output: Output,
  io: Io,
  follower: Follower,
): Promise<Counts> {
  const { input, progress } = call;
  const decider = new ChunkDecider(call);
  let counts = NO_ROWS;
  // A consumer that stops early must not wait for an input that is silent.
  const end = new AbortController();
  const stop = (): void => end.abort();
  if (io.signal.aborted) stop();
  io.signal.addEventListener('abort', stop, { once: true });
  const pieces = linesIn(input.bytes(end.signal));
  if (!follower.isBegun) await output.write(decider.report.begin());
  for await (const chunk of decided(follower.undecided(pieces), decider, call, io, end)) {
    await output.writeBytes(chunk.bytes);
    counts = added(counts, chunk.counts);
    progress.add(chunk.counts.rows);
    await follower.written(chunk.counts.rows);
  }
  io.signal.removeEventListener('abort', stop);
  await output.write(decider.report.end());
  await output.flush();
  progress.end();
  return counts;
}
