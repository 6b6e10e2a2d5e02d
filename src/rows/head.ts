import { type InputKind, kindOf } from './kind.js';

/** What of the beginning of a file is looked at, at most. */
const MOST = 65_536;

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The first bytes of a source, as many as it takes to tell what they are. */
export async function headOf(
  bytes: AsyncIterator<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly kind: InputKind }> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const next = await bytes.next();
    if (next.done !== true) chunks.push(next.value);
    const head = joined(chunks);
    const kind = kindOf(head, next.done === true || head.length > MOST);
    if (kind !== undefined) return { head, kind };
  }
}

/** The bytes that were looked at, and those behind them. */
export async function* chained(
  head: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* rest;
}
