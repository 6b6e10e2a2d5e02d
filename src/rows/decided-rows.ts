import type { Ids } from '../policy/policy.js';
import type { RegisterRows } from '../register/read-register.js';
import type { PlacedRow } from '../register/table-rows.js';
import type { DecidedRow } from './decided-row.js';
import { rowsOfChunk } from './json-chunk.js';
import type { Row } from './row.js';
import { WholeLines } from './whole-lines.js';

/** What decides rows: under the policy of 2017, an edition, or any other. */
export interface DecidesRows<I extends Ids> {
  decide(row: Row): DecidedRow<I>;
  decideRead(row: PlacedRow, echoKey: boolean): DecidedRow<I>;
}

/** Decides whole lines of NDJSON: one row for every line, in order. */
export function* decidedPiece<I extends Ids>(
  lines: Uint8Array,
  decider: DecidesRows<I>,
): Generator<DecidedRow<I>> {
  for (const row of rowsOfChunk(lines)) yield decider.decide(row);
}

/** Decides NDJSON as it comes: one row for every line, in order, a blank or broken one as well. */
export async function* decidedLines<I extends Ids>(
  bytes: AsyncIterable<Uint8Array>,
  decider: DecidesRows<I>,
): AsyncGenerator<DecidedRow<I>> {
  const pieces = new WholeLines();
  for await (const chunk of bytes) {
    const whole = pieces.push(chunk);
    if (whole !== undefined) yield* decidedPiece(whole, decider);
  }
  const last = pieces.end();
  if (last !== undefined) yield* decidedPiece(last, decider);
}

/** A row of a register that was decided, and as it was read. */
interface DecidedChild<I extends Ids> {
  readonly read: PlacedRow;
  readonly decided: DecidedRow<I>;
}

/**
 * Decides a register as offices send it, row by row, in order.
 *
 * @param echoKey whether a row carries its resident identity number.
 */
export async function* decidedChildren<I extends Ids>(
  register: RegisterRows,
  decider: DecidesRows<I>,
  echoKey: boolean,
): AsyncGenerator<DecidedChild<I>> {
  for await (const read of register.checked()) yield { read, decided: decider.decideRead(read, echoKey) };
}
