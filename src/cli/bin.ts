#!/usr/bin/env node
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { EXIT, Interruption } from './failure.js';
import type { StartWorker } from './io.js';
import { localeLanguage } from './language.js';
import { main } from './main.js';
import { closedOutput, wasClosed } from './standard-output.js';
import { inItsThread } from './thread.js';

/** Another thread runs this same file; it keeps little before it tidies up, so that memory stays small. */
const startWorker: StartWorker = (data) =>
  new Worker(new URL(import.meta.url), {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });

/** Each takes about 40 MB: with two, a register of any length stays under 200 MB. */
const MOST_USUAL_WORKERS = 2;

/** Everything that was begun has at most 300 ms to end after an interruption. */
const PATIENCE = 300;

/** What ends the command, and with which code: the user, the system, or the terminal that goes away. */
const SIGNALS = [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
  ['SIGHUP', EXIT.hungUp],
] as const;

await inItsThread(parentPort, workerData, async () => {
  const interrupt = new AbortController();
  for (const [signal, exitCode] of SIGNALS) {
    process.once(signal, () => {
      interrupt.abort(new Interruption(exitCode));
      // What cannot be called off, such as a worker that has just been started, is left behind.
      setTimeout(() => process.exit(exitCode), PATIENCE).unref();
    });
  }
  const { stdin, stderr } = process;
  const stdout = wasClosed(1) ? closedOutput() : process.stdout;
  const usualWorkers = Math.min(MOST_USUAL_WORKERS, availableParallelism());
  const lang = localeLanguage(process.env);
  const language = lang === undefined ? {} : { lang };
  const io = { stdin, stdout, stderr, signal: interrupt.signal, startWorker, usualWorkers, ...language };
  const exitCode = await main(process.argv.slice(2), io);
  process.exitCode = exitCode;
  // A reader that does not read must not keep a program that was told to stop.
  if (interrupt.signal.aborted) process.exit();
});
