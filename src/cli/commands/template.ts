import { templateCsv } from '../../register/template.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { EDITION_OPTION, editionOption, termsUnder } from '../edition.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { languageOf } from '../language.js';
import { Output } from '../output.js';

/** `kunjing template`: an empty register, to be filled in. */
export async function templateCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string' },
    lang: { type: 'string' },
    ...EDITION_OPTION,
  });
  if (positionals.length > 0) throw usage('template takes no file');
  choiceOf('format', values.format, ['csv']);
  const lang = languageOf(values.lang, io);
  const output = new Output(io.stdout, io.signal);
  await output.write(templateCsv(termsUnder(editionOption(values.edition)), lang));
  await output.flush();
  return EXIT.done;
}
