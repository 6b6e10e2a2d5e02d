import type { EditionId, InForce } from '../../decide/editions.js';
import { isLines } from '../../rows/kind.js';
import type { TimeDisclosure } from '../../time/history/disclosed.js';
import type { EditionHistory } from '../../time/history/history.js';
import { editionMonths } from '../../time/ledger/edition-months.js';
import { type AnyLedger, ledgerUnder } from '../../time/ledger/ledger.js';
import { ledgerCsvHeader, ledgerCsvLines, ledgerTable } from '../../time/ledger/ledger-text.js';
import { chenzhouMonths } from '../../time/ledger/month-engine.js';
import { ledgerSvg } from '../../time/ledger/svg.js';
import { termsOf } from '../../time/ledger/terms.js';
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

/** How ledgers are made: under the policy of 2017 unless an edition is named. */
interface Making {
  readonly edition: EditionId | InForce | undefined;
  readonly make: (history: EditionHistory) => AnyLedger;
}

function makingOf(edition: EditionId | InForce | undefined, options: object): Making {
  if (edition === undefined) {
    checkedOnce(() => termsOf(chenzhouMonths(), options));
    return { edition, make: (history) => ledgerUnder(chenzhouMonths(), history, options) };
  }
  const months = editionMonths(edition);
  checkedOnce(() => termsOf(months, options));
  return { edition, make: (history) => ledgerUnder(months, history, options) };
}

function writingOf({ make, edition }: Making, disclose: TimeDisclosure): Writing<AnyLedger> {
  return {
    make,
    text: ledgerTable,
    csvHeader: () => ledgerCsvHeader(disclose, edition),
    csvRecords: ledgerCsvLines,
  };
}

/** `kunjing ledger`: what is paid month by month, for one child or for a register. */
export async function ledgerCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const source = readSource('ledger', positionals, values);
  const { format, rendering, disclose, style } = readShape(values, ['text', 'csv', 'json', 'svg'], io);
  if (format === 'svg' && source.isRegister) throw usage('--format svg draws one child, not a register');
  const { edition, ...given } = await readGiven(values, io);
  const options = { ...given, approvedOn: values['approved-on'] ?? null, disclose };
  const making = makingOf(edition, options);
  if (format === 'svg') {
    return withOpened(source.file, isLines, io, (input) => {
      if (input.kind) throw usage('--format svg draws one child, not a register');
      const textOf = (history: EditionHistory): string => ledgerSvg(making.make(history), rendering);
      return writeOne(input, { out: values.out, edition }, disclose, textOf, io);
    });
  }
  return writeHistories(
    source,
    writingOf(making, disclose),
    { format, rendering, disclose, style },
    { ...values, edition },
    io,
  );
}
