import { checkComparedData } from '../../audit/compare/compare-options.js';
import {
  type ComparedContext,
  type ComparedRow,
  Comparison,
  compareCsvHeader,
  compareCsvRow,
  compareGroupsCsv,
  compareJson,
  compareMarkdown,
  compareTable,
  type Picture,
  rangePicture,
  waterfallPicture,
} from '../../audit/index.js';
import { stackedSvg, stackedVegaLite } from '../../audit/pictures/stacked.js';
import { goneIssue, isGone } from '../../case/gone.js';
import { RefusedInput } from '../../input/issue.js';
import type { RegisteredChild } from '../../reconcile/index.js';
import { asNumbered } from '../../rows/numbered-id.js';
import type { Language } from '../../words/language.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { Children } from '../children.js';
import { messagesInBoth } from '../context.js';
import { csvStyleOf } from '../csv/csv-style.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { fileNamed, readJson } from '../input.js';
import type { Io } from '../io.js';
import { LIST_OPTIONS, readListShape, readListSource } from '../list-options.js';
import { withInput } from '../source/opened.js';

const OPTIONS = {
  ...LIST_OPTIONS,
  before: { type: 'string' },
  after: { type: 'string' },
  by: { type: 'string' },
} as const;

const FORMATS = ['csv', 'markdown', 'json', 'svg', 'vega-lite'] as const;
const KEYS = ['county', 'age', 'category'] as const;

function checkedContext(side: string, context: unknown): ComparedContext {
  try {
    checkComparedData(context);
    return context;
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    throw new Failure(EXIT.data, `the context of --${side} is refused\n${messagesInBoth(error.issues)}`);
  }
}

/** One of the two contexts. @throws {Failure} 64 where none is named, 65 for its content, 66 where it is not there. */
async function contextIn(
  side: 'before' | 'after',
  file: string | undefined,
  io: Io,
): Promise<ComparedContext> {
  if (file === undefined)
    throw usage(`--${side} FILE is required: {"on":"2017-06-01","readings":{},"standards":[]}`);
  return checkedContext(side, await readJson(file, io, `the context of --${side}`));
}

/** What the change is made of, and of groups what is paid before and after. */
function drawn(comparison: Comparison, lang: Language): readonly Picture[] {
  const summary = comparison.summary();
  const change = waterfallPicture(summary, { lang });
  return summary.by === null ? [change] : [change, rangePicture(summary, { lang })];
}

/** @param until the later of the two days: a child that is gone by then is due nothing to compare. */
function compared(child: RegisteredChild, comparison: Comparison, until: string): ComparedRow {
  if ('issues' in child) return comparison.addRefused(child.id, child.issues);
  if (isGone(child.gone, until)) return comparison.addRefused(child.case.id ?? null, [goneIssue(child.gone)]);
  return comparison.add(child.case);
}

/** `kunjing compare`: a register under two contexts. */
export async function compareCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [register, ...more] = positionals;
  if (register === undefined || more.length > 0) throw usage('compare takes one REGISTER');
  const shape = readListShape(values, FORMATS, io);
  const { format, disclose, lang } = shape;
  const style = csvStyleOf(values, format);
  const by = choiceOf('by', values.by, KEYS);
  const isPublic = disclose === 'public';
  if (isPublic && by === 'category')
    throw usage('--disclose public has --by county and age, and no category: categories overlap');
  const before = await contextIn('before', values.before, io);
  const after = await contextIn('after', values.after, io);
  const comparison = new Comparison(before, after, {
    disclose,
    missing: true,
    ...(by === undefined ? {} : { by }),
  });
  const until = before.on > after.on ? before.on : after.on;
  return withInput(fileNamed(register), values.from, io, async (input) => {
    const children = new Children(await readListSource(input, values, shape, io), io);
    await writeTo(
      values.out,
      io,
      async (output) => {
        const rows: object[] = [];
        const hasRows = format === 'csv' && !isPublic;
        if (hasRows) await output.write(compareCsvHeader());
        for await (const child of children) {
          const row = compared(child, comparison, until);
          if (hasRows) await output.write(compareCsvRow(row));
          else if (format === 'json' && !isPublic) rows.push(asNumbered(row, child.isNumbered));
        }
        if (format === 'csv' && isPublic) await output.write(compareGroupsCsv(comparison.summary()));
        if (format === 'json') await output.write(compareJson(comparison.summary(), rows));
        if (format === 'table') await output.write(compareTable(comparison.summary(), { lang }));
        if (format === 'svg') await output.write(stackedSvg(drawn(comparison, lang), lang));
        if (format === 'vega-lite') await output.write(stackedVegaLite(drawn(comparison, lang)));
        if (format === 'markdown') await output.write(compareMarkdown(comparison.summary(), { lang }));
      },
      style,
    );
    io.stderr.write(children.summary());
    return values.strict === true && children.isRefusing ? EXIT.data : EXIT.done;
  });
}
