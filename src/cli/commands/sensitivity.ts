import { sensitivity } from '../../decide/sensitivity.js';
import { readArguments, usage } from '../arguments.js';
import { CONTEXT_OPTIONS, readContext } from '../context.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Io } from '../io.js';
import { Output } from '../output.js';
import { readCase } from './one-case.js';

/** `kunjing sensitivity`: the contested readings that decide a case, as JSON. */
export async function sensitivityCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, CONTEXT_OPTIONS);
  const [argument, ...more] = positionals;
  if (more.length > 0) throw usage('sensitivity takes one CASE.json');
  const context = await readContext(values, io);
  const found = sensitivity(await readCase(argument, context.on, io), context);
  const output = new Output(io.stdout, io.signal);
  await output.write(`${JSON.stringify(found, null, 2)}\n`);
  await output.flush();
  return EXIT.done;
}
