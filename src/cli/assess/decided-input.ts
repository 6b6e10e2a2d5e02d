import { createHash } from 'node:crypto';
import { behindLines } from './lines-in.js';
import { misfit } from './resumed-output.js';

/** How far an input was decided: how many lines, and the SHA-256 of what stood in them, in hexadecimal digits. */
export interface DecidedInput {
  readonly lines: number;
  readonly digest: string;
}

/** No line of any input. */
export const NOTHING_DECIDED: DecidedInput = { lines: 0, digest: createHash('sha256').digest('hex') };

/** What of an input is to be decided, and what is done when rows of it are written. */
export interface Follower {
  /** Whether something is written already. */
  readonly isBegun: boolean;
  /** Leaves out the pieces that are decided already. */
  readonly undecided: (pieces: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** The next piece is decided and its rows are on their way. */
  readonly written: (rows: number) => Promise<void>;
}

/** Decides everything and notes nothing. */
export const FROM_THE_START: Follower = {
  isBegun: false,
  undecided: (pieces) => pieces,
  written: async () => undefined,
};

/** Progress is noted about every 8 MiB: at most that much is decided again, in less than half a second. */
const EVERY = 8 * 1024 * 1024;

/** Follows an input, piece by piece, from where an earlier run came to. */
export class InputFollower implements Follower {
  private readonly hash = createHash('sha256');
  /** For each piece whose rows are not yet written: what was read up to its end, if that is to be noted. */
  private readonly underway: (string | undefined)[] = [];
  private length = 0;
  private lines: number;

  constructor(
    private readonly begun: DecidedInput,
    private readonly note: (decided: DecidedInput) => Promise<void>,
  ) {
    this.lines = begun.lines;
  }

  get isBegun(): boolean {
    return this.begun.lines > 0;
  }

  /**
   * The pieces of whole lines behind those that are decided.
   *
   * @throws {Failure} 65 where other lines stand there by now, though the size and the time of the file are the same.
   */
  async *undecided(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let left = this.begun.lines;
    let isChecked = false;
    for await (const piece of pieces) {
      const { end, lines } = behindLines(piece, left);
      left -= lines;
      this.hash.update(piece.subarray(0, end));
      if (left > 0) continue;
      if (!isChecked) this.assertSame();
      isChecked = true;
      const rest = end === 0 ? piece : piece.slice(end);
      if (rest.length > 0) yield this.followed(rest);
    }
    if (!isChecked) this.assertSame();
  }

  async written(rows: number): Promise<void> {
    this.lines += rows;
    const digest = this.underway.shift();
    if (digest !== undefined) await this.note({ lines: this.lines, digest });
  }

  private followed(piece: Uint8Array): Uint8Array {
    this.hash.update(piece);
    this.length += piece.length;
    const isTime = this.length >= EVERY;
    if (isTime) this.length = 0;
    this.underway.push(isTime ? this.digest() : undefined);
    return piece;
  }

  private digest(): string {
    return this.hash.copy().digest('hex');
  }

  private assertSame(): void {
    if (this.digest() !== this.begun.digest) throw misfit();
  }
}
