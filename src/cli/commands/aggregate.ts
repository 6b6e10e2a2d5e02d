import { isGone } from '../../case/gone.js';
import { PolicyAggregation } from '../../count/aggregation.js';
import type { Aggregate, AggregateKey, AggregateOptions } from '../../count/index.js';
import {
  aggregateCsvIn,
  aggregateJsonIn,
  aggregateMarkdownIn,
  aggregateTableIn,
} from '../../count/render.js';
import { chenzhou } from '../../decide/assess.js';
import type { AssessContext } from '../../decide/context/context.js';
import { type EditionId, engineOf } from '../../decide/editions.js';
import type { Engine } from '../../decide/engine.js';
import type { PolicyWords } from '../../office/policy-words.js';
import type { Ids } from '../../policy/policy.js';
import type { RegisteredChild } from '../../reconcile/index.js';
import { RowDecider } from '../../rows/row-decider.js';
import { readArguments, usage } from '../arguments.js';
import { Children } from '../children.js';
import { assumedIn, readContext } from '../context.js';
import { csvStyleOf } from '../csv/csv-style.js';
import { writeTo } from '../destination.js';
import { wordsUnder } from '../edition.js';
import { type CommandContext, EDITION_CONTEXT_OPTIONS, readEditionContext } from '../edition-context.js';
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

const OPTIONS = { ...EDITION_CONTEXT_OPTIONS, ...LIST_OPTIONS, by: { type: 'string' } } as const;

const FORMATS = ['csv', 'markdown', 'json'] as const;

/** A question to the whole register, with a table of its own; of the readings there is a picture, too. */
interface Question {
  readonly shape: ListShape<string>;
  readonly text: (children: Children, context: AssessContext) => Promise<string>;
}

function questionOf(values: ListArguments & { readonly by?: string | undefined }, io: Io): Question | null {
  if (values.by === 'reading') {
    const shape = readListShape(values, [...FORMATS, 'svg', 'vega-lite'], io);
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
  words: PolicyWords,
): string {
  switch (format) {
    case 'table':
      return aggregateTableIn(aggregate, words, { lang, on });
    case 'csv':
      return aggregateCsvIn(aggregate, words, { lang, on });
    case 'markdown':
      return aggregateMarkdownIn(aggregate, words, { lang, on });
    case 'json':
      return aggregateJsonIn(aggregate, words, { on });
  }
}

/** Counts children as they are read. */
interface Counting {
  readonly add: (child: RegisteredChild) => void;
  readonly result: () => Aggregate;
}

function countingBy<I extends Ids>(
  engine: Engine<I>,
  context: CommandContext,
  aggregation: PolicyAggregation<I>,
): Counting {
  const decider = new RowDecider(engine, context, undefined);
  return {
    add: (child) => {
      if ('issues' in child) aggregation.addRefused();
      else if (isGone(child.gone, context.on)) aggregation.addGone(child.case);
      else {
        const decided = decider.decide({ kind: 'case', input: child.case });
        if (decided.kind === 'result') aggregation.add(child.case, decided.result);
        else aggregation.addRefused();
      }
    },
    result: () => aggregation.result(),
  };
}

/** What counts under the edition of a context. @throws {RefusedInput} where the options are refused. */
function countingUnder(context: CommandContext, options: AggregateOptions): Counting {
  return context.edition === undefined
    ? countingBy(chenzhou(), context, new PolicyAggregation(chenzhou(), options))
    : countingEdition(context.edition, context, options);
}

function countingEdition<E extends EditionId>(
  edition: E,
  context: CommandContext,
  options: AggregateOptions,
): Counting {
  const engine = engineOf(edition);
  return countingBy(engine, context, new PolicyAggregation(engine, options));
}

/** `kunjing aggregate`: a register in numbers, with the least and the most that is paid by the month. */
export async function aggregateCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [register, ...more] = positionals;
  if (register === undefined || more.length > 0) throw usage('aggregate takes one REGISTER');
  const question = questionOf(values, io);
  if (question !== null) {
    if (values.edition !== undefined) throw usage('--edition goes with --by county, age and category');
    const style = csvStyleOf(values, question.shape.format);
    const context = await readContext(values, io);
    return withInput(fileNamed(register), values.from, io, async (input) => {
      const children = new Children(await readListSource(input, values, question.shape, io), io);
      const text = await question.text(children, context);
      await writeTo(values.out, io, (output) => output.write(text), style);
      io.stderr.write(children.summary());
      return values.strict === true && children.isRefusing ? EXIT.data : EXIT.done;
    });
  }
  const shape = readListShape(values, FORMATS, io);
  const style = csvStyleOf(values, shape.format);
  const options = { by: keysOf(values.by), disclose: shape.disclose };
  const given = await readEditionContext(values, io);
  return withInput(fileNamed(register), values.from, io, async (input) => {
    const source = await readListSource(input, values, shape, io);
    const context = assumedIn(given, source.call?.mapping, source.call?.terms.dictionary);
    const counting = countingUnder(context, options);
    const children = new Children(source, io);
    for await (const child of children) counting.add(child);
    const result = counting.result();
    await writeTo(
      values.out,
      io,
      (output) => output.write(textOf(result, shape, context.on, wordsUnder(context.edition))),
      style,
    );
    const isNoted = shape.format === 'table' || shape.format === 'markdown' || shape.disclose === 'full';
    io.stderr.write(children.summary() + (isNoted ? '' : leftOutNote(result.confidential ?? 0)));
    return values.strict === true && children.isRefusing ? EXIT.data : EXIT.done;
  });
}
