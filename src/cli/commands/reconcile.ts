import { isMonth } from '../../calendar/months.js';
import { RefusedInput } from '../../input/issue.js';
import type { Disclosure } from '../../office/disclosure.js';
import type { PolicyWords } from '../../office/policy-words.js';
import type { Ids, Policy } from '../../policy/policy.js';
import type { StandardEntry } from '../../policy/standards.js';
import { Month, type MonthOptionsOf } from '../../reconcile/due.js';
import type { PaymentsRead, ReconcileRow, RegisteredChild } from '../../reconcile/index.js';
import { type PaymentMapping, readPaymentMapping } from '../../reconcile/payment-columns.js';
import { type PaymentsOptions, readPaymentsUnder } from '../../reconcile/read-payments.js';
import { type ReconciliationOf, reconcileLazily } from '../../reconcile/reconcile.js';
import {
  confidentialIn,
  reconcileCsvLines,
  reconcileMarkdownLines,
  reconcileTableLines,
} from '../../reconcile/render.js';
import { readingText } from '../../report/reading-text.js';
import { editionMonths } from '../../time/ledger/edition-months.js';
import { chenzhouMonths, type Months } from '../../time/ledger/month-engine.js';
import { termsOf } from '../../time/ledger/terms.js';
import { type Wording, wordingOf } from '../../time/words.js';
import type { Language } from '../../words/language.js';
import { readArguments, usage } from '../arguments.js';
import { Children } from '../children.js';
import { assumedIn, messagesOf, readingsOf, standardsIn } from '../context.js';
import { csvStyleOf } from '../csv/csv-style.js';
import { writeTo } from '../destination.js';
import { editionOption } from '../edition.js';
import { assumptionsUnder, EDITION_CONTEXT_OPTIONS } from '../edition-context.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { fileNamed, readJson } from '../input.js';
import type { Io } from '../io.js';
import { LIST_OPTIONS, type ListShape, readListShape, readListSource } from '../list-options.js';
import { leftOutNote } from '../progress.js';
import { type OpenedInput, withInput } from '../source/opened.js';
import { tableIn } from '../source/table.js';
import { checkedOnce } from '../time/history-call.js';
import { Turns } from '../turns.js';

const OPTIONS = {
  ...EDITION_CONTEXT_OPTIONS,
  ...LIST_OPTIONS,
  all: { type: 'boolean' },
  'paid-sheet': { type: 'string' },
  'paid-columns': { type: 'string' },
  'paid-key': { type: 'string' },
} as const;

const FORMATS = ['csv', 'markdown'] as const;

/** The options, and what they say of the months. */
interface Asked {
  readonly on: string;
  readonly standards: readonly StandardEntry[];
  readonly readings: Readonly<Record<string, string>>;
  readonly assumptions: ReturnType<typeof assumptionsUnder>;
}

/** How a month is reconciled: under the policy of 2017 unless an edition is named. */
interface Reconciling {
  readonly words: PolicyWords & { readonly policy: Policy };
  readonly wording: (lang: Language) => Wording;
  readonly reconcile: (
    children: AsyncIterable<RegisteredChild>,
    rows: PaymentsRead['rows'],
    options: MonthOptionsOf & { readonly disclose: Disclosure },
  ) => Promise<ReconciliationOf<Iterable<ReconcileRow<Ids>>, Ids>>;
}

function reconcilingIn<I extends Ids>(months: Months<I>, asked: Asked): Reconciling {
  const { on, ...given } = asked;
  checkedOnce(() => termsOf(months, { from: on, to: on, ...given }));
  checkedOnce(() => new Month(months, asked));
  return {
    words: months.engine,
    wording: (lang) => wordingOf(months.succession, lang),
    reconcile: (children, rows, options) => reconcileLazily(months, children, rows, options),
  };
}

/** The options that say how the payments are to be read. */
interface PaidArguments {
  readonly 'paid-sheet'?: string | undefined;
  readonly 'paid-columns'?: string | undefined;
  readonly 'paid-key'?: string | undefined;
}

async function paymentMappingIn(file: string, io: Io): Promise<PaymentMapping> {
  const input = await readJson(file, io, 'the mapping of payments', false);
  return readPaymentMapping(input);
}

