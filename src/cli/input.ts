import type { Readable } from 'node:stream';
import { boundIssue } from '../input/bounds.js';
import { foreignName } from '../register/signature.js';
import { duplicateMember, duplicateMessage } from '../rows/duplicate-member.js';
import { LONGEST_LINE } from '../rows/lines.js';
import { DEEPEST, nestsTooDeeply } from '../rows/nesting.js';
import { EXIT, Failure, systemCode } from './failure.js';
import type { Io } from './io.js';
import { openSource } from './open-file.js';

const CANNOT_OPEN = new Set(['ENOENT', 'EACCES', 'EISDIR', 'ENOTDIR', 'EPERM', 'ELOOP', 'ENAMETOOLONG']);

function readFailure(error: unknown, what: string): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  return CANNOT_OPEN.has(code)
    ? new Failure(EXIT.noInput, `cannot open ${what} (${code})`)
    : new Failure(EXIT.inputOutput, `cannot read ${what} (${code})`);
}

/** Names of standard input. Read as a file, a wait for it could not be interrupted. */
const STANDARD_INPUT: readonly (string | undefined)[] = [undefined, '-', '/dev/stdin'];

/** The file that is meant; `undefined` for standard input, whatever it is called. */
export function fileNamed(argument: string | undefined): string | undefined {
  return STANDARD_INPUT.includes(argument) ? undefined : argument;
}

function open(file: string | undefined, io: Io): Readable {
  const named = fileNamed(file);
  if (named !== undefined) {
    try {
      return openSource(named);
    } catch (error) {
      throw readFailure(error, named);
    }
  }
  if (io.stdin.destroyed) throw new Failure(EXIT.usage, 'standard input can be read only once');
  return io.stdin;
}

/**
 * The bytes of a file, or of standard input where none is named. Whoever stops reading early closes the source;
 * an interruption ends the wait.
 *
 * @throws {Failure} 66 where it cannot be opened, 74 where it cannot be read.
 */
export async function* bytesOf(file: string | undefined, io: Io): AsyncGenerator<Uint8Array> {
  const source = open(file, io);
  const stop = (): void => void source.destroy(new DOMException('interrupted', 'AbortError'));
  io.signal.addEventListener('abort', stop, { once: true });
  try {
    io.signal.throwIfAborted();
    // Neither kind of stream is decoded, so that both give bytes.
    const chunks: AsyncIterable<Uint8Array> = source;
    yield* chunks;
  } catch (error) {
    throw readFailure(error, file ?? 'standard input');
  } finally {
    io.signal.removeEventListener('abort', stop);
    source.destroy();
  }
}

/** A small text read whole, without its byte order mark. @throws {Failure} 65 where it is not UTF-8 or too large. */
async function textIn(chunks: AsyncIterable<Uint8Array>, what: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  for await (const bytes of chunks) {
    if (length === 0) refuseForeign(bytes, what);
    length += bytes.length;
    if (length > LONGEST_LINE) throw new Failure(EXIT.data, `${what} is larger than ${LONGEST_LINE} bytes`);
    text += decodeOr(what, () => decoder.decode(bytes, { stream: true }));
  }
  return text + decodeOr(what, () => decoder.decode());
}

/** The same of a file. @throws {Failure} 65 */
export async function readText(file: string | undefined, io: Io, what: string): Promise<string> {
  return textIn(bytesOf(file, io), what);
}

/** Refuses what is no text by the name of what it is. */
function refuseForeign(head: Uint8Array, what: string): void {
  const name = foreignName(head);
  if (name !== undefined) throw new Failure(EXIT.data, `${what} must be JSON: the file is ${name}`);
}

/** A small JSON file read whole: a case, a result, a list of standards. @param isBounded whether objects and lists may only be so large. @throws {Failure} 65 */
export async function readJson(
  file: string | undefined,
  io: Io,
  what: string,
  isBounded = true,
): Promise<unknown> {
  return jsonIn(bytesOf(file, io), what, isBounded);
}

/** The same of bytes. @throws {Failure} 65 */
export async function jsonIn(
  chunks: AsyncIterable<Uint8Array>,
  what: string,
  isBounded = true,
): Promise<unknown> {
  const text = await textIn(chunks, what);
  if (nestsTooDeeply(text))
    throw new Failure(EXIT.data, `nested-too-deeply: ${what} nests deeper than ${DEEPEST}`);
  const value = parsed(text, what);
  const twice = duplicateMember(text, value);
  if (twice !== undefined)
    throw new Failure(EXIT.data, `${what}: duplicate-member: ${duplicateMessage(twice).en}`);
  const bound = isBounded ? boundIssue(value) : undefined;
  if (bound !== undefined) throw new Failure(EXIT.data, `${what}: ${bound.code}: ${bound.message}`);
  return value;
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure(EXIT.data, `${what} is not valid JSON`);
  }
}

function decodeOr(what: string, decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new Failure(EXIT.data, `${what} is not UTF-8`);
  }
}
