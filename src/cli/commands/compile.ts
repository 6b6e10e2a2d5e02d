import { EDITIONS } from '../../decide/editions.js';
import { compiledFormOfEdition } from '../../export/compiled/of-edition.js';
import { choiceOf, readArguments, usage } from '../arguments.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { Output } from '../output.js';

/** `kunjing compile`: the compiled rule book, which other languages read. */
export async function compileCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { edition: { type: 'string' } });
  if (positionals.length > 0) throw usage('compile takes no file');
  const editions = EDITIONS.map(({ id }) => id);
  const edition = choiceOf('edition', values.edition, editions) ?? 'chenzhou-2017';
  const output = new Output(io.stdout, io.signal);
  await output.write(`${JSON.stringify(compiledFormOfEdition(edition))}\n`);
  await output.flush();
  return EXIT.done;
}
