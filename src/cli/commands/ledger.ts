import { isLines } from '../../rows/kind.js';
import type { TimeDisclosure } from '../../time/history/disclosed.js';
import type { History } from '../../time/history/history.js';
import { type Ledger, ledger } from '../../time/ledger/ledger.js';
import { ledgerCsvHeader, ledgerCsvLines, ledgerTable } from '../../time/ledger/ledger-text.js';
import { chenzhouMonths } from '../../time/ledger/month-engine.js';
import { ledgerSvg } from '../../time/ledger/svg.js';
import { type LedgerOptions, termsOf } from '../../time/ledger/terms.js';
import { readArguments, usage } from '../arguments.js';
import type { ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { withOpened } from '../source/opened.js';
import { checkedOnce, HISTORY_OPTIONS, readGiven, readSource } from '../time/history-call.js';
import { writeOne } from '../time/one-history.js';
import { readShape } from '../time/rendering.js';
import { writeHistories } from '../time/write-histories.js';
import type { Writing } from '../time/writing.js';

const OPTIONS = { ...HISTORY_OPTIONS, 'approved-on': { type: 'string' } } as const;

function writingOf(options: LedgerOptions & { readonly disclose: TimeDisclosure }): Writing<Ledger> {
  return {
    make: (history) => ledger(history, options),
    text: ledgerTable,
    csvHeader: () => ledgerCsvHeader(options.disclose),
    csvRecords: ledgerCsvLines,
  };
}

/** `kunjing ledger`: what is paid month by month, for one child or for a register. */
export async function ledgerCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const source = readSource('ledger', positionals, values);
  const { format, rendering, disclose } = readShape(values, ['text', 'csv', 'json', 'svg'], io);
  if (format === 'svg' && source.isRegister) throw usage('--format svg draws one child, not a register');
  const given = await readGiven(values, io);
  const options = { ...given, approvedOn: values['approved-on'] ?? null, disclose };
  checkedOnce(() => termsOf(chenzhouMonths(), options));
  if (format === 'svg') {
    return withOpened(source.file, isLines, io, (input) => {
      if (input.kind) throw usage('--format svg draws one child, not a register');
      const textOf = (history: History): string => ledgerSvg(ledger(history, options), rendering);
      return writeOne(input, values.out, disclose, textOf, io);
    });
  }
  return writeHistories(source, writingOf(options), { format, rendering, disclose }, values, io);
}
