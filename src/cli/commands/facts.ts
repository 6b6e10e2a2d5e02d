import { FACT_FORMATS, factsAs } from '../../export/facts-as.js';
import { LANGUAGES } from '../../words/language.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { Output } from '../output.js';

/** `kunjing facts`: the dictionary of what may be recorded of a child. */
export async function factsCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string' },
    lang: { type: 'string' },
  });
  if (positionals.length > 0) throw usage('facts takes no file');
  const format = choiceOf('format', values.format, FACT_FORMATS) ?? 'table';
  const lang = choiceOf('lang', values.lang, LANGUAGES) ?? 'zh';
  const output = new Output(io.stdout, io.signal);
  await output.write(factsAs(format, lang));
  await output.flush();
  return EXIT.done;
}
