/** At first; it grows with the largest piece. */
const ROOM = 64 * 1024;

const encoder = new TextEncoder();

/** No character of a text takes more bytes in UTF-8 for each of its UTF-16 units. */
const MOST_A_UNIT = 3;

/**
 * Rows in line to be written, as bytes. What many rows have in common is encoded once and copied from then on: in a
 * full result that is nearly everything.
 */
export class RowBytes {
  private bytes = new Uint8Array(ROOM);
  private length = 0;
  /** Text that is not encoded yet: many short texts are encoded faster at once. */
  private text = '';

  /** About how much stands in line. */
  get size(): number {
    return this.length + this.text.length;
  }

  addText(text: string): void {
    this.text += text;
  }

  /** @param bytes copied. */
  addBytes(bytes: Uint8Array): void {
    if (this.text !== '') this.encode();
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What stands in line, in memory of its own, so that it can be handed over; nothing is left. */
  take(): Uint8Array {
    this.encode();
    const { bytes, length } = this;
    this.length = 0;
    // A small piece is copied, so that not much memory is handed over for it.
    if (length * 2 < bytes.length) return bytes.slice(0, length);
    // The next piece is as large, as a rule; one that was far larger is not paid for again.
    this.bytes = new Uint8Array(Math.max(ROOM, length));
    return bytes.subarray(0, length);
  }

  private encode(): void {
    const { text } = this;
    this.text = '';
    this.reserve(text.length * MOST_A_UNIT);
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  private reserve(more: number): void {
    const least = this.length + more;
    if (least <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(least, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
