import type { Writable } from 'node:stream';
import { EXIT, Failure } from '../failure.js';
import { Output } from '../output.js';

/** An output that begins with what is written already: that is compared, not written again. */
export class ResumedOutput extends Output {
  private readonly encoder = new TextEncoder();
  private at = 0;

  /**
   * @param drop so many bytes come again.
   * @param last the last of them, as they stand in the file.
   */
  constructor(
    stream: Writable,
    signal: AbortSignal,
    private readonly drop: number,
    private readonly last: Uint8Array,
  ) {
    super(stream, signal);
  }

  override async write(text: string): Promise<void> {
    if (this.at >= this.drop) await super.write(text);
    else await this.writeBytes(this.encoder.encode(text));
  }

  override async writeBytes(bytes: Uint8Array): Promise<void> {
    const again = Math.min(bytes.length, this.drop - this.at);
    if (again > 0) {
      this.compare(bytes.subarray(0, again));
      this.at += again;
      await super.writeBytes(bytes.subarray(again));
    } else {
      await super.writeBytes(bytes);
    }
  }

  /** @throws {Failure} 65 where the file holds more than came. */
  assertComplete(): void {
    if (this.at < this.drop) throw misfit();
  }

  private compare(bytes: Uint8Array): void {
    const offset = this.drop - this.last.length - this.at;
    for (const [at, byte] of bytes.entries()) {
      if (at >= offset && byte !== this.last[at - offset]) throw misfit();
    }
  }
}

function misfit(): Failure {
  return new Failure(
    EXIT.data,
    'the .part file is not the beginning of this output: other options, or another input; remove it to begin again',
  );
}
