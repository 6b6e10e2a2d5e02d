import { ExcelOutput } from './excel-output.js';
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
 * @param isForExcel whether it is CSV that is to be opened in Excel.
 * @throws {Failure} 73 where the file cannot be created, 74 where it cannot be written.
 */
export async function writeTo(
  target: string | undefined,
  io: Io,
  write: (output: Output) => Promise<void>,
  isForExcel = false,
): Promise<void> {
  const Kind = isForExcel ? ExcelOutput : Output;
  if (target === undefined) return written(new Kind(io.stdout, io.signal), write);
  const out = await openOutFile(target, io);
  try {
    await written(new Kind(out.stream, io.signal, out.isFile), write);
    await out.commit();
  } catch (error) {
    await out.discard();
    throw error;
  }
}
