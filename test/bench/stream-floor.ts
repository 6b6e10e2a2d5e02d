import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { parentPort, Worker } from 'node:worker_threads';

const LF = 10;
const decoder = new TextDecoder();

/** Parses every line and does nothing with it. */
function parseLines(bytes: Uint8Array): number {
  const text = decoder.decode(bytes);
  let rows = 0;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    const row: unknown = JSON.parse(text.slice(start, at));
    if (typeof row === 'object') rows += 1;
    start = at + 1;
  }
  return rows;
}

/** Whole lines, each piece in memory of its own. */
async function* pieces(input: string): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<Uint8Array> = createReadStream(input);
  let rest = new Uint8Array(0);
  for await (const bytes of chunks) {
    const end = bytes.lastIndexOf(LF) + 1;
    const piece = new Uint8Array(rest.length + end);
    piece.set(rest);
    piece.set(bytes.subarray(0, end), rest.length);
    rest = bytes.slice(end);
    if (end > 0) yield piece;
  }
}

/** Reading alone. */
async function read(input: string): Promise<void> {
  const chunks: AsyncIterable<Uint8Array> = createReadStream(input);
  let length = 0;
  for await (const bytes of chunks) length += bytes.length;
  if (length === 0) throw new RangeError('there is nothing to read');
}

/** Reading, splitting and `JSON.parse`, in this thread. */
async function parse(input: string): Promise<void> {
  for await (const piece of pieces(input)) parseLines(piece);
}

/** The same in two workers, to which the pieces are handed over. */
async function parseInTwo(input: string): Promise<void> {
  const workers = [0, 1].map(() => new Worker(new URL(import.meta.url)));
  const asked: Promise<unknown>[] = [];
  let turn = 0;
  for await (const piece of pieces(input)) {
    const worker = workers[turn % 2];
    turn += 1;
    if (worker === undefined) return;
    asked.push(once(worker, 'message'));
    worker.postMessage(piece, [piece.buffer]);
    if (asked.length >= 4) await asked.shift();
  }
  await Promise.all(asked);
  await Promise.all(workers.map((worker) => worker.terminate()));
}

/** Writing alone: so many bytes. */
async function write(output: string, length: number): Promise<void> {
  const out = createWriteStream(output);
  const piece = new Uint8Array(256 * 1024).fill(120);
  for (let left = length; left > 0; left -= piece.length) {
    if (!out.write(piece)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** What is measured as a floor: nothing that decides children can be faster. */
export async function runFloor(mode: string, file: string, length: number): Promise<void> {
  if (mode === 'read') return read(file);
  if (mode === 'parse') return parse(file);
  if (mode === 'parse-in-two') return parseInTwo(file);
  return write(file, length);
}

/** Answers a piece of whole lines, where this runs as a worker. */
export function serveFloor(): boolean {
  const port = parentPort;
  if (port === null) return false;
  port.on('message', (bytes: Uint8Array) => port.postMessage(parseLines(bytes)));
  return true;
}
