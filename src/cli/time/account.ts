import type { Ledger } from '../../time/ledger/ledger.js';
import type { Payment } from '../../time/settle/payments.js';
import { EXIT, Failure } from '../failure.js';
import { readJson, readText } from '../input.js';
import type { Io } from '../io.js';
import { isLedgerFile } from './ledger-schema.js';
import { paymentsIn } from './payments-csv.js';

/** One side of a settlement. */
type Account = Ledger | readonly Payment[];

/** Whether it is a list at all; what stands in it, `settle` checks. */
function isPayments(input: unknown): input is readonly Payment[] {
  return Array.isArray(input);
}

async function contentOf(file: string | undefined, io: Io, what: string): Promise<unknown> {
  if (file?.toLowerCase().endsWith('.csv') !== true) return readJson(file, io, what);
  return paymentsIn(await readText(file, io, what), what);
}

/**
 * A ledger, or a list of payments: CSV where the file is named so, else JSON.
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
