import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { version } from '../../../package.json';
import type { Io } from '../io.js';
import { removeLeftovers } from '../temporary-file.js';
import type { Job } from './job.js';
import { openPartFile, type PartFile } from './part-file.js';
import { misfit, ResumedOutput } from './resumed-output.js';

/** How a run that is continued goes on. */
export interface Resumption {
  /** So many rows need not be decided again. */
  readonly skip: number;
  readonly output: ResumedOutput;
}

/**
 * What two runs must have in common for the one to go on where the other was killed: the program, its options and
 * standards, and an input of the same length that was not written to in between. A digest, so that nothing can be read
 * from it.
 */
export async function runNote({ context, shape }: Job, file: string): Promise<string> {
  // Whoever reads the file says what is wrong where it is not there.
  const input = await stat(file, { bigint: true }).catch(() => undefined);
  const run = { version, context, shape, size: String(input?.size), written: String(input?.mtimeNs) };
  return createHash('sha256').update(JSON.stringify(run)).digest('hex');
}

/** How many rows need not be decided again. @throws {Failure} 65 where the run that began the file was another. */
function rowsToSkip({ records, note }: PartFile, rows: number, ownNote: string | undefined): number {
  if (records.count === 0 || ownNote === undefined || note === undefined) return 0;
  if (note !== ownNote) throw misfit();
  return Math.max(0, rows - 1);
}

/**
 * Continues `FILE.part` and puts it in its place when all is written; whatever goes wrong, it stays for the next run.
 * The last row that was written is decided again and compared. Where rows cannot be skipped, or the run that began the
 * file left no note, all rows are decided again and the whole file is compared.
 *
 * @param format a CSV file has a header, and line feeds between quotes.
 * @param note what the runs must have in common for rows to be skipped; `undefined` where none are: to know what became
 * of all of them, or because the input has no lines that could be counted.
 * @throws {Failure} 65 where the file is not the beginning of what is written now, 73, 74.
 */
export async function resumeTo(
  target: string,
  format: 'ndjson' | 'csv',
  note: string | undefined,
  io: Io,
  write: (resumption: Resumption) => Promise<void>,
): Promise<void> {
  await removeLeftovers(target, io);
  const part = await openPartFile(target, format === 'csv');
  try {
    const { count, start, end } = part.records;
    const rows = format === 'csv' ? count - 1 : count;
    const skip = rowsToSkip(part, rows, note);
    const begun = `${target}.part, of ${Math.max(0, rows)} rows,`;
    if (count === 0) await part.writeNote(note);
    else
      io.stderr.write(
        skip > 0 ? `${begun} goes on\n` : `${begun} is compared row by row, and then goes on\n`,
      );
    // With rows to skip, the first that comes is the last that was written; else everything comes again.
    const from = skip === 0 ? 0 : start;
    const output = new ResumedOutput(part.stream, io.signal, end - from, await part.digestFrom(from));
    await write({ skip, output });
    output.assertComplete();
    await part.commit();
  } catch (error) {
    await part.leave();
    throw error;
  }
}
