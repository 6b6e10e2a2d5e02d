import { setImmediate as immediate } from 'node:timers/promises';

/** At most 64 rows between two turns of the event loop. */
const ROWS = 64;

/**
 * Gives the event loop a turn every 64 rows. Rows that come out of one piece of input are otherwise decided in one
 * go, and an interruption would not be heard before the last of them.
 */
export class Turns {
  private rows = 0;

  constructor(private readonly signal: AbortSignal) {}

  /** One row more. @throws {DOMException} where the user has interrupted. */
  async row(): Promise<void> {
    this.rows += 1;
    if (this.rows % ROWS === 0) await this.turn();
  }

  /** A turn at once. @throws {DOMException} where the user has interrupted. */
  async turn(): Promise<void> {
    await immediate();
    this.signal.throwIfAborted();
  }
}
