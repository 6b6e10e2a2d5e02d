/** The longest line that is read: one child takes about 2,000 bytes, so 1 MiB is a mistake or an attack. */
export const LONGEST_LINE = 1024 * 1024;

/** One line without its end; `null` where it was too long and has been skipped. */
export type Line = Uint8Array | null;

const LF = 10;
const CR = 13;
const BOM = [0xef, 0xbb, 0xbf] as const;
const SLACK = BOM.length + 1;

/** This many bytes without a line feed are too long a line, with or without a frame. */
export const CUT_LINE = LONGEST_LINE + SLACK + 1;

function withoutFrame(line: Uint8Array): Line {
  // At every line, not only the first: files that were joined keep their marks.
  const start = BOM.every((byte, i) => line[i] === byte) ? BOM.length : 0;
  const end = line.length > start && line[line.length - 1] === CR ? line.length - 1 : line.length;
  return end - start > LONGEST_LINE ? null : line.subarray(start, end);
}

/**
 * Splits bytes into lines (LF or CRLF; the last one may lack it) and holds at most one line. Node's own line reader
 * keeps a line whole however long it is: 600 MB without a line feed end the process.
 */
export class LineSplitter {
  private parts: Uint8Array[] = [];
  private length = 0;
  private skipping = false;

  /** The lines that the next bytes complete. */
  *push(bytes: Uint8Array): Generator<Line> {
    let start = 0;
    for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, start)) {
      this.keep(bytes.subarray(start, at));
      yield this.take();
      start = at + 1;
    }
    this.keep(bytes.subarray(start));
  }

  /** The last line, where the bytes did not end with a line feed. */
  *end(): Generator<Line> {
    if (this.skipping || this.length > 0) yield this.take();
  }

  private keep(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > LONGEST_LINE + SLACK) {
      this.skipping = true;
      this.parts = [];
    } else if (part.length > 0) {
      this.parts.push(part);
    }
  }

  private take(): Line {
    const { parts, length, skipping } = this;
    this.parts = [];
    this.length = 0;
    this.skipping = false;
    if (skipping) return null;
    const [first] = parts;
    if (parts.length === 1 && first !== undefined) return withoutFrame(first);
    const line = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      line.set(part, at);
      at += part.length;
    }
    return withoutFrame(line);
  }
}
