import type { Writable } from 'node:stream';
import { EXIT, Failure, ReaderGone, systemCode } from './failure.js';

/** Written in pieces of about this many characters, or bytes. */
const PIECE = 64 * 1024;

/**
 * Somewhere to write. Into a file one piece may be on its way while the next is made; what went wrong with it is told
 * with the next, or the flush. After a `flush` everything is gone.
 */
export class Output {
  protected readonly encoder = new TextEncoder();
  private text = '';
  private held: Uint8Array[] = [];
  private heldLength = 0;
  private underway: Promise<void> = Promise.resolve();

  /**
   * @param isFile no reader waits for what is written into a file: small pieces are held until there are enough of them.
   */
  constructor(
    private readonly stream: Writable,
    private readonly signal: AbortSignal,
    private readonly isFile = false,
  ) {
    // A stream tells the writer what went wrong and everybody else too; with no listener that ends the process.
    stream.on('error', () => undefined);
  }

  /** Puts text in line to be written. @throws {Failure} 74 @throws {ReaderGone} */
  async write(text: string): Promise<void> {
    this.text += text;
    if (this.text.length >= PIECE) await this.sendText();
  }

  /** Puts bytes in line behind all text; their memory is not to be used again. @throws {Failure} 74 @throws {ReaderGone} */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    if (!this.isFile) {
      await this.sendText();
      if (bytes.length > 0) await this.send(bytes);
      // Whether the reader has gone shows at once, and not only when more comes.
      await this.underway;
      return;
    }
    if (this.text !== '') this.hold(this.encoder.encode(this.text));
    this.text = '';
    this.hold(bytes);
    if (this.heldLength >= PIECE) await this.sendHeld();
  }

  /** Writes what stands in line and waits until it is gone. @throws {Failure} 74 @throws {ReaderGone} */
  async flush(): Promise<void> {
    await this.sendText();
    await this.underway;
  }

  private hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.held.push(bytes);
    this.heldLength += bytes.length;
  }

  private async sendHeld(): Promise<void> {
    const { held } = this;
    const [first] = held;
    if (first === undefined) return;
    this.held = [];
    this.heldLength = 0;
    await this.send(held.length === 1 ? first : Buffer.concat(held));
  }

  private async sendText(): Promise<void> {
    await this.sendHeld();
    const { text } = this;
    this.text = '';
    if (text !== '') await this.send(text);
  }

  private async send(piece: string | Uint8Array): Promise<void> {
    await this.underway;
    this.signal.throwIfAborted();
    this.underway = this.written(piece);
    // The next write or flush rejects with it.
    this.underway.catch(() => undefined);
  }

  private async written(piece: string | Uint8Array): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => reject(new DOMException('interrupted', 'AbortError'));
      this.signal.addEventListener('abort', stop, { once: true });
      this.stream.write(piece, (error) => {
        this.signal.removeEventListener('abort', stop);
        if (error === null || error === undefined) resolve();
        else reject(writeFailure(error));
      });
    });
  }
}

/** What a failed write means. */
function writeFailure(error: unknown): unknown {
  const code = systemCode(error);
  if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return new ReaderGone();
  return code === undefined ? error : new Failure(EXIT.inputOutput, `cannot write the output (${code})`);
}
