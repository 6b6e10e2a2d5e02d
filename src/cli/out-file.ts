import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { EXIT, Failure, systemCode } from './failure.js';
import type { Io } from './io.js';
import { openDevice } from './open-file.js';
import { removeLeftovers, temporaryName } from './temporary-file.js';

/** A file being written: what stood there before stays until the new one is whole. */
export interface OutFile {
  readonly stream: Writable;
  /** Whether it is a file, and no pipe or device at whose other end a reader may wait. */
  readonly isFile: boolean;
  /** Puts the whole file in its place. */
  readonly commit: () => Promise<void>;
  /** Leaves everything as it was. */
  readonly discard: () => Promise<void>;
}

/** Runs a step whose failure has one meaning. */
async function step<Value>(exitCode: Failure['exitCode'], verb: string, run: Promise<Value>): Promise<Value> {
  try {
    return await run;
  } catch (error) {
    throw new Failure(exitCode, `cannot ${verb} (${systemCode(error)})`);
  }
}

async function closed(handle: FileHandle, stream: Writable): Promise<void> {
  await handle.sync();
  stream.end();
  await finished(stream);
}

/** A device or a pipe is written to as it stands: a rename would put a file in its place. */
function intoDevice(target: string, stream: Writable): OutFile {
  return {
    stream,
    isFile: false,
    commit: async () => {
      stream.end();
      await step(EXIT.inputOutput, `write ${target}`, finished(stream));
    },
    discard: async () => void stream.destroy(),
  };
}

/**
 * Opens a file for writing beside its place, to be renamed when it is whole.
 *
 * @throws {Failure} 73 where it cannot be created.
 */
export async function openOutFile(target: string, io: Io): Promise<OutFile> {
  const there = await stat(target).catch(() => undefined);
  if (there?.isDirectory() === true) throw new Failure(EXIT.cannotCreate, `${target} is a directory`);
  const creating = <Value>(run: Promise<Value>): Promise<Value> =>
    step(EXIT.cannotCreate, `create ${target}`, run);
  if (there?.isFile() === false) {
    return intoDevice(target, await creating(openDevice(target, io.signal)));
  }
  const place = there === undefined ? target : await creating(realpath(target));
  await removeLeftovers(place, io);
  const beside = temporaryName(place);
  const handle = await creating(open(beside, 'wx', there?.mode));
  const stream = handle.createWriteStream();
  return {
    stream,
    isFile: true,
    commit: async () => {
      await step(EXIT.inputOutput, `write ${target}`, closed(handle, stream));
      await creating(rename(beside, place));
    },
    discard: async () => {
      stream.destroy();
      await rm(beside, { force: true });
    },
  };
}
