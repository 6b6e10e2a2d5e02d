import { isGone } from '../../case/gone.js';
import {
  type Aggregate,
  type AggregateKey,
  Aggregation,
  aggregateCsv,
  aggregateJson,
  aggregateMarkdown,
  aggregateTable,
} from '../../count/index.js';
import { chenzhou } from '../../decide/assess.js';
import type { AssessContext } from '../../decide/context/context.js';
import type { RegisteredChild } from '../../reconcile/index.js';
import { RowDecider } from '../../rows/row-decider.js';
import { isForExcel, readArguments, usage } from '../arguments.js';
import { Children } from '../children.js';
import { assumedIn, CONTEXT_OPTIONS, readContext } from '../context.js';
import { writeTo } from '../destination.js';
import { EXIT, type ExitCode } from '../failure.js';
import { fileNamed } from '../input.js';
import type { Io } from '../io.js';
import {
  LIST_OPTIONS,
  type ListArguments,
  type ListShape,
  readListShape,
  readListSource,
} from '../list-options.js';
import { leftOutNote } from '../progress.js';
import { factText, readingText } from '../register-questions.js';
import { withInput } from '../source/opened.js';

const OPTIONS = { ...CONTEXT_OPTIONS, ...LIST_OPTIONS, by: { type: 'string' } } as const;

const FORMATS = ['csv', 'markdown', 'json'] as const;

/** A question to the whole register, with a table of its own; of the readings there is a picture, too. */
interface Question {
  readonly shape: ListShape<string>;
  readonly text: (children: Children, context: AssessContext) => Promise<string>;
}

function questionOf(values: ListArguments & { readonly by?: string | undefined }, io: Io): Question | null {
  if (values.by === 'reading') {
    const shape = readListShape(values, [...FORMATS, 'svg'], io);
    return { shape, text: (children, context) => readingText(children, context, shape) };
  }
  if (values.by === 'fact') {
    const shape = readListShape(values, FORMATS, io);
    return { shape, text: (children, context) => factText(children, context, shape) };
  }
  return null;
}

/** Every group is told category by category; `category` alone asks for one group of all children. */
const KEYS: ReadonlyMap<string, readonly AggregateKey[]> = new Map([
  ['county', ['county']],
  ['age', ['age-band']],
  ['category', []],
]);

function keysOf(given = 'county'): readonly AggregateKey[] {
  const keys = given.split(',').flatMap((name) => {
    const found = KEYS.get(name);
    if (found === undefined) {
      throw usage(
        '--by must be county, age or category, several separated by commas, or reading or fact alone',
      );
    }
    return found;
  });
  return [...new Set(keys)];
}

function textOf(
  aggregate: Aggregate,
  { format, lang }: ListShape<(typeof FORMATS)[number]>,
  on: string,
): string {
  switch (format) {
    case 'table':
      return aggregateTable(aggregate, { lang, on });
    case 'csv':
      return aggregateCsv(aggregate, { lang, on });
    case 'markdown':
      return aggregateMarkdown(aggregate, { lang, on });
    case 'json':
      return aggregateJson(aggregate, { on });
  }
}

/** Counts a child with what is decided of it. */
function count(child: RegisteredChild, decider: RowDecider, on: string, aggregation: Aggregation): void {
  if ('issues' in child) aggregation.addRefused();
  else if (isGone(child.gone, on)) aggregation.addGone(child.case);
  else {
    const decided = decider.decide({ kind: 'case', input: child.case });
    if (decided.kind === 'result') aggregation.add(child.case, decided.result);
    else aggregation.addRefused();
  }
}

/** `kunjing aggregate`: a register in numbers, with the least and the most that is paid by the month. */
export async function aggregateCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [register, ...more] = positionals;
  if (register === undefined || more.length > 0) throw usage('aggregate takes one REGISTER');
  const question = questionOf(values, io);
  if (question !== null) {
    const isExcel = isForExcel(values, question.shape.format);
    const context = await readContext(values, io);
    return withInput(fileNamed(register), values.from, io, async (input) => {
      const children = new Children(await readListSource(input, values, question.shape, io), io);
      const text = await question.text(children, context);
      await writeTo(values.out, io, (output) => output.write(text), isExcel);
      io.stderr.write(children.summary());
      return values.strict === true && children.isRefusing ? EXIT.data : EXIT.done;
    });
  }
  const shape = readListShape(values, FORMATS, io);
  const excel = isForExcel(values, shape.format);
  const aggregation = new Aggregation({ by: keysOf(values.by), disclose: shape.disclose });
  const given = await readContext(values, io);
  return withInput(fileNamed(register), values.from, io, async (input) => {
    const source = await readListSource(input, values, shape, io);
    const context = assumedIn(given, source.call?.mapping);
    const decider = new RowDecider(chenzhou(), context, undefined);
    const children = new Children(source, io);
    for await (const child of children) count(child, decider, context.on, aggregation);
    const result = aggregation.result();
    await writeTo(values.out, io, (output) => output.write(textOf(result, shape, context.on)), excel);
    const isNoted = shape.format === 'table' || shape.format === 'markdown' || shape.disclose === 'full';
    io.stderr.write(children.summary() + (isNoted ? '' : leftOutNote(result.confidential ?? 0)));
    return values.strict === true && children.isRefusing ? EXIT.data : EXIT.done;
  });
}
