import { RefusedInput } from './issue.js';
import { isRecord } from './record.js';
import { mustBe } from './say.js';

/** A reader of a Web stream, as far as it is used. */
interface StreamReader {
  read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
  cancel(reason?: unknown): Promise<unknown>;
}

/** A Web stream, as far as it is used. */
interface WebStream {
  getReader(): StreamReader;
}

/** A Blob or File, as far as it is used. */
interface BlobLike {
  stream(): WebStream;
}

/**
 * Where bytes come from: a Node stream, a Web stream, a Blob or File, or any iterable of chunks. A chunk of text, as a
 * stream with an encoding gives it, is taken as UTF-8.
 */
export type ByteSource =
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>
  | WebStream
  | BlobLike;

/** What stops reading, as far as it is used. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

const has = (source: unknown, method: string): source is Readonly<Record<string, unknown>> =>
  isRecord(source) && typeof Reflect.get(source, method) === 'function';

const isAsyncIterable = (source: unknown): source is AsyncIterable<unknown> =>
  typeof source === 'object' && source !== null && Symbol.asyncIterator in source;

const isIterable = (source: unknown): source is Iterable<unknown> =>
  typeof source === 'object' && source !== null && Symbol.iterator in source;

const isBlob = (source: unknown): source is BlobLike => has(source, 'stream');
const isWebStream = (source: unknown): source is WebStream => has(source, 'getReader');

async function* chunksOf(stream: WebStream): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isDone = done;
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops early lets the source stop too.
    if (!isDone) await reader.cancel();
  }
}

function wrongSource(path: string): RefusedInput {
  const be = {
    zh: '字节流：Node 或 Web 流、Blob，或由字节块组成的可迭代对象',
    en: 'a stream of bytes: a Node or Web stream, a Blob, or an iterable of chunks of bytes',
  };
  return new RefusedInput([mustBe('invalid-type', path, be, { type: 'object' })]);
}

function iterated(source: unknown, path: string): AsyncIterable<unknown> | Iterable<unknown> {
  if (ArrayBuffer.isView(source)) return [source];
  if (isAsyncIterable(source) || isIterable(source)) return source;
  if (isWebStream(source)) return chunksOf(source);
  if (isBlob(source)) return chunksOf(source.stream());
  throw wrongSource(path);
}

/**
 * The bytes of a source, chunk by chunk.
 *
 * @throws {RefusedInput} at once where it is no source, such as a text; while it is iterated where a chunk is none.
 */
export function bytesOf(source: unknown, signal?: StopSignal, path = 'source'): AsyncGenerator<Uint8Array> {
  return checkedBytes(iterated(source, path), signal, path);
}

async function* checkedBytes(
  chunks: AsyncIterable<unknown> | Iterable<unknown>,
  signal: StopSignal | undefined,
  path: string,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (signal?.aborted === true) throw signal.reason;
    if (typeof chunk === 'string') yield encoder.encode(chunk);
    else if (chunk instanceof Uint8Array) yield chunk;
    else throw wrongSource(path);
  }
}
