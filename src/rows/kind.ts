import { foreignFile, SIGNATURE_BYTES } from '../register/signature.js';

/** What an input file is, by its content. */
export const INPUT_KINDS = ['ndjson', 'csv', 'xlsx'] as const;

/** The kind of an input file. */
export type InputKind = (typeof INPUT_KINDS)[number];

const LF = 10;
const OBJECT = 0x7b;

/** What one line at the beginning of a file shows; `undefined` where it may stand in either. */
function lineShows(line: string): 'ndjson' | 'csv' | undefined {
  // A line that was cut somewhere ends as an object ends: "…,"hiv":true}".
  if (/^\{|^\[(?:["[{\]\d-]|$)|\}$/.test(line)) return 'ndjson';
  return /[,;\t\u0080-\uffff]/.test(line) ? 'csv' : undefined;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** What lines show none of which shows it by itself: `null` and `42` are JSON, `id` above `a1` is a column. */
function together(lines: readonly string[]): 'ndjson' | 'csv' {
  return lines.every(isJson) ? 'ndjson' : 'csv';
}

/**
 * Whether a file holds one JSON value a line, instead of one in all: a value that is written over several lines begins
 * one line only at its margin.
 */
export function isLines(head: Uint8Array, isAll: boolean): boolean | undefined {
  let begun = 0;
  for (let at = 0; at < head.length; at = head.indexOf(LF, at) + 1) {
    if (head[at] === OBJECT) begun += 1;
    if (begun > 1) return true;
    if (head.indexOf(LF, at) < 0) break;
  }
  return isAll ? false : undefined;
}

/**
 * The kind of a file by its first bytes, as early as they show it: a line of JSON is told by its first character, so
 * that a program that sends line by line need not send more. An empty file is NDJSON without rows.
 *
 * @param head the first bytes.
 * @param isAll whether no more bytes come, or no more are to be looked at.
 * @returns `undefined` where more bytes are needed.
 */
export function kindOf(head: Uint8Array, isAll: boolean): InputKind | undefined {
  if (head.length < SIGNATURE_BYTES && !head.includes(LF) && !isAll) return undefined;
  const foreign = foreignFile(head);
  if (foreign === 'zip' || foreign === 'ole') return 'xlsx';
  // What else is no text is refused by name where it is read as CSV; so is UTF-16, which has bytes of zero.
  if (foreign !== undefined || head.includes(0)) return 'csv';
  // Every byte becomes one character: only ASCII is looked at, and whether there is anything else.
  let text = '';
  for (const byte of head) text += String.fromCharCode(byte);
  const [last = '', ...whole] = text
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .split(/[\r\n]+/)
    .reverse();
  const lines = whole.reverse().map((line) => line.trim());
  // The last line may go on; its first character does not change.
  const begun = last.trimStart();
  if (isAll || begun.startsWith('{')) lines.push(begun.trimEnd());
  const filled = lines.filter((line) => line !== '');
  for (const line of filled) {
    const kind = lineShows(line);
    if (kind !== undefined) return kind;
  }
  return isAll ? together(filled) : undefined;
}
