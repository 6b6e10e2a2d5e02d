import { RefusedInput } from '../input/issue.js';
import { told } from '../input/say.js';
import type { Bilingual } from '../logic/bilingual.js';

/** How the characters of a register are written as bytes. GB18030 includes GBK and GB2312. */
export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;

/** One of them, by its name. */
export type RegisterEncoding = (typeof ENCODINGS)[number];

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

/** What a file is that is no text. */
export type ForeignFile = 'zip' | 'ole' | 'pdf' | 'markup' | 'rtf' | 'archive' | 'picture';

const NAMES: Readonly<Record<ForeignFile, Bilingual>> = {
  zip: { zh: 'Excel 工作簿 .xlsx', en: 'an Excel workbook (.xlsx)' },
  ole: { zh: 'Excel 97-2003 工作簿 .xls', en: 'an Excel 97-2003 workbook (.xls)' },
  pdf: { zh: 'PDF 文档', en: 'a PDF document' },
  markup: {
    zh: '网页或 XML，有的系统导出时取名 .xls',
    en: 'a web page or XML, as some systems export it under the name of .xls',
  },
  rtf: { zh: '文字文档 .rtf', en: 'a text document (.rtf)' },
  archive: { zh: '压缩包', en: 'an archive' },
  picture: { zh: '图片', en: 'a picture' },
};

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

const SIGNATURES: readonly (readonly [ForeignFile, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  // An archive without files.
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', ascii('%PDF')],
  ['rtf', ascii('{\\rt')],
  ['archive', ascii('Rar!')],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ...['<!', '<?', '<h', '<H', '<t', '<T'].map((start) => ['markup', ascii(start)] as const),
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The byte-order mark at the start of a file, if it has one. */
export function byteOrderMark(head: Uint8Array): ByteOrderMark | undefined {
  const mark = MARKS.find(([, bytes]) => startsWith(head, bytes));
  return mark && { encoding: mark[0], length: mark[1].length };
}

/** What a file is by its first bytes, where it is no text. */
export function foreignFile(head: Uint8Array): ForeignFile | undefined {
  return SIGNATURES.find(([, bytes]) => startsWith(head, bytes))?.[0];
}

/** The name of what a file is, where it is no text, such as `a PDF document`. */
export function foreignName(head: Uint8Array): string | undefined {
  const kind = foreignFile(head);
  return kind === undefined ? undefined : NAMES[kind].en;
}

/**
 * Refuses what is no text, such as a workbook that was merely renamed to `.csv`, by the name of what it is.
 *
 * @param head the first bytes of the file.
 * @throws {RefusedInput} `not-csv`
 */
export function refuseForeign(head: Uint8Array): void {
  const kind = foreignFile(head);
  if (kind === undefined) return;
  const message = {
    zh: `文件不是 CSV（${NAMES[kind].zh}）：请打开后另存为“CSV UTF-8”，只改文件名不行`,
    en: `the file is ${NAMES[kind].en}, not CSV: open it and save it as "CSV UTF-8", renaming is not enough`,
  };
  throw new RefusedInput([told('not-csv', '', message)]);
}
