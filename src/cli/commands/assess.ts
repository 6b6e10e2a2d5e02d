import type { AssessContext } from '../../assess/context.js';
import { DISCLOSURES, type Report, reportOf } from '../../batch/report/report.js';
import { FORMATS, type FormatName } from '../../batch/report/totals-format.js';
import { CsvRows } from '../../batch/rows/csv-rows.js';
import { decideRow } from '../../batch/rows/decide-row.js';
import { JsonRows } from '../../batch/rows/json-rows.js';
import { RefusedFile } from '../../batch/rows/refused-file.js';
import type { Row, RowReader } from '../../batch/rows/row.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { CONTEXT_OPTIONS, readContext } from '../context.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { bytesOf, fileNamed } from '../input.js';
import type { Io } from '../io.js';
import { openOutFile } from '../out-file.js';
import { Output } from '../output.js';
import { Progress, summaryOf } from '../progress.js';

const OPTIONS = {
  ...CONTEXT_OPTIONS,
  from: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  disclose: { type: 'string' },
  strict: { type: 'boolean' },
} as const;

/** How wide a table is where nobody knows the terminal. */
const COLUMNS = 120;

interface Plan {
  readonly file: string | undefined;
  readonly rows: RowReader;
  readonly context: AssessContext;
  readonly report: Report;
  readonly progress: Progress;
}

function readerFor(from: 'ndjson' | 'csv' | undefined, file: string | undefined): RowReader {
  const csv = from === 'csv' || (from === undefined && file?.toLowerCase().endsWith('.csv') === true);
  return csv ? new CsvRows() : new JsonRows();
}

/** What a file is named for; else what can be read by whoever is there: a person at a terminal, or a program. */
function formatFor(out: string | undefined, io: Io): FormatName {
  if (out === undefined) return io.stdout.isTTY === true ? 'table' : 'ndjson';
  return FORMATS.find((format) => out.toLowerCase().endsWith(`.${format}`)) ?? 'ndjson';
}

async function decideAll(plan: Plan, output: Output, io: Io): Promise<void> {
  const { file, rows, context, report, progress } = plan;
  const decide = async (batch: Iterable<Row>): Promise<void> => {
    for (const row of batch) {
      await output.write(report.row(decideRow(row, context)));
      progress.row();
    }
  };
  await output.write(report.begin());
  for await (const bytes of bytesOf(file, io)) {
    await decide(rows.push(bytes));
    // Whoever sends row by row gets them back so.
    await output.flush();
  }
  await decide(rows.end());
  await output.write(report.end());
  await output.flush();
  progress.end();
}

async function intoFile(plan: Plan, target: string, io: Io): Promise<void> {
  const out = await openOutFile(target);
  try {
    await decideAll(plan, new Output(out.stream, io.signal), io);
    await out.commit();
  } catch (error) {
    await out.discard();
    throw error;
  }
}

/** `kunjing assess`: decides a register, row by row. */
export async function assessCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [argument, ...more] = positionals;
  if (more.length > 0) throw usage('assess takes one FILE');
  const file = fileNamed(argument);
  const from = choiceOf('from', values.from, ['ndjson', 'csv']);
  const format = choiceOf('format', values.format, FORMATS) ?? formatFor(values.out, io);
  const usual = format === 'csv' || format === 'table' ? 'office' : 'full';
  const disclose = choiceOf('disclose', values.disclose, DISCLOSURES) ?? usual;
  const report = reportOf(disclose, format, io.stdout.columns ?? COLUMNS);
  const context = await readContext(values, io);
  const progress = new Progress(io, values.out !== undefined);
  const plan = { file, rows: readerFor(from, file), context, report, progress };
  if (file === undefined && io.stdin.isTTY === true)
    io.stderr.write('reading from the terminal; Ctrl-D ends\n');
  try {
    if (values.out === undefined) await decideAll(plan, new Output(io.stdout, io.signal), io);
    else await intoFile(plan, values.out, io);
  } catch (error) {
    throw error instanceof RefusedFile ? new Failure(EXIT.data, error.message) : error;
  }
  const totals = report.totals();
  io.stderr.write(summaryOf(totals));
  return values.strict === true && totals.refused > 0 ? EXIT.data : EXIT.done;
}
