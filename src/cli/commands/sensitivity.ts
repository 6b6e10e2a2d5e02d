import { sensitivityAny } from '../../decide/sensitivity.js';
import { sensitivityText } from '../../explain/sensitivity-text.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { EDITION_CONTEXT_OPTIONS, readEditionContext } from '../edition-context.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { languageOf } from '../language.js';
import { Output } from '../output.js';
import { readCase } from './one-case.js';

const OPTIONS = { ...EDITION_CONTEXT_OPTIONS, lang: { type: 'string' }, format: { type: 'string' } } as const;

/** `kunjing sensitivity`: the contested readings that decide a case, and what another would change. */
export async function sensitivityCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  const [argument, ...more] = positionals;
  if (more.length > 0) throw usage('sensitivity takes one CASE.json');
  const lang = languageOf(values.lang, io);
  const format = choiceOf('format', values.format, ['text', 'json']) ?? 'text';
  const context = await readEditionContext(values, io);
  const { child } = await readCase(argument, context, io);
  const output = new Output(io.stdout, io.signal);
  await output.write(
    format === 'json'
      ? `${JSON.stringify(sensitivityAny(child, context), null, 2)}\n`
      : sensitivityText(child, context, lang),
  );
  await output.flush();
  return EXIT.done;
}
