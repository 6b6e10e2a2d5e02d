import { WholeLines } from '../../rows/whole-lines.js';

const LF = 10;

/** How far the first `count` line feeds reach, and how many of them there are. */
export function behindLines(
  bytes: Uint8Array,
  count: number,
): { readonly end: number; readonly lines: number } {
  let end = 0;
  for (let lines = 0; lines < count; lines += 1) {
    const at = bytes.indexOf(LF, end);
    if (at < 0) return { end: bytes.length, lines };
    end = at + 1;
  }
  return { end, lines: count };
}

/** A piece has at most 256 lines, however short they are: what is written for each may be long. */
const MOST_LINES = 256;

/** Lines are counted where the first few of a piece are no longer than this; a case of which all is known is longer. */
const SHORT = 256;
const FEW = 4;

/** The piece, or several of it, each in memory of its own. */
function* cut(piece: Uint8Array): Generator<Uint8Array> {
  if (behindLines(piece, FEW).end > FEW * SHORT) {
    yield piece;
    return;
  }
  let start = 0;
  for (;;) {
    const { end } = behindLines(piece.subarray(start), MOST_LINES);
    if (start + end >= piece.length) break;
    yield piece.slice(start, start + end);
    start += end;
  }
  yield start === 0 ? piece : piece.slice(start);
}

/** Pieces of whole lines. */
export async function* linesIn(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = new WholeLines();
  for await (const bytes of source) {
    const whole = pieces.push(bytes);
    if (whole !== undefined) yield* cut(whole);
  }
  const last = pieces.end();
  if (last !== undefined) yield last;
}
