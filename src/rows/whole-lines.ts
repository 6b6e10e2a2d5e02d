import { CUT_LINE } from './lines.js';

const LF = 10;

/**
 * Cuts bytes behind line feeds, so that every piece is whole lines and can be read by itself. A line that is longer
 * than any that is read is kept as far as shows that it is; the rest of it is dropped.
 */
export class WholeLines {
  private kept: Uint8Array[] = [];
  private length = 0;

  /** The whole lines that the next bytes complete; `undefined` where they complete none. The bytes are copied. */
  push(bytes: Uint8Array): Uint8Array | undefined {
    const first = bytes.indexOf(LF);
    if (first < 0) {
      this.keep(bytes);
      return undefined;
    }
    const end = bytes.lastIndexOf(LF) + 1;
    this.keep(bytes.subarray(0, first));
    const lines = this.take(bytes.subarray(first, end));
    this.keep(bytes.subarray(end));
    return lines;
  }

  /** The last line, where the bytes did not end with a line feed. */
  end(): Uint8Array | undefined {
    return this.length === 0 ? undefined : this.take(new Uint8Array());
  }

  private keep(part: Uint8Array): void {
    const fits = part.subarray(0, CUT_LINE - this.length);
    if (fits.length === 0) return;
    // The source may use its bytes again.
    this.kept.push(fits.slice());
    this.length += fits.length;
  }

  private take(rest: Uint8Array): Uint8Array {
    const lines = new Uint8Array(this.length + rest.length);
    let at = 0;
    for (const part of [...this.kept, rest]) {
      lines.set(part, at);
      at += part.length;
    }
    this.kept = [];
    this.length = 0;
    return lines;
  }
}
