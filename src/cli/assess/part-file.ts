import { createHash } from 'node:crypto';
import {
  constants,
  type FileHandle,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { EXIT, Failure, systemCode } from '../failure.js';
import { RecordCounter, type Records } from './records.js';

const PIECE = 256 * 1024;

/** A file that was begun, perhaps by a run that was killed. */
export interface PartFile {
  /** What stands in it already, whole. */
  readonly records: Records;
  /** What was noted of the run that began it; `undefined` where nothing was. */
  readonly note: string | undefined;
  /** Notes of this run what the next must agree with, or nothing; what was noted before is gone. */
  readonly beginNote: (note: string | undefined) => Promise<void>;
  /** Notes more: how far everything is written for certain. A later note is never shorter than an earlier one. */
  readonly extendNote: (note: string) => Promise<void>;
  /** SHA-256 of its whole records from a place on, in hexadecimal digits. */
  readonly digestFrom: (start: number) => Promise<string>;
  /** Writes behind it. */
  readonly stream: Writable;
  /** Puts the whole file in its place. */
  readonly commit: () => Promise<void>;
  /** Leaves it for the next run. */
  readonly leave: () => Promise<void>;
}

async function step<Value>(exitCode: Failure['exitCode'], verb: string, run: Promise<Value>): Promise<Value> {
  try {
    return await run;
  } catch (error) {
    throw new Failure(exitCode, `cannot ${verb} (${systemCode(error)})`);
  }
}

/** Reads what stands between two places. */
async function* between(handle: FileHandle, start: number, end: number): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(PIECE);
  for (let at = start; at < end; ) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(PIECE, end - at), at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function recordsIn(handle: FileHandle, quoted: boolean): Promise<Records> {
  const counter = new RecordCounter(quoted);
  const { size } = await handle.stat();
  for await (const bytes of between(handle, 0, size)) counter.push(bytes);
  return counter.found();
}

/** The place that is meant, a link followed; a device or a pipe cannot be continued. */
async function placeOf(target: string): Promise<string> {
  const there = await stat(target).catch(() => undefined);
  if (there === undefined) return target;
  if (!there.isFile()) throw new Failure(EXIT.cannotCreate, `${target} is not a file`);
  return realpath(target);
}

async function opened(part: string): Promise<FileHandle> {
  try {
    return await open(part, 'r+');
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return open(part, 'wx+');
  }
}

/**
 * Opens `FILE.part` to go on behind its last whole record; an incomplete one is cut off.
 *
 * @param quoted whether it is CSV, where a line feed between quotes is part of a record.
 * @throws {Failure} 73 where it cannot be opened.
 */
export async function openPartFile(target: string, quoted: boolean): Promise<PartFile> {
  const creating = <Value>(run: Promise<Value>): Promise<Value> =>
    step(EXIT.cannotCreate, `create ${target}.part`, run);
  const place = await placeOf(target);
  const part = `${place}.part`;
  const handle = await creating(opened(part));
  const records = await recordsIn(handle, quoted);
  const notes = `${part}.note`;
  const note = await readFile(notes, 'utf8').catch(() => undefined);
  await handle.truncate(records.end);
  const stream = handle.createWriteStream({ start: records.end });
  const close = async (): Promise<void> => {
    await handle.sync();
    stream.end();
    await finished(stream);
  };
  return {
    records,
    note,
    beginNote: (text) => creating(text === undefined ? rm(notes, { force: true }) : writeFile(notes, text)),
    extendNote: async (text) => {
      await step(EXIT.inputOutput, `write ${part}`, handle.datasync());
      // In one go and over what stands there: killed before or after, there is a whole note.
      await creating(writeFile(notes, text, { flag: constants.O_WRONLY | constants.O_CREAT }));
    },
    digestFrom: async (start) => {
      const hash = createHash('sha256');
      for await (const bytes of between(handle, start, records.end)) hash.update(bytes);
      return hash.digest('hex');
    },
    stream,
    commit: async () => {
      await step(EXIT.inputOutput, `write ${part}`, close());
      await step(EXIT.cannotCreate, `create ${target}`, rename(part, place));
      await rm(notes, { force: true });
    },
    leave: async () => void stream.destroy(),
  };
}
