import { type Issue, RefusedInput } from '../input/issue.js';

/** How the characters of a register are written as bytes. GB18030 includes GBK and GB2312. */
export type RegisterEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** How many bytes of a file say what it is. */
export const SIGNATURE_BYTES = 4;

/** A byte-order mark: the encoding it stands for, and its length in bytes. */
export interface ByteOrderMark {
  readonly encoding: RegisterEncoding;
  readonly length: number;
}

const MARKS: readonly (readonly [RegisterEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

const WORKBOOKS: readonly (readonly [string, readonly number[]])[] = [
  ['an Excel workbook (.xlsx)', [0x50, 0x4b, 0x03, 0x04]],
  ['an Excel 97-2003 workbook (.xls)', [0xd0, 0xcf, 0x11, 0xe0]],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The byte-order mark at the start of a file, if it has one. */
export function byteOrderMark(head: Uint8Array): ByteOrderMark | undefined {
  const mark = MARKS.find(([, bytes]) => startsWith(head, bytes));
  return mark && { encoding: mark[0], length: mark[1].length };
}

/**
 * Refuses a workbook that was merely renamed to `.csv`, by the name of what it is.
 *
 * @param head the first bytes of the file.
 * @throws {RefusedInput} `not-csv`
 */
export function refuseWorkbook(head: Uint8Array): void {
  const workbook = WORKBOOKS.find(([, bytes]) => startsWith(head, bytes));
  if (workbook === undefined) return;
  const message = `the file is ${workbook[0]}, not CSV: open it and save it as "CSV UTF-8", renaming is not enough`;
  throw new RefusedInput([{ code: 'not-csv', path: '', message } satisfies Issue]);
}
