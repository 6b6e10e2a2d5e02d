import { EDITIONS } from '../../decide/editions.js';
import { bookAs, rulebookAs } from '../../export/rulebook-as.js';
import { rulebookOfEdition } from '../../export/rulebook-of-edition.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { Output } from '../output.js';

/** `kunjing rules`: sentences, rules, readings and exclusions. */
export async function rulesCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string' },
    edition: { type: 'string' },
  });
  if (positionals.length > 0) throw usage('rules takes no file');
  const format = choiceOf('format', values.format, ['markdown', 'mermaid', 'json']) ?? 'markdown';
  const edition = choiceOf(
    'edition',
    values.edition,
    EDITIONS.map(({ id }) => id),
  );
  const output = new Output(io.stdout, io.signal);
  await output.write(edition === undefined ? rulebookAs(format) : bookAs(rulebookOfEdition(edition), format));
  await output.flush();
  return EXIT.done;
}
