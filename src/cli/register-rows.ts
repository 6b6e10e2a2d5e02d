import type { AssessContext } from '../decide/context/context.js';
import { RefusedInput } from '../input/issue.js';
import { type RegisterReading, type RegisterRow, readRegister } from '../register/read-register.js';
import type { RegisterReport } from '../register/report.js';
import { decideRegisterRow } from '../rows/decide-register-row.js';
import type { DecidedRow, OfficeRows } from '../rows/decide-row.js';
import { messagesOf } from './context.js';
import type { Doubles } from './doubles.js';
import { EXIT, Failure } from './failure.js';
import { type RegisterCall, readingOf } from './register-options.js';

/** Passes bytes on, and what was made of them before the next: a caller that sends row by row gets results row by row. */
async function* drained(
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
export async function* registerRows(reading: RegisterReading): AsyncGenerator<RegisterRow> {
  try {
    yield* reading;
  } catch (error) {
    throw error instanceof RefusedInput ? new Failure(EXIT.data, messagesOf(error.issues)) : error;
  }
}

/** Decides a register as offices send it, row by row. */
export class RegisterDecider {
  /**
   * @param office where rows are decided as an office lists them.
   * @param doubles sees every row that is not confidential.
   */
  constructor(
    private readonly call: RegisterCall,
    private readonly context: AssessContext,
    private readonly office: OfficeRows,
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
    each: (row: DecidedRow) => Promise<void>,
    drain: () => Promise<void>,
  ): Promise<RegisterReport> {
    const { call, context, office, doubles } = this;
    const disclose = office === undefined ? 'full' : 'office';
    const reading = readRegister(drained(chunks, drain), {
      ...readingOf(call),
      ...keyed(call),
      on: context.on,
      disclose,
    });
    const rules = { context, office, echoKey: call.echoKey };
    for await (const row of registerRows(reading)) {
      const decided = decideRegisterRow(row, rules);
      if (decided.kind !== 'confidential')
        doubles.see('case' in row ? row.case.id : row.id, row.key, row.row);
      await each(decided);
    }
    return reading.report();
  }
}
