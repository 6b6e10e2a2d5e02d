import type { Issue } from '../input/issue.js';
import { told } from '../input/say.js';
import { type EncodingFault, LineDecoder, Utf16Rewriter } from './decode.js';
import { byteOrderMark, type RegisterEncoding, refuseForeign, SIGNATURE_BYTES } from './signature.js';
import { type RawRecord, RecordSplitter, type SplitFault } from './split.js';

/** A row as text, or what is wrong with it. */
export type TextRow = {
  /** The row as a spreadsheet numbers it, from 1: a row with quoted line breaks is one row. */
  readonly row: number;
  /** The line on which it begins, from 1. */
  readonly line: number;
} & (
  | {
      readonly text: string;
      /** The line on which its last quote was opened; an earlier one where it has none. */
      readonly openedOn: number;
    }
  | { readonly issue: Issue; readonly isLast: boolean }
);

/** So many rows are handed on at once. */
const BATCH = 256;

const NAMES = { 'utf-8': 'UTF-8', gb18030: 'GB18030', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' } as const;

function joined(head: Uint8Array, chunk: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(head.length + chunk.length);
  bytes.set(head);
  bytes.set(chunk, head.length);
  return bytes;
}

/** The rows of a register as text: bytes in, rows out, in batches of bounded size. */
export class TextRows {
  /** Whether the file begins with a byte-order mark. */
  hasByteOrderMark = false;
  private readonly splitter = new RecordSplitter();
  private decoder: LineDecoder;
  private rewriter: Utf16Rewriter | undefined;
  private batch = 1;
  private row = 0;
  private isStopped = false;

  /** @param given the encoding where the caller knows it; a byte-order mark knows better. */
  constructor(
    private readonly chunks: AsyncIterable<Uint8Array>,
    private readonly given: RegisterEncoding | undefined,
  ) {
    this.decoder = new LineDecoder(given);
  }

  /** The encoding, as far as the rows so far have shown it. */
  get encoding(): RegisterEncoding {
    return this.decoder.encoding;
  }

  /** Says what separates the cells; before, rows come one by one, because it is not known yet. */
  separate(delimiter: string): void {
    this.splitter.separators = [delimiter.charCodeAt(0)];
    this.batch = BATCH;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly TextRow[]> {
    let head: Uint8Array | undefined = new Uint8Array(0);
    for await (const chunk of this.chunks) {
      let bytes = chunk;
      if (head !== undefined) {
        head = joined(head, chunk);
        if (head.length < SIGNATURE_BYTES) continue;
        bytes = this.begin(head);
        head = undefined;
      }
      yield* this.cut(this.rewriter === undefined ? bytes : this.rewriter.push(bytes));
      if (this.isStopped) return;
    }
    const rest: Uint8Array = head === undefined ? new Uint8Array(0) : this.begin(head);
    yield* this.cut(
      this.rewriter === undefined ? rest : joined(this.rewriter.push(rest), this.rewriter.end()),
    );
    this.splitter.end();
    yield* this.cut(undefined);
  }

  private begin(head: Uint8Array): Uint8Array {
    refuseForeign(head);
    const mark = byteOrderMark(head);
    this.hasByteOrderMark = mark !== undefined;
    const encoding = mark?.encoding ?? this.given;
    this.decoder = new LineDecoder(encoding);
    if (encoding === 'utf-16le' || encoding === 'utf-16be') this.rewriter = new Utf16Rewriter(encoding);
    return mark === undefined ? head : head.subarray(mark.length);
  }

  private *cut(bytes: Uint8Array | undefined): Generator<readonly TextRow[]> {
    if (bytes !== undefined) this.splitter.push(bytes);
    let batch: TextRow[] = [];
    for (let record = this.splitter.next(); record !== undefined; record = this.splitter.next()) {
      const row = this.read(record);
      batch.push(row);
      this.isStopped = 'issue' in row && row.isLast;
      if (this.isStopped) break;
      if (batch.length >= this.batch) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  }

  private read(record: RawRecord): TextRow {
    this.row += 1;
    const { line } = record;
    const place = { row: this.row, line };
    if (record.fault !== undefined) return { ...place, ...this.fault(record.fault, record) };
    const read = this.decoder.decode(record.bytes);
    if ('text' in read) return { ...place, text: read.text, openedOn: record.openedOn };
    return { ...place, ...this.fault(read.code, { ...record, line: line + this.linesBefore(record.bytes) }) };
  }

  /** How many lines of a row with quoted line breaks are sound before the one that is not. */
  private linesBefore(bytes: Uint8Array): number {
    let start = 0;
    let lines = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      if ('code' in this.decoder.decode(bytes.subarray(start, end))) return lines;
      start = end + 1;
      lines += 1;
    }
    return lines;
  }

  private fault(
    code: EncodingFault | SplitFault,
    { line, openedOn, bytes }: RawRecord,
  ): { readonly issue: Issue; readonly isLast: boolean } {
    const encoding = NAMES[this.decoder.encoding];
    const isDetected = this.given === undefined && !this.hasByteOrderMark;
    const stop = { zh: '此后不再读取', en: 'nothing after that is read' };
    const says = (zh: string, en: string, isLast: boolean) => ({
      issue: told(code, '', isLast ? { zh: `${zh}；${stop.zh}`, en: `${en}; ${stop.en}` } : { zh, en }),
      isLast,
    });
    switch (code) {
      case 'line-too-long':
        return says(`第 ${line} 行超过 1 MiB`, `line ${line} is longer than 1 MiB`, false);
      case 'unclosed-quote':
        return says(
          `第 ${openedOn} 行的引号没有闭合，或 1 MiB 之内没有闭合`,
          `the quote opened on line ${openedOn} is not closed, or not within 1 MiB`,
          true,
        );
      case 'ambiguous-encoding':
        return says(
          `第 ${line} 行既可以是 UTF-8，也可以是 GB18030：请另存为“CSV UTF-8”，或写明编码`,
          `line ${line} can be UTF-8 and GB18030: save the file as "CSV UTF-8", or name its encoding`,
          true,
        );
      case 'mixed-encoding':
        return says(
          `第 ${line} 行不是 ${encoding}，而${isDetected ? '前面各行是' : '文件应当是'}：文件混用编码，或已损坏`,
          `line ${line} is not ${encoding}, as ${isDetected ? 'the lines before it' : 'the file should be'}: the file mixes encodings or is damaged`,
          true,
        );
      case 'unknown-encoding': {
        const wide = bytes.includes(0);
        return says(
          `第 ${line} 行既不是 UTF-8，也不是 GB18030${wide ? '（没有标记的 UTF-16 须写明，如 --encoding utf-16le）' : ''}：请另存为“CSV UTF-8”`,
          `line ${line} is neither UTF-8 nor GB18030${wide ? ' (UTF-16 without its mark must be named, such as --encoding utf-16le)' : ''}: save the file as "CSV UTF-8"`,
          true,
        );
      }
    }
  }
}
