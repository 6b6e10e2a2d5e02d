import { dayMeaningUnder } from '../../decide/day-meaning.js';
import { DISCLOSURES, type Disclosure, isGuarded } from '../../office/disclosure.js';
import type { PolicyWords } from '../../office/policy-words.js';
import { COUNTIES } from '../../policy/counties.js';
import type { Ids } from '../../policy/policy.js';
import type { Counts } from '../../report/counts.js';
import { readingText } from '../../report/reading-text.js';
import { reportOf } from '../../report/report.js';
import { RowBytes } from '../../report/row-bytes.js';
import { FORMATS, type FormatName } from '../../report/totals-format.js';
import type { DecidedRow, OfficeRows } from '../../rows/decided-row.js';
import { decidedLines } from '../../rows/decided-rows.js';
import type { Language } from '../../words/language.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { type Follower, FROM_THE_START } from '../assess/decided-input.js';
import { ROWS_OPTIONS, resumeOf, rowsReportOf, rowsShapeOf, workersOf } from '../assess/options.js';
import { resumeTo, runNote } from '../assess/resume.js';
import { decideRows, type RowsCall } from '../assess/rows-run.js';
import { seenCases, seenRegister } from '../confidential.js';
import { assumedIn } from '../context.js';
import { CSV_OPTIONS, csvStyleOf } from '../csv/csv-style.js';
import { writeTo } from '../destination.js';
import { Doubles } from '../doubles.js';
import { wordsUnder } from '../edition.js';
import {
  type CommandContext,
  EDITION_CONTEXT_OPTIONS,
  readEditionContext,
  rowsUnder,
} from '../edition-context.js';
import { EXIT, type ExitCode } from '../failure.js';
import { fileNamed } from '../input.js';
import type { Io } from '../io.js';
import { languageOf } from '../language.js';
import type { Output } from '../output.js';
import { leftOutNote, Progress, summaryOf } from '../progress.js';
import { ECHO_OPTIONS, type RegisterCall, readRegisterOptions } from '../register-options.js';
import { drained, RegisterDecider } from '../register-rows.js';
import { type OpenedInput, withInput } from '../source/opened.js';
import { tableIn } from '../source/table.js';
import { Turns } from '../turns.js';

const OPTIONS = {
  ...EDITION_CONTEXT_OPTIONS,
  ...ECHO_OPTIONS,
  ...ROWS_OPTIONS,
  from: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  disclose: { type: 'string' },
  lang: { type: 'string' },
  strict: { type: 'boolean' },
  ...CSV_OPTIONS,
} as const;

/** Rows are written in pieces of about 64 KiB. */
const PIECE = 64 * 1024;

/** How wide a table is where the terminal is not known. */
const COLUMNS = 120;

/** Writes the rows of a register, and knows at the end how they came out. */
interface Report {
  readonly begin: () => string;
  readonly row: (row: DecidedRow<Ids>, into: RowBytes) => void;
  readonly end: () => string;
  readonly totals: () => Counts;
}

interface AssessPlan {
  readonly input: OpenedInput;
  /** How a register in CSV or .xlsx is to be read; `undefined` where the input is NDJSON. */
  readonly call: RegisterCall | undefined;
  /** How rows are decided for an office; `undefined`: everything may be seen. */
  readonly office: OfficeRows;
  readonly context: CommandContext;
  /** What the day means, at the end of a table. */
  readonly meaning: string;
  readonly report: Report;
  readonly progress: Progress;
}

/** What a file is named for; else what can be read by its reader: a person at a terminal, or a program. */
function formatFor(out: string | undefined, io: Io): FormatName {
  if (out === undefined) return io.stdout.isTTY === true ? 'table' : 'ndjson';
  return FORMATS.find((format) => out.toLowerCase().endsWith(`.${format}`)) ?? 'ndjson';
}

/** What is to be told of a register in CSV or .xlsx, and whether it could not be read to its end. */
interface Told {
  readonly text: string;
  readonly isStopped: boolean;
}

/** Decides every row; what was read of a register in CSV or .xlsx is told at the end. */
async function decideAll(plan: AssessPlan, output: Output, io: Io): Promise<Told> {
  const { input, call, context, office, report, progress } = plan;
  const rows = new RowBytes();
  const turns = new Turns(io.signal);
  // A caller that sends row by row gets results row by row.
  const drain = (): Promise<void> => output.writeBytes(rows.take());
  const write = async (row: DecidedRow<Ids>): Promise<void> => {
    report.row(row, rows);
    progress.row();
    if (rows.size >= PIECE) await drain();
    await turns.row();
  };
  await output.write(report.begin());
  let told: Told = { text: '', isStopped: false };
  const decider = rowsUnder(context, office);
  if (call === undefined) {
    for await (const row of decidedLines(drained(input.bytes(io.signal), drain), decider)) await write(row);
  } else {
    const table = await tableIn(input, call.sheet, 'repeat', io.signal);
    const doubles = new Doubles();
    const disclose = office === undefined ? 'full' : 'office';
    const register = new RegisterDecider({ ...call, on: context.on, disclose }, decider, doubles);
    const read = await register.decide(table.chunks, write, drain);
    told = { text: table.told + readingText(read) + doubles.told(), isStopped: read.stopped !== null };
  }
  await drain();
  await output.write(report.end() + plan.meaning);
  await output.flush();
  progress.end();
  return told;
}

