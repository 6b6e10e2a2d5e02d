import { jsonRow, textRow } from './json-rows.js';
import { LineSplitter, LONGEST_LINE } from './lines.js';
import type { Row } from './row.js';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const BOM = '\ufeff';

/** The text of the chunk, unless a line in it may be too long or is not UTF-8. */
function wholeText(chunk: Uint8Array): string | undefined {
  if (chunk.length > LONGEST_LINE) return undefined;
  try {
    return decoder.decode(chunk);
  } catch {
    return undefined;
  }
}

/** A line of text without its mark and its carriage return. */
function withoutFrame(line: string): string {
  const start = line.startsWith(BOM) ? 1 : 0;
  const end = line.length > start && line.endsWith('\r') ? line.length - 1 : line.length;
  return line.slice(start, end);
}

function* rowsOfText(text: string): Generator<Row> {
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    yield textRow(withoutFrame(text.slice(start, at)));
    start = at + 1;
  }
  if (start < text.length) yield textRow(withoutFrame(text.slice(start)));
}

/**
 * The rows of a chunk of whole lines of NDJSON, one for every line as `JsonRows` has them. The chunk is decoded at once,
 * which is much faster than line by line; only a chunk with something wrong in it is taken line by line.
 */
export function* rowsOfChunk(chunk: Uint8Array): Generator<Row> {
  const text = wholeText(chunk);
  if (text !== undefined) {
    yield* rowsOfText(text);
    return;
  }
  const lines = new LineSplitter();
  for (const line of lines.push(chunk)) yield jsonRow(line);
  for (const line of lines.end()) yield jsonRow(line);
}
