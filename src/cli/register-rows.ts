import { RefusedInput } from '../input/issue.js';
import type { Disclosure } from '../office/disclosure.js';
import type { Ids } from '../policy/policy.js';
import { RegisterRows } from '../register/read-register.js';
import type { RegisterReport } from '../register/report.js';
import type { DecidedRow } from '../rows/decided-row.js';
import { decidedChildren } from '../rows/decided-rows.js';
import { messagesOf } from './context.js';
import type { Doubles } from './doubles.js';
import type { Rows } from './edition-context.js';
import { EXIT, Failure } from './failure.js';
import { type RegisterCall, readingOf } from './register-options.js';

/** Passes bytes on, and what was made of them before the next: a caller that sends row by row gets results row by row. */
export async function* drained(
  chunks: AsyncIterable<Uint8Array>,
  drain: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    await drain();
  }
}

/** Rows are compared by their identity numbers too, where there is a column of them; they go no further than that. */
export function keyed({ key, mapping }: RegisterCall): { readonly echoKey: boolean } {
  return { echoKey: key !== undefined || mapping.key !== undefined };
}

/** The rows of a reading. @throws {Failure} 65 with everything wrong with a file that is refused as a whole. */
export async function* registerRows<Row>(reading: AsyncIterable<Row>): AsyncGenerator<Row> {
  try {
    yield* reading;
  } catch (error) {
    throw error instanceof RefusedInput ? new Failure(EXIT.data, messagesOf(error.issues)) : error;
  }
}

/** How a register is read for the day and the disclosure for which its rows are decided. */
interface DecidedCall extends RegisterCall {
  readonly on: string;
  readonly disclose: Disclosure;
}

/** Decides a register as offices send it, row by row. */
export class RegisterDecider {
  /** @param doubles sees every row that is not confidential. */
  constructor(
    private readonly call: DecidedCall,
    private readonly decider: Rows,
    private readonly doubles: Doubles,
  ) {}

  /**
   * Decides every row.
   *
   * @param each what to do with a decided row.
   * @param drain called whenever more bytes are needed.
   * @returns what was read.
   * @throws {Failure} 65 where the file is refused as a whole.
   */
  async decide(
    chunks: AsyncIterable<Uint8Array>,
    each: (row: DecidedRow<Ids>) => Promise<void>,
    drain: () => Promise<void>,
  ): Promise<RegisterReport> {
    const { call, decider, doubles } = this;
    const { on, disclose, echoKey } = call;
    const reading = new RegisterRows(call.terms, drained(chunks, drain), {
      ...readingOf(call),
      ...keyed(call),
      on,
      disclose,
    });
    for await (const { read: row, decided } of registerRows(decidedChildren(reading, decider, echoKey))) {
      const { place, read } = row;
      if (decided.kind !== 'confidential') doubles.see(read.id, read.key ?? undefined, place.row);
      await each(decided);
    }
    return reading.report();
  }
}