/** The input, and how rows are decided for an office: it is looked through before the first row is written. */
async function seenBefore(
  input: OpenedInput,
  call: RegisterCall | undefined,
  disclose: Disclosure,
  io: Io,
): Promise<Pick<AssessPlan, 'input' | 'office'>> {
  if (!isGuarded(disclose)) return { input, office: undefined };
  const seen = await (call === undefined ? seenCases(input, io) : seenRegister(input, call, io));
  return { input: seen.input, office: { confidential: seen.confidential } };
}

/** Under which edition rows were decided, where one was named. */
function editionNote(edition: string | undefined, { policy }: PolicyWords, lang: Language): string {
  if (edition === undefined) return '';
  const { id } = policy.document;
  return lang === 'zh' ? `按${edition}版（${id}）判定。\n` : `Decided under edition ${edition} (${id}).\n`;
}

/** `kunjing assess`: decides a register, row by row. */
export async function assessCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [argument, ...more] = positionals;
  if (more.length > 0) throw usage('assess takes one FILE');
  const file = fileNamed(argument);
  const format = choiceOf('format', values.format, FORMATS) ?? formatFor(values.out, io);
  const usual = format === 'csv' || format === 'table' ? 'office' : 'full';
  const disclose = choiceOf('disclose', values.disclose, DISCLOSURES) ?? usual;
  const lang = languageOf(values.headers === 'zh' ? 'zh' : values.lang, io);
  const { 'echo-key': echoKey = false } = values;
  if (echoKey && disclose === 'public')
    throw usage('--echo-key needs rows to show; --disclose public has none');
  const shape = rowsShapeOf(values, format, disclose, echoKey);
  const workers = workersOf(values);
  const resume = resumeOf(values, shape, file);
  const given = await readEditionContext(values, io);
  const names = wordsUnder(given.edition);
  const report =
    shape === undefined
      ? reportOf(names, disclose, format, {
          columns: io.stdout.columns ?? COLUMNS,
          lang,
          hasKey: echoKey,
          counties: COUNTIES,
          ...(values.headers === 'zh' ? { csvLang: 'zh' } : {}),
        })
      : rowsReportOf(names, shape);
  const style = csvStyleOf(values, format);
  if (style !== undefined && resume !== undefined) throw usage('--excel and --headers cannot be resumed');
  return withInput(file, values.from, io, async (opened) => {
    const call = await readRegisterOptions(values, opened.kind, io);
    const context = assumedIn(given, call?.mapping, call?.terms.dictionary);
    const progress = new Progress(io, values.out !== undefined);
    const words = dayMeaningUnder(names.policy, context.on)?.[lang];
    const meaning = editionNote(context.edition, names, lang) + (words === undefined ? '' : `${words}\n`);
    // Results in JSON carry their notices; where nothing else can say it, it is told beside.
    const [inTable, beside] = format === 'table' ? [meaning, ''] : ['', format === 'csv' ? meaning : ''];
    const { input, office } = await seenBefore(opened, call, disclose, io);
    const plan = { input, call, office, context, meaning: inTable, report, progress };
    // NDJSON whose rows are written by themselves goes the fast way; another register must be read in one piece.
    const rows: RowsCall | undefined =
      shape === undefined || call !== undefined
        ? undefined
        : { input, context, shape, confidential: [...(office?.confidential ?? [])], workers, progress };
    let told: Told = { text: '', isStopped: false };
    let totals: Counts | undefined;
    const run = async (output: Output, follower: Follower): Promise<void> => {
      if (rows === undefined) told = await decideAll(plan, output, io);
      else totals = await decideRows(rows, output, io, follower);
    };
    if (resume === undefined) await writeTo(values.out, io, (output) => run(output, FROM_THE_START), style);
    else {
      const isSkipping = rows !== undefined && values.strict !== true;
      const note = isSkipping ? await runNote(rows, resume.file) : undefined;
      await resumeTo(resume.target, resume.format, note, io, ({ output, follower }) => run(output, follower));
    }
    totals ??= report.totals();
    const isNoted = office === undefined || (format === 'table' && disclose === 'office');
    const leftOut = isNoted ? '' : leftOutNote(totals.confidential);
    io.stderr.write(summaryOf(totals) + told.text + leftOut + beside);
    return told.isStopped || (values.strict === true && totals.refused > 0) ? EXIT.data : EXIT.done;
  });
}
