import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { lstat, readdir, realpath, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './failure.js';
import type { Io } from './io.js';

function readOr(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/**
 * Eight hexadecimal digits for where a process number means the same process: this machine and, on Linux, this space
 * of process numbers, of which each container has its own.
 */
function place(): string {
  const machine = readOr(() => readFileSync('/etc/machine-id', 'utf8'));
  const space = readOr(() => readlinkSync('/proc/self/ns/pid'));
  return createHash('sha256').update(`${hostname()}\n${machine}\n${space}`).digest('hex').slice(0, 8);
}

const hexadecimal = (pid: number): string => pid.toString(16).padStart(8, '0');

/** `<place><process><chance>.tmp` behind `.FILE.`: eight hexadecimal digits each. */
const OWNER = /^([0-9a-f]{8})([0-9a-f]{8})[0-9a-f]{8}\.tmp$/;

/** The name under which a file is written beside its place; it says which process writes it. */
export function temporaryName(target: string): string {
  const owner = place() + hexadecimal(process.pid) + randomBytes(4).toString('hex');
  return join(dirname(target), `.${basename(target)}.${owner}.tmp`);
}

/**
 * Whether a process has ended for certain: there is none of that number, or it is this one, which has written nothing
 * yet. One that belongs to another user is there, though it cannot be asked.
 */
function hasEnded(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}

async function isFile(path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => undefined);
  return there?.isFile() === true;
}

/**
 * Removes what earlier runs that were killed left beside an output: children's rows. What a run may still be writing,
 * here or on another machine that shares the folder, stays; both are told.
 */
export async function removeLeftovers(target: string, io: Io): Promise<void> {
  const output = await realpath(target).catch(() => target);
  const start = `.${basename(output)}.`;
  const names = await readdir(dirname(output)).catch(() => []);
  for (const name of names.filter((one) => one.startsWith(start))) {
    const [owner, where, pid = ''] = OWNER.exec(name.slice(start.length)) ?? [];
    const path = join(dirname(output), name);
    // Neither a link nor a folder is what this command left.
    if (owner === undefined || !(await isFile(path))) continue;
    const isLeft = where === place() && hasEnded(Number.parseInt(pid, 16));
    const isRemoved =
      isLeft &&
      (await rm(path)
        .then(() => true)
        .catch(() => false));
    io.stderr.write(
      isRemoved
        ? `removed what an earlier run left beside the output: ${name}\n`
        : `another run may be writing the same output; if none is, remove ${name}\n`,
    );
  }
}
