import { type Line, LONGEST_LINE } from './lines.js';
import { type Row, refusedRow } from './row.js';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A line as text, or why it is none. Bytes that are not UTF-8 are refused, never replaced. */
export function textOf(line: Line): string | Row {
  if (line === null) return refusedRow('line-too-long', `the line is longer than ${LONGEST_LINE} bytes`);
  try {
    return decoder.decode(line);
  } catch {
    return refusedRow('invalid-encoding', 'the line is not UTF-8');
  }
}
