/** The most bytes of a row: 1 MiB. */
export const MOST_BYTES = 1_048_576;

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Bytes that may separate cells. None is part of a character of several bytes, in UTF-8 or in GB18030. */
const SEPARATORS = [44, 59, 9] as const;

/** Why a row cannot be told from the next. */
export type SplitFault = 'line-too-long' | 'unclosed-quote';

/** One row of the file as bytes; with quoted line breaks it is several lines. */
export interface RawRecord {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly bytes: Uint8Array;
  /** `line-too-long`: the bytes were let go. `unclosed-quote`: nothing after it can be told apart any more. */
  readonly fault: SplitFault | undefined;
  /** The line on which the last quote was opened. */
  readonly openedOn: number;
}

const NOTHING: Uint8Array = new Uint8Array(0);

/**
 * Cuts bytes into rows: at LF, CRLF or CR outside quotes. Never holds more than 1 MiB and one chunk, however long a
 * line is, and its rows do not depend on where the chunks end.
 */
export class RecordSplitter {
  /** The bytes after which a quote opens a quoted cell; the one separator once the header row has shown it. */
  separators: readonly (number | undefined)[] = SEPARATORS;
  private chunk = NOTHING;
  private at = 0;
  private ended = false;
  private held: Uint8Array[] = [];
  /** The last byte before `at`. */
  private last: number | undefined;
  /** The bytes of the row so far, and where among them its last line begins. */
  private size = 0;
  private lineFrom = 0;
  private line = 1;
  private startLine = 1;
  private openedOn = 0;
  private quoted = false;
  /** Whether the last quote closed a cell. */
  private closed = false;

  /** Adds bytes, once `next` has given all rows of those before. */
  push(chunk: Uint8Array): void {
    this.chunk = chunk;
    this.at = 0;
  }

  /** Says that no bytes follow. */
  end(): void {
    this.push(NOTHING);
    this.ended = true;
  }

  /** The next whole row, or `undefined` where more bytes are needed, or none are left. */
  next(): RawRecord | undefined {
    const { chunk } = this;
    if (this.size === 0 && this.last === CR && chunk[this.at] === LF) {
      this.at += 1;
      this.last = LF;
    }
    const start = this.at;
    const before = this.size;
    for (let i = start; i < chunk.length; i += 1) {
      const byte = chunk[i];
      if (byte !== LF && byte !== CR && byte !== QUOTE) continue;
      const last = i > start ? chunk[i - 1] : this.last;
      this.size = before + i - start;
      if (byte === QUOTE) {
        this.quote(last);
      } else if (this.quoted && this.size <= MOST_BYTES) {
        if (byte === CR || last !== CR) this.line += 1;
        this.lineFrom = this.size + 1;
      } else {
        this.at = i + 1;
        this.last = byte;
        return this.finish(chunk.subarray(start, i));
      }
    }
    this.size = before;
    this.hold(start);
    return this.ended && this.size > 0 ? this.finish(NOTHING) : undefined;
  }

  private quote(last: number | undefined): void {
    const isEscaped = this.closed && last === QUOTE;
    const opens = isEscaped || this.size === 0 || this.separators.includes(last);
    if (!this.quoted && opens && !isEscaped) this.openedOn = this.line;
    this.closed = this.quoted;
    this.quoted = !this.quoted && opens;
  }

  /** Keeps the bytes of a row that goes on in the next chunk, while it is of a bearable length. */
  private hold(start: number): void {
    const rest = this.chunk.subarray(start);
    this.size += rest.length;
    this.at = this.chunk.length;
    if (this.size > MOST_BYTES) this.held = [];
    // A copy: the caller may use the chunk's memory again.
    else if (rest.length > 0) this.held.push(rest.slice());
    if (rest.length > 0) this.last = rest[rest.length - 1];
  }

  private finish(last: Uint8Array): RawRecord {
    const isTooLong = this.size > MOST_BYTES;
    const record: RawRecord = {
      line: this.startLine,
      bytes: isTooLong ? NOTHING : joined(this.held, last, this.size),
      openedOn: this.openedOn,
      fault:
        this.quoted && this.size - this.lineFrom <= MOST_BYTES
          ? 'unclosed-quote'
          : isTooLong
            ? 'line-too-long'
            : undefined,
    };
    this.held = [];
    this.size = 0;
    this.lineFrom = 0;
    this.line += 1;
    this.startLine = this.line;
    this.quoted = false;
    this.closed = false;
    return record;
  }
}

function joined(held: readonly Uint8Array[], last: Uint8Array, size: number): Uint8Array {
  if (held.length === 0) return last;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of [...held, last]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
