import type { Io } from '../io.js';
import { openPartFile } from './part-file.js';
import { ResumedOutput } from './resumed-output.js';

/** How a run that is continued goes on. */
export interface Resumption {
  /** So many rows need not be decided again. */
  readonly skip: number;
  readonly output: ResumedOutput;
}

/**
 * Continues `FILE.part` and puts it in its place when all is written; whatever goes wrong, it stays for the next run.
 * The last row that was written is decided again and compared, so that another input or other options are noticed.
 *
 * @param format a CSV file has a header, and line feeds between quotes.
 * @param fromStart whether all rows are decided again: to know what became of them, or because the input has no lines
 * that could be counted.
 * @throws {Failure} 65 where the file is not the beginning of what is written now, 73, 74.
 */
export async function resumeTo(
  target: string,
  format: 'ndjson' | 'csv',
  fromStart: boolean,
  io: Io,
  write: (resumption: Resumption) => Promise<void>,
): Promise<void> {
  const part = await openPartFile(target, format === 'csv');
  try {
    const { count, end } = part.records;
    const rows = format === 'csv' ? count - 1 : count;
    const skip = fromStart ? 0 : Math.max(0, rows - 1);
    if (count > 0) io.stderr.write(`${target}.part goes on behind ${Math.max(0, rows)} rows\n`);
    // With rows to skip, the first that comes is the last that was written; else everything comes again.
    const drop = skip === 0 ? end : part.last.length;
    const output = new ResumedOutput(part.stream, io.signal, drop, part.last);
    await write({ skip, output });
    output.assertComplete();
    await part.commit();
  } catch (error) {
    await part.leave();
    throw error;
  }
}
