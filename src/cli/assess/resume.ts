import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { version } from '../../../package.json';
import type { Io } from '../io.js';
import { removeLeftovers } from '../temporary-file.js';
import {
  type DecidedInput,
  type Follower,
  FROM_THE_START,
  InputFollower,
  NOTHING_DECIDED,
} from './decided-input.js';
import type { Job } from './job.js';
import { openPartFile, type PartFile } from './part-file.js';
import { misfit, ResumedOutput } from './resumed-output.js';

/** How a run that is continued goes on. */
export interface Resumption {
  readonly output: ResumedOutput;
  readonly follower: Follower;
}

/**
 * What two runs must have in common for the one to go on where the other was killed: the program, its options and
 * standards, and an input of the same length that was not written to in between. A digest, so that nothing can be read
 * from it.
 */
export async function runNote({ context, shape }: Job, file: string): Promise<string> {
  // The reader of the file reports a missing one.
  const input = await stat(file, { bigint: true }).catch(() => undefined);
  const run = { version, context, shape, size: String(input?.size), written: String(input?.mtimeNs) };
  return createHash('sha256').update(JSON.stringify(run)).digest('hex');
}

/** How far a run came: the part of the input that is decided, and where its rows end in the file. */
interface Progress {
  readonly decided: DecidedInput;
  readonly end: number;
}

const NO_PROGRESS: Progress = { decided: NOTHING_DECIDED, end: 0 };

/** `<run> <lines> <end> <digest>`; the run alone before anything is certain. */
const noted = (run: string, { decided, end }: Progress): string =>
  [run, decided.lines, end, decided.digest].join(' ');

/** How far the run that began the file came for certain. @throws {Failure} 65 where that run was another. */
function progressIn({ records, note }: PartFile, run: string | undefined): Progress {
  if (records.count === 0 || run === undefined || note === undefined) return NO_PROGRESS;
  const [begun, lines, end, digest] = note.split(' ');
  if (begun !== run) throw misfit();
  const progress = { decided: { lines: Number(lines), digest: digest ?? '' }, end: Number(end) };
  // The file may have lost its end, though not what is noted, where the machine failed.
  return digest !== undefined && progress.end <= records.end ? progress : NO_PROGRESS;
}

/**
 * Continues `FILE.part` and puts it in its place when all is written; whatever goes wrong, it stays for the next run.
 * What was written since it was last noted how far the run came is decided again and compared. Where rows cannot be
 * skipped, or the run that began the file left no note, that is the whole file.
 *
 * @param format a CSV file has a header, and line feeds between quotes.
 * @param run what the runs must have in common for rows to be skipped; `undefined` where none are: to know what became
 * of all of them, or because the input has no lines that could be counted.
 * @throws {Failure} 65 where the file is not the beginning of what is written now, 73, 74.
 */
export async function resumeTo(
  target: string,
  format: 'ndjson' | 'csv',
  run: string | undefined,
  io: Io,
  write: (resumption: Resumption) => Promise<void>,
): Promise<void> {
  await removeLeftovers(target, io);
  const part = await openPartFile(target, format === 'csv');
  try {
    const { count, end } = part.records;
    const { decided, end: from } = progressIn(part, run);
    const rows = format === 'csv' ? count - 1 : count;
    const begun = `${target}.part, of ${Math.max(0, rows)} rows,`;
    if (count === 0) await part.beginNote(run);
    else
      io.stderr.write(
        from > 0 ? `${begun} goes on\n` : `${begun} is compared row by row, and then goes on\n`,
      );
    const output = new ResumedOutput(part.stream, io.signal, from, end - from, await part.digestFrom(from));
    const note = async (text: string, now: DecidedInput): Promise<void> => {
      await output.flush();
      const { position } = output;
      if (position !== undefined) await part.extendNote(noted(text, { decided: now, end: position }));
    };
    const follower = run === undefined ? FROM_THE_START : new InputFollower(decided, (now) => note(run, now));
    await write({ output, follower });
    output.assertComplete();
    await part.commit();
  } catch (error) {
    await part.leave();
    throw error;
  }
}
