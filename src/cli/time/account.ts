import type { Ledger } from '../../time/ledger.js';
import type { Payment } from '../../time/payments.js';
import { EXIT, Failure } from '../failure.js';
import { jsonIn, textIn } from '../input.js';
import type { Io } from '../io.js';
import { withInput } from '../source/opened.js';
import { tableIn } from '../source/table.js';
import { isLedgerFile } from './ledger-schema.js';
import { paymentsIn } from './payments-csv.js';

/** One side of a settlement. */
type Account = Ledger | readonly Payment[];

/** Whether it is a list at all; what stands in it, `settle` checks. */
function isPayments(input: unknown): input is readonly Payment[] {
  return Array.isArray(input);
}

function contentOf(file: string | undefined, io: Io, what: string): Promise<unknown> {
  return withInput(file, undefined, io, async (input) => {
    if (input.kind === 'ndjson') return jsonIn(input.bytes(io.signal), what);
    const { chunks } = await tableIn(input, undefined, 'repeat-words', io.signal);
    return paymentsIn(await textIn(chunks, what), what);
  });
}

/**
 * A ledger, or a list of payments: JSON, CSV or .xlsx.
 *
 * @param what what the file is to the user, such as `PAID`.
 * @throws {Failure} 65 where it holds neither.
 */
export async function readAccount(file: string | undefined, io: Io, what: string): Promise<Account> {
  const account = await contentOf(file, io, what);
  if (isPayments(account) || isLedgerFile(account)) return account;
  const ledger = 'a ledger as kunjing ledger --format json prints it in full';
  throw new Failure(EXIT.data, `${what} must be ${ledger}, or a list of payments`);
}