async function paidIn(
  input: OpenedInput,
  { 'paid-sheet': sheet, 'paid-columns': columns, 'paid-key': key }: PaidArguments,
  disclose: Disclosure,
  words: PolicyWords,
  io: Io,
): Promise<PaymentsRead & { readonly told: string }> {
  if (input.kind === 'ndjson')
    throw new Failure(EXIT.data, 'not-csv: PAID is JSON; what was paid must be CSV or .xlsx');
  if (input.kind === 'csv' && sheet !== undefined) throw usage('--paid-sheet is for .xlsx, and PAID is CSV');
  const { chunks, told } = await tableIn(input, sheet, 'repeat-words', io.signal);
  try {
    const options: PaymentsOptions = {
      disclose,
      ...(input.kind === 'xlsx' ? { encoding: 'utf-8' } : {}),
      ...(columns === undefined ? {} : { mapping: await paymentMappingIn(columns, io) }),
      ...(key === undefined ? {} : { key }),
    };
    return { ...(await readPaymentsUnder(words, chunks, options)), told };
  } catch (error) {
    throw error instanceof RefusedInput ? new Failure(EXIT.data, messagesOf(error.issues)) : error;
  }
}

function piecesOf(
  result: ReconciliationOf<Iterable<ReconcileRow<Ids>>, Ids>,
  { format }: ListShape<(typeof FORMATS)[number]>,
  words: Wording,
  all: boolean,
): Iterable<string> {
  switch (format) {
    case 'table':
      return reconcileTableLines(result, words, { all });
    case 'csv':
      return reconcileCsvLines(result, words);
    case 'markdown':
      return reconcileMarkdownLines(result, words, { all });
  }
}

/** `kunjing reconcile`: who is owed, who was paid too much, and who cannot be judged, in one month. */
export async function reconcileCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [register, paid, ...more] = positionals;
  if (register === undefined || paid === undefined || more.length > 0) {
    throw usage('reconcile takes REGISTER and PAID.csv');
  }
  const { on, standards, readings = [], assume = [], all = false } = values;
  if (on === undefined || !isMonth(on)) throw usage('--on MONTH is required: the month, YYYY-MM');
  const shape = readListShape(values, FORMATS, io);
  const style = csvStyleOf(values, shape.format);
  const file = fileNamed(paid);
  if (file === undefined && fileNamed(register) === undefined) {
    throw usage('only one of the two files can be standard input');
  }
  const edition = editionOption(values.edition);
  const asked: Asked = {
    on,
    standards: standards === undefined ? [] : await standardsIn(standards, io),
    readings: readingsOf(readings),
    assumptions: assumptionsUnder(edition, assume),
  };
  const reconciling =
    edition === undefined
      ? reconcilingIn(chenzhouMonths(), asked)
      : reconcilingIn(editionMonths(edition), asked);
  return withInput(fileNamed(register), values.from, io, (registered) =>
    withInput(file, undefined, io, async (payments) => {
      const source = await readListSource(registered, values, shape, io);
      const children = new Children(source, io);
      const { rows, report, told } = await paidIn(payments, values, shape.disclose, reconciling.words, io);
      const result = await reconciling.reconcile(children, rows, {
        ...assumedIn(asked, source.call?.mapping, source.call?.terms.dictionary),
        disclose: shape.disclose,
      });
      const turns = new Turns(io.signal);
      await writeTo(
        values.out,
        io,
        async (output) => {
          for (const piece of piecesOf(result, shape, reconciling.wording(shape.lang), all)) {
            await output.write(piece);
            await (piece === '' ? turns.turn() : turns.row());
          }
        },
        style,
      );
      const { read, refused } = report.rows;
      io.stderr.write(
        `${children.summary()}payments: ${read} rows, ${refused} refused\n${told}${readingText(report)}`,
      );
      if (shape.disclose !== 'full' && shape.format === 'csv')
        io.stderr.write(leftOutNote(confidentialIn(result.totals)));
      return values.strict === true && (children.isRefusing || refused > 0) ? EXIT.data : EXIT.done;
    }),
  );
}
