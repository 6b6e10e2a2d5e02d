import { RefusedInput } from '../../input/issue.js';
import { DIALECTS, readBindings, toSql } from '../../sql/index.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { CONTEXT_OPTIONS, messagesOf, readContext } from '../context.js';
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

/** `kunjing sql`: the rules as a query. */
export async function sqlCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    ...CONTEXT_OPTIONS,
    dialect: { type: 'string' },
    form: { type: 'string' },
    select: { type: 'string', multiple: true },
    bindings: { type: 'string' },
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
  const context = await readContext(values, io);
  const file =
    values.bindings === undefined ? {} : await readJson(values.bindings, io, 'the file of bindings');
  const bindings = refused(EXIT.data, () => readBindings(file));
  const select = (values.select ?? []).flatMap((list) => list.split(',')).filter((name) => name !== '');
  const text = refused(values.bindings === undefined ? EXIT.usage : EXIT.data, () =>
    toSql({ ...context, dialect, form, mode, bindings, select }),
  );
  const output = new Output(io.stdout, io.signal);
  await output.write(text);
  await output.flush();
  return EXIT.done;
}
