import type { Writable } from 'node:stream';
import { CsvOutput } from './csv/csv-output.js';
import type { CsvStyle } from './csv/csv-style.js';
import type { Io } from './io.js';
import { openOutFile } from './out-file.js';
import { Output } from './output.js';

async function written(output: Output, write: (output: Output) => Promise<void>): Promise<void> {
  await write(output);
  await output.flush();
}

/**
 * Writes to the file of `--out`, which is replaced only when all is written, or to standard output where none is named.
 *
 * @param style how CSV is written for a person.
 * @throws {Failure} 73 where the file cannot be created, 74 where it cannot be written.
 */
export async function writeTo(
  target: string | undefined,
  io: Io,
  write: (output: Output) => Promise<void>,
  style?: CsvStyle,
): Promise<void> {
  const output = (stream: Writable, isFile: boolean): Output =>
    style === undefined
      ? new Output(stream, io.signal, isFile)
      : new CsvOutput(stream, io.signal, isFile, style);
  if (target === undefined) return written(output(io.stdout, false), write);
  const out = await openOutFile(target, io);
  try {
    await written(output(out.stream, out.isFile), write);
    await out.commit();
  } catch (error) {
    await out.discard();
    throw error;
  }
}
