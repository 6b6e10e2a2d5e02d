import { added, type Counts, NO_ROWS } from '../../batch/report/counts.js';
import type { Io } from '../io.js';
import type { Output } from '../output.js';
import type { Progress } from '../progress.js';
import { ChunkDecider, type DecidedChunk, type Job } from './job.js';
import { linesIn } from './lines-in.js';
import { inWorkers } from './pool.js';

/** A register in NDJSON that is written row by row. */
export interface RowsCall extends Job {
  readonly file: string | undefined;
  /** How many threads decide. */
  readonly workers: number;
  readonly progress: Progress;
}

async function* inThisThread(
  chunks: AsyncIterable<Uint8Array>,
  decider: ChunkDecider,
): AsyncGenerator<DecidedChunk> {
  for await (const lines of chunks) yield decider.decide(lines);
}

/**
 * Decides a register in NDJSON and writes its rows, in order, the same bytes for any number of threads.
 *
 * @param skip so many rows have been written already; with any, nothing stands before the next.
 * @returns how the rows came out that were decided.
 */
export async function decideRows(call: RowsCall, output: Output, io: Io, skip: number): Promise<Counts> {
  const { context, shape, file, progress } = call;
  const decider = new ChunkDecider({ context, shape });
  const lines = linesIn(file, io, skip);
  // An array is written as it comes: what stands before an item depends on the items before it.
  const parallel = call.workers > 1 && shape.format !== 'json';
  const chunks =
    parallel && io.startWorker !== undefined
      ? inWorkers(lines, { context, shape }, io.startWorker, call.workers)
      : inThisThread(lines, decider);
  let counts = NO_ROWS;
  if (skip === 0) await output.write(decider.report.begin());
  for await (const chunk of chunks) {
    await output.writeBytes(chunk.bytes);
    counts = added(counts, chunk.counts);
    progress.add(chunk.counts.rows);
  }
  await output.write(decider.report.end());
  await output.flush();
  progress.end();
  return counts;
}
