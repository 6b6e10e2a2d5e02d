import type { AskedPort } from './assess/worker.js';

/**
 * Runs the program in the thread it is in: the command line, or, in a thread that this program started, the rows
 * that are sent there.
 *
 * @param port the other end of the channel; `null` in the first thread.
 * @param data what the thread was started with.
 */
export async function inItsThread(
  port: AskedPort | null,
  data: unknown,
  command: () => Promise<void>,
): Promise<void> {
  if (port === null) return command();
  const { serveChunks } = await import('./assess/worker.js');
  serveChunks(port, data);
}
