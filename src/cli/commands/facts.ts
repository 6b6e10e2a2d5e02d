import { successionOf } from '../../decide/in-force.js';
import { FACT_FORMATS, factsAs } from '../../export/facts-as.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { EDITION_OPTION, editionOption } from '../edition.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { languageOf } from '../language.js';
import { Output } from '../output.js';

/** `kunjing facts`: the dictionary of what may be recorded of a child. */
export async function factsCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string' },
    lang: { type: 'string' },
    ...EDITION_OPTION,
  });
  if (positionals.length > 0) throw usage('facts takes no file');
  const format = choiceOf('format', values.format, FACT_FORMATS) ?? 'table';
  const lang = languageOf(values.lang, io);
  const output = new Output(io.stdout, io.signal);
  const edition = editionOption(values.edition);
  const facts = edition === undefined ? undefined : successionOf(edition).engine.policy.dictionary.facts;
  await output.write(factsAs(format, lang, facts));
  await output.flush();
  return EXIT.done;
}
