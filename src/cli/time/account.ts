import { RefusedInput } from '../../input/issue.js';
import type { PolicyWords } from '../../office/policy-words.js';
import { type PaymentsRead, readPaymentsUnder } from '../../reconcile/read-payments.js';
import { readingText } from '../../report/reading-text.js';
import type { TimeDisclosure } from '../../time/history/disclosed.js';
import type { Ledger } from '../../time/ledger/ledger.js';
import type { Payment } from '../../time/settle/payments.js';
import { messagesOf } from '../context.js';
import { EXIT, Failure } from '../failure.js';
import { jsonIn } from '../input.js';
import type { Io } from '../io.js';
import { withInput } from '../source/opened.js';
import { tableIn } from '../source/table.js';
import { isLedgerFile } from './ledger-schema.js';

/** One side of a settlement. */
type Account = Ledger | readonly Payment[];

/** Whether it is a list at all; what stands in it, `settle` checks. */
function isPayments(input: unknown): input is readonly Payment[] {
  return Array.isArray(input);
}

/** The payments of one child. @throws {Failure} 65 where a row cannot be read, or there are several children. */
function paymentsOf({ rows }: PaymentsRead, what: string): readonly object[] {
  const ids = new Set<string>();
  const payments = rows.map((paid) => {
    if ('issues' in paid) {
      throw new Failure(
        EXIT.data,
        messagesOf(
          paid.issues.map((issue) => ({ ...issue, message: `${what}, row ${paid.row}: ${issue.message}` })),
        ),
      );
    }
    if (paid.id !== '') ids.add(paid.id);
    const { month, benefit, amount } = paid;
    return { month, benefit, amount };
  });
  if (ids.size < 2) return payments;
  throw new Failure(
    EXIT.data,
    `${what} holds payments to several children: settle is for one child, kunjing reconcile for many`,
  );
}

/** How an account is read. */
interface Reading {
  readonly disclose: TimeDisclosure;
  readonly words: PolicyWords;
}

function contentOf(
  file: string | undefined,
  { disclose, words }: Reading,
  io: Io,
  what: string,
): Promise<unknown> {
  return withInput(file, undefined, io, async (input) => {
    if (input.kind === 'ndjson') return jsonIn(input.bytes(io.signal), what);
    const { chunks, told } = await tableIn(input, undefined, 'repeat-words', io.signal);
    try {
      const encoding = input.kind === 'xlsx' ? ({ encoding: 'utf-8' } as const) : {};
      const read = await readPaymentsUnder(words, chunks, { ...encoding, isOneChild: true, disclose });
      io.stderr.write(told + readingText(read.report));
      return paymentsOf(read, what);
    } catch (error) {
      throw error instanceof RefusedInput
        ? new Failure(EXIT.data, `${what}: ${messagesOf(error.issues)}`)
        : error;
    }
  });
}

/**
 * A ledger, or a list of payments: JSON, or CSV or .xlsx as `reconcile` reads what was paid.
 *
 * @param reading `disclose`: for an `office` without payments named as 2.1-2's; `words`: the names of benefits.
 * @param what what the file is to the user, such as `PAID`.
 * @throws {Failure} 65 where it holds neither.
 */
export async function readAccount(
  file: string | undefined,
  reading: Reading,
  io: Io,
  what: string,
): Promise<Account> {
  const account = await contentOf(file, reading, io, what);
  if (isPayments(account) || isLedgerFile(account)) return account;
  const ledger = 'a ledger as kunjing ledger --format json prints it in full';
  throw new Failure(EXIT.data, `${what} must be ${ledger}, or a list of payments`);
}
