import { compiledForm } from '../../export/compiled/compiled-form.js';
import { CHENZHOU_2017 } from '../../policy/chenzhou-2017.js';
import { readArguments, usage } from '../arguments.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { Output } from '../output.js';

/** `kunjing compile`: the compiled rule book, which other languages read. */
export async function compileCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals } = readArguments(args, {});
  if (positionals.length > 0) throw usage('compile takes no file');
  const output = new Output(io.stdout, io.signal);
  await output.write(`${JSON.stringify(compiledForm(CHENZHOU_2017))}\n`);
  await output.flush();
  return EXIT.done;
}
