import { type Line, LONGEST_LINE } from './lines.js';
import { type Row, refusedRow } from './row.js';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A line as text, or why it is none. Bytes that are not UTF-8 are refused, never replaced. */
export function textOf(line: Line): string | Row {
  if (line === null)
    return refusedRow('line-too-long', {
      zh: `这一行超过 ${LONGEST_LINE} 字节`,
      en: `the line is longer than ${LONGEST_LINE} bytes`,
    });
  try {
    return decoder.decode(line);
  } catch {
    return refusedRow('invalid-encoding', { zh: '这一行不是 UTF-8 编码', en: 'the line is not UTF-8' });
  }
}
