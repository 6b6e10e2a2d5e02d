import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { EXIT, Failure } from '../failure.js';
import { Output } from '../output.js';

/** An output that begins with what is written already: that is compared, not written again. */
export class ResumedOutput extends Output {
  private readonly again = createHash('sha256');
  private left: number;
  private end: number;

  /**
   * @param start where in the file the first byte belongs that comes.
   * @param drop how many bytes are written again.
   * @param digest what they are, by SHA-256 in hexadecimal digits.
   */
  constructor(
    stream: Writable,
    signal: AbortSignal,
    start: number,
    drop: number,
    private readonly digest: string,
  ) {
    super(stream, signal, true);
    this.left = drop;
    this.end = start;
  }

  /** Where the file will end when all is written; `undefined` while what stands there is still compared. */
  get position(): number | undefined {
    return this.left > 0 ? undefined : this.end;
  }

  override async write(text: string): Promise<void> {
    await this.writeBytes(this.encoder.encode(text));
  }

  override async writeBytes(bytes: Uint8Array): Promise<void> {
    this.end += bytes.length;
    const again = bytes.subarray(0, this.left);
    if (again.length > 0) {
      this.again.update(again);
      this.left -= again.length;
      if (this.left === 0 && this.again.digest('hex') !== this.digest) throw misfit();
    }
    await super.writeBytes(bytes.subarray(again.length));
  }

  /** @throws {Failure} 65 where the file holds more than came. */
  assertComplete(): void {
    if (this.left > 0) throw misfit();
  }
}

/** What is wrong where a file was begun by a run of another kind. */
export function misfit(): Failure {
  return new Failure(
    EXIT.data,
    'the .part file is not the beginning of this output: other options, or another input; remove it to begin again',
  );
}
