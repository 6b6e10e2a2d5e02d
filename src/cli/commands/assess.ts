import type { AssessContext } from '../../decide/context/context.js';
import { DISCLOSURES } from '../../office/disclosure.js';
import type { RegisterReport } from '../../register/report.js';
import type { Counts } from '../../report/counts.js';
import { readingText } from '../../report/reading-text.js';
import { reportOf } from '../../report/report.js';
import { RowBytes } from '../../report/row-bytes.js';
import { FORMATS, type FormatName } from '../../report/totals-format.js';
import { type DecidedRow, decideRow, type OfficeRows } from '../../rows/decide-row.js';
import { JsonRows } from '../../rows/json-rows.js';
import type { Row } from '../../rows/row.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { type Follower, FROM_THE_START } from '../assess/decided-input.js';
import { ROWS_OPTIONS, resumeOf, rowsReportOf, rowsShapeOf, workersOf } from '../assess/options.js';
import { resumeTo, runNote } from '../assess/resume.js';
import { decideRows, type RowsCall } from '../assess/rows-run.js';
import { type Input, type SeenInput, seenCases, seenRegister } from '../confidential.js';
import { CONTEXT_OPTIONS, readContext } from '../context.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode } from '../failure.js';
import { bytesOf, fileNamed } from '../input.js';
import type { Io } from '../io.js';
import type { Output } from '../output.js';
import { leftOutNote, Progress, summaryOf } from '../progress.js';
import {
  ECHO_OPTIONS,
  isCsv,
  type RegisterCall,
  readRegisterOptions,
  refuseRegisterOptions,
} from '../register-options.js';
import { RegisterDecider } from '../register-rows.js';
import { tellWaiting } from '../terminal.js';
import { Turns } from '../turns.js';

const OPTIONS = {
  ...CONTEXT_OPTIONS,
  ...ECHO_OPTIONS,
  ...ROWS_OPTIONS,
  from: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  disclose: { type: 'string' },
  strict: { type: 'boolean' },
} as const;

/** Rows are written in pieces of about so many bytes. */
const PIECE = 64 * 1024;

/** How wide a table is where nobody knows the terminal. */
const COLUMNS = 120;

/** Writes the rows of a register, and knows at the end how they came out. */
interface Report {
  readonly begin: () => string;
  readonly row: (row: DecidedRow, into: RowBytes) => void;
  readonly end: () => string;
  readonly totals: () => Counts;
}

interface Plan {
  readonly bytes: Input;
  /** How rows are decided for an office; `undefined`: everything may be seen. */
  readonly office: OfficeRows;
  /** How a register in CSV is decided; `undefined` where the input is NDJSON. */
  readonly register: RegisterDecider | undefined;
  readonly context: AssessContext;
  readonly report: Report;
  readonly progress: Progress;
}

/** What a file is named for; else what can be read by whoever is there: a person at a terminal, or a program. */
function formatFor(out: string | undefined, io: Io): FormatName {
  if (out === undefined) return io.stdout.isTTY === true ? 'table' : 'ndjson';
  return FORMATS.find((format) => out.toLowerCase().endsWith(`.${format}`)) ?? 'ndjson';
}

async function decideLines(
  chunks: AsyncIterable<Uint8Array>,
  { context, office }: Pick<Plan, 'context' | 'office'>,
  each: (row: DecidedRow) => Promise<void>,
  drain: () => Promise<void>,
): Promise<readonly RegisterReport[]> {
  const rows = new JsonRows();
  const decide = async (batch: Iterable<Row>): Promise<void> => {
    for (const row of batch) await each(decideRow(row, context, office));
  };
  for await (const bytes of chunks) {
    await decide(rows.push(bytes));
    await drain();
  }
  await decide(rows.end());
  return [];
}

/** Decides every row; what was read of a register in CSV is told at the end. */
async function decideAll(plan: Plan, output: Output, io: Io): Promise<readonly RegisterReport[]> {
  const { register, report, progress } = plan;
  const bytes = plan.bytes();
  const rows = new RowBytes();
  const turns = new Turns(io.signal);
  // Whoever sends row by row gets them back so.
  const drain = (): Promise<void> => output.writeBytes(rows.take());
  const write = async (row: DecidedRow): Promise<void> => {
    report.row(row, rows);
    progress.row();
    if (rows.size >= PIECE) await drain();
    await turns.row();
  };
  await output.write(report.begin());
  const reports =
    register === undefined
      ? await decideLines(bytes, plan, write, drain)
      : [await register.decide(bytes, write, drain)];
  await drain();
  await output.write(report.end());
  await output.flush();
  progress.end();
  return reports;
}

/** The input, and which ids in it are confidential; for that it is looked through before the first row is written. */
async function seenBefore(
  file: string | undefined,
  call: RegisterCall | undefined,
  { on }: AssessContext,
  io: Io,
): Promise<SeenInput> {
  return call === undefined ? seenCases(file, io) : seenRegister(file, { ...call, on }, io);
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
  const { 'echo-key': echoKey = false } = values;
  const csv = isCsv(from, file);
  if (!csv) refuseRegisterOptions(values);
  if (echoKey && disclose === 'public')
    throw usage('--echo-key needs rows to show; --disclose public has none');
  const shape = rowsShapeOf(values, format, disclose, echoKey);
  const workers = workersOf(values);
  const resume = resumeOf(values, shape, file);
  const report =
    shape === undefined
      ? reportOf(disclose, format, io.stdout.columns ?? COLUMNS, echoKey)
      : rowsReportOf(shape);
  const context = await readContext(values, io);
  const call = csv ? await readRegisterOptions(values, io) : undefined;
  const progress = new Progress(io, values.out !== undefined);
  tellWaiting(file, io);
  const seen = disclose === 'full' ? undefined : await seenBefore(file, call, context, io);
  const office = seen === undefined ? undefined : { confidential: seen.confidential };
  const register = call === undefined ? undefined : new RegisterDecider(call, context, office);
  const bytes = seen?.bytes ?? ((own: Io = io) => bytesOf(file, own));
  const plan = { bytes, office, register, context, report, progress };
  // NDJSON whose rows are written by themselves goes the fast way; a register in CSV must be read in one piece.
  const rows: RowsCall | undefined =
    shape === undefined || csv
      ? undefined
      : { bytes, context, shape, confidential: [...(office?.confidential ?? [])], workers, progress };
  const read: RegisterReport[] = [];
  let totals: Counts | undefined;
  const run = async (output: Output, follower: Follower): Promise<void> => {
    if (rows === undefined) read.push(...(await decideAll(plan, output, io)));
    else totals = await decideRows(rows, output, io, follower);
  };
  if (resume === undefined) await writeTo(values.out, io, (output) => run(output, FROM_THE_START));
  else {
    const isSkipping = rows !== undefined && values.strict !== true;
    const note = isSkipping ? await runNote(rows, resume.file) : undefined;
    await resumeTo(resume.target, resume.format, note, io, ({ output, follower }) => run(output, follower));
  }
  totals ??= report.totals();
  const note =
    office === undefined || (format === 'table' && disclose === 'office')
      ? ''
      : leftOutNote(totals.confidential);
  io.stderr.write(summaryOf(totals) + read.map(readingText).join('') + note);
  const isStopped = read.some(({ stopped }) => stopped !== null);
  return isStopped || (values.strict === true && totals.refused > 0) ? EXIT.data : EXIT.done;
}
