const LF = 10;
const QUOTE = 34;

/** Where the whole records of a file end. */
export interface Records {
  /** How many whole records there are. */
  readonly count: number;
  /** Where the last whole one ends; what stands behind that is cut short. */
  readonly end: number;
}

/**
 * Counts the whole records of a file that may have been cut anywhere: lines or, in CSV, lines with all quotes closed.
 *
 * @param quoted whether a line feed between quotes is part of a record.
 */
export class RecordCounter {
  private count = 0;
  private end = 0;
  private at = 0;
  private open = false;

  constructor(private readonly quoted: boolean) {}

  push(bytes: Uint8Array): void {
    let from = 0;
    for (let to = bytes.indexOf(LF); to >= 0; to = bytes.indexOf(LF, from)) {
      this.seeQuotes(bytes.subarray(from, to));
      from = to + 1;
      if (this.open) continue;
      this.count += 1;
      this.end = this.at + from;
    }
    this.seeQuotes(bytes.subarray(from));
    this.at += bytes.length;
  }

  found(): Records {
    const { count, end } = this;
    return { count, end };
  }

  private seeQuotes(bytes: Uint8Array): void {
    if (!this.quoted) return;
    for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) this.open = !this.open;
  }
}
