import { IN_FORCE } from '../../decide/editions.js';
import { RefusedInput } from '../../input/issue.js';
import { CHENZHOU_2017 } from '../../policy/chenzhou-2017.js';
import { DIALECTS, readBindings, type SqlOptions, toSql } from '../../sql/index.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { messagesOf } from '../context.js';
import { type CommandContext, EDITION_CONTEXT_OPTIONS, readEditionContext } from '../edition-context.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { readJson } from '../input.js';
import type { Io } from '../io.js';
import { Output } from '../output.js';

/** A refusal of what the options say is a wrong call; of what a file says, wrong data. */
function refused<Value>(exitCode: ExitCode, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    throw exitCode === EXIT.usage
      ? usage(messagesOf(error.issues))
      : new Failure(exitCode, messagesOf(error.issues));
  }
}

type ContextArguments = Parameters<typeof readEditionContext>[0] & {
  readonly 'on-column'?: string | undefined;
};

/** Readings and standards; and the day of all rows, or the column of each row's own. */
async function contextOf(
  values: ContextArguments,
  io: Io,
): Promise<
  Omit<CommandContext, 'on'> & {
    readonly on: Pick<SqlOptions, 'on' | 'onColumn'>;
  }
> {
  const onColumn = values['on-column'];
  if (onColumn === undefined) {
    if (values.on === undefined)
      throw usage(
        '--on DATE is required: the day of the decision, YYYY-MM-DD; or --on-column NAME, its column',
      );
    const { on, ...context } = await readEditionContext(values, io);
    return { ...context, on: { on } };
  }
  if (values.on !== undefined) throw usage('--on and --on-column are two ways to say the day');
  if (values.edition === IN_FORCE) throw usage('--edition in-force needs --on: a query is of one edition');
  const { on: _someDay, ...context } = await readEditionContext(
    { ...values, on: CHENZHOU_2017.document.from },
    io,
  );
  return { ...context, on: { onColumn } };
}

/** `kunjing sql`: the rules as a query. */
export async function sqlCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    ...EDITION_CONTEXT_OPTIONS,
    dialect: { type: 'string' },
    form: { type: 'string' },
    select: { type: 'string', multiple: true },
    bindings: { type: 'string' },
    'on-column': { type: 'string' },
    'standards-table': { type: 'boolean' },
    monthly: { type: 'boolean' },
    'excluded-by': { type: 'boolean' },
    disclose: { type: 'string' },
    guard: { type: 'boolean' },
    'self-test': { type: 'boolean' },
  });
  if (positionals.length > 0) throw usage('sql takes no file');
  const dialect = choiceOf('dialect', values.dialect, DIALECTS);
  if (dialect === undefined) throw usage(`--dialect is required: one of ${DIALECTS.join(', ')}`);
  const form = choiceOf('form', values.form, ['exact', 'kleene']) ?? 'exact';
  if (values.guard === true && values['self-test'] === true)
    throw usage('--guard and --self-test are two queries');
  const mode = values.guard === true ? 'guard' : values['self-test'] === true ? 'self-test' : 'query';
  const disclose = choiceOf('disclose', values.disclose, ['full', 'office']) ?? 'full';
  const monthly = values.monthly === true;
  if (monthly && form === 'kleene') throw usage('--monthly needs --form exact');
  const excludedBy = values['excluded-by'] === true;
  if (excludedBy && form === 'kleene') throw usage('--excluded-by needs --form exact');
  const inTable = values['standards-table'] === true;
  if (inTable && values.standards !== undefined)
    throw usage('--standards-table and --standards are two places for the same figures');
  const { on, ...context } = await contextOf(values, io);
  const file =
    values.bindings === undefined ? {} : await readJson(values.bindings, io, 'the file of bindings');
  const bindings = refused(EXIT.data, () => readBindings(file));
  const select = (values.select ?? []).flatMap((list) => list.split(',')).filter((name) => name !== '');
  const text = refused(values.bindings === undefined ? EXIT.usage : EXIT.data, () =>
    toSql({
      ...context,
      ...on,
      ...(inTable ? { standards: 'table' } : {}),
      ...{ dialect, form, mode, bindings, select, monthly, excludedBy, disclose },
    }),
  );
  const output = new Output(io.stdout, io.signal);
  await output.write(text);
  await output.flush();
  return EXIT.done;
}
