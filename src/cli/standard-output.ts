import { fstatSync, readSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { Writable } from 'node:stream';
import { EXIT, Failure } from './failure.js';

/**
 * Whether a descriptor was closed when the process began (`>&-`). Node then puts the null device in its place, open
 * for reading and writing, so that everything that is written is lost in silence. A shell's `> /dev/null` can only be
 * written to. A program that gives output away by opening the null device for both looks the same and is told so.
 */
export function wasClosed(fd: number): boolean {
  try {
    const [own, nowhere] = [fstatSync(fd), statSync(devNull)];
    if (!own.isCharacterDevice() || own.rdev !== nowhere.rdev) return false;
    // The null device is at its end at once; a descriptor that can only be written to refuses.
    readSync(fd, new Uint8Array(1));
    return true;
  } catch {
    return false;
  }
}

/** Standard output that was closed: everything written to it fails. */
export function closedOutput(): Writable {
  const message =
    'standard output is closed, or the null device opened for reading too: write with --out FILE, or to > /dev/null';
  return new Writable({
    write: (_chunk, _encoding, done) => done(new Failure(EXIT.inputOutput, message)),
  });
}
