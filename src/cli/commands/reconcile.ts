import { isMonth } from '../../calendar/months.js';
import { RefusedInput } from '../../input/issue.js';
import type { Disclosure } from '../../office/disclosure.js';
import { Month } from '../../reconcile/due.js';
import { type PaymentsRead, type ReconcileRow, readPayments } from '../../reconcile/index.js';
import { type ReconciliationOf, reconcileLazily } from '../../reconcile/reconcile.js';
import {
  confidentialIn,
  reconcileCsvLines,
  reconcileMarkdownLines,
  reconcileTableLines,
} from '../../reconcile/render.js';
import { readingText } from '../../report/reading-text.js';
import { type LedgerOptions, termsOf } from '../../time/terms.js';
import { readArguments, usage } from '../arguments.js';
import { Children } from '../children.js';
import { CONTEXT_OPTIONS, messagesOf, readingsOf, standardsIn } from '../context.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { bytesOf, fileNamed } from '../input.js';
import type { Io } from '../io.js';
import { LIST_OPTIONS, type ListShape, readListShape, readListSource } from '../list-options.js';
import { leftOutNote } from '../progress.js';
import { tellWaiting } from '../terminal.js';
import { checkedOnce } from '../time/history-call.js';
import { Turns } from '../turns.js';

const OPTIONS = { ...CONTEXT_OPTIONS, ...LIST_OPTIONS, all: { type: 'boolean' } } as const;

const FORMATS = ['csv', 'markdown'] as const;

function assertOptions(options: unknown): asserts options is LedgerOptions {
  checkedOnce(() => termsOf(options));
}

async function paidIn(file: string | undefined, disclose: Disclosure, io: Io): Promise<PaymentsRead> {
  try {
    return await readPayments(bytesOf(file, io), { disclose });
  } catch (error) {
    throw error instanceof RefusedInput ? new Failure(EXIT.data, messagesOf(error.issues)) : error;
  }
}

function piecesOf(
  result: ReconciliationOf<Iterable<ReconcileRow>>,
  { format, lang }: ListShape<(typeof FORMATS)[number]>,
  all: boolean,
): Iterable<string> {
  switch (format) {
    case 'table':
      return reconcileTableLines(result, { lang, all });
    case 'csv':
      return reconcileCsvLines(result, { lang });
    case 'markdown':
      return reconcileMarkdownLines(result, { lang, all });
  }
}

/** `kunjing reconcile`: who is owed, who was paid too much, and who cannot be judged, in one month. */
export async function reconcileCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [register, paid, ...more] = positionals;
  if (register === undefined || paid === undefined || more.length > 0) {
    throw usage('reconcile takes REGISTER and PAID.csv');
  }
  const { on, standards, readings = [], all = false } = values;
  if (on === undefined || !isMonth(on)) throw usage('--on MONTH is required: the month, YYYY-MM');
  const shape = readListShape(values, FORMATS);
  const file = fileNamed(paid);
  if (file === undefined && fileNamed(register) === undefined) {
    throw usage('only one of the two files can be standard input');
  }
  const options: unknown = {
    from: on,
    to: on,
    standards: standards === undefined ? [] : await standardsIn(standards, io),
    readings: readingsOf(readings),
  };
  assertOptions(options);
  const terms = { ...options, on };
  checkedOnce(() => new Month(terms));
  const source = await readListSource(register, values, shape, io);
  const children = new Children(source, io);
  for (const one of [file, source.file]) tellWaiting(one, io);
  const { rows, report } = await paidIn(file, shape.disclose, io);
  const result = await reconcileLazily(children, rows, { ...terms, disclose: shape.disclose });
  const turns = new Turns(io.signal);
  await writeTo(values.out, io, async (output) => {
    for (const piece of piecesOf(result, shape, all)) {
      await output.write(piece);
      await (piece === '' ? turns.turn() : turns.row());
    }
  });
  const { read, refused } = report.rows;
  io.stderr.write(`${children.summary()}payments: ${read} rows, ${refused} refused\n${readingText(report)}`);
  if (shape.disclose !== 'full' && shape.format === 'csv')
    io.stderr.write(leftOutNote(confidentialIn(result.totals)));
  return EXIT.done;
}
