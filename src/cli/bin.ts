import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { EXIT } from './failure.js';
import type { StartWorker } from './io.js';
import { main } from './main.js';
import { inItsThread } from './thread.js';

/** Another thread runs this same file; it keeps little before it tidies up, so that memory stays small. */
const startWorker: StartWorker = (data) =>
  new Worker(new URL(import.meta.url), {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });

/** Each takes about 40 MB: with two, a register of any length stays under 200 MB. */
const MOST_USUAL_WORKERS = 2;

/** So many milliseconds everything that was begun may take to end after an interruption. */
const PATIENCE = 300;

await inItsThread(parentPort, workerData, async () => {
  const interrupt = new AbortController();
  process.once('SIGINT', () => {
    interrupt.abort();
    // What cannot be called off, such as reading from a pipe into which nobody writes, is left behind.
    setTimeout(() => process.exit(EXIT.interrupted), PATIENCE).unref();
  });
  const { stdin, stdout, stderr } = process;
  const usualWorkers = Math.min(MOST_USUAL_WORKERS, availableParallelism());
  const io = { stdin, stdout, stderr, signal: interrupt.signal, startWorker, usualWorkers };
  const exitCode = await main(process.argv.slice(2), io);
  process.exitCode = exitCode;
  // A reader that does not read must not keep a program that was told to stop.
  if (exitCode === EXIT.interrupted) process.exit();
});
