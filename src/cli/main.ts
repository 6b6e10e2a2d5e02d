import { version } from '../../package.json';
import { didYouMean } from '../input/nearest.js';
import { usage } from './arguments.js';
import { EXIT, type ExitCode, Failure, Interruption, ReaderGone } from './failure.js';
import { COMMAND_HELP, HELP } from './help.js';
import type { Io } from './io.js';
import { Output } from './output.js';

type Command = (args: readonly string[], io: Io) => Promise<ExitCode>;

/** Each command loads what it needs, so that an explanation does not wait for the CSV parser. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['assess', async (): Promise<Command> => (await import('./commands/assess.js')).assessCommand],
  ['explain', async (): Promise<Command> => (await import('./commands/explain.js')).explainCommand],
  [
    'sensitivity',
    async (): Promise<Command> => (await import('./commands/sensitivity.js')).sensitivityCommand,
  ],
  ['verify', async (): Promise<Command> => (await import('./commands/verify.js')).verifyCommand],
  ['rules', async (): Promise<Command> => (await import('./commands/rules.js')).rulesCommand],
  ['ledger', async (): Promise<Command> => (await import('./commands/ledger.js')).ledgerCommand],
  [
    'turning-points',
    async (): Promise<Command> => (await import('./commands/turning-points.js')).turningPointsCommand,
  ],
  ['reconcile', async (): Promise<Command> => (await import('./commands/reconcile.js')).reconcileCommand],
  ['aggregate', async (): Promise<Command> => (await import('./commands/aggregate.js')).aggregateCommand],
  ['map', async (): Promise<Command> => (await import('./commands/map.js')).mapCommand],
  ['template', async (): Promise<Command> => (await import('./commands/template.js')).templateCommand],
  ['facts', async (): Promise<Command> => (await import('./commands/facts.js')).factsCommand],
  ['sql', async (): Promise<Command> => (await import('./commands/sql.js')).sqlCommand],
  ['settle', async (): Promise<Command> => (await import('./commands/settle.js')).settleCommand],
]);

const ASKS_HELP = new Set(['help', '--help', '-h']);

async function print(text: string, io: Io): Promise<ExitCode> {
  const output = new Output(io.stdout, io.signal);
  await output.write(text);
  await output.flush();
  return EXIT.done;
}

/** The arguments before `--`, behind which everything is a file. */
function beforeDashes(args: readonly string[]): readonly string[] {
  const dashes = args.indexOf('--');
  return dashes < 0 ? args : args.slice(0, dashes);
}

function unknownCommand(name: string): Failure {
  return usage(`no such command${didYouMean(name, [...COMMANDS.keys()])}`);
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) throw new Failure(EXIT.usage, HELP.trimEnd());
  if (name === '--version') return print(`${version}\n`, io);
  if (ASKS_HELP.has(name)) {
    const [topic] = rest;
    if (topic === undefined) return print(HELP, io);
    const text = COMMAND_HELP.get(topic);
    if (text === undefined) throw unknownCommand(topic);
    return print(text, io);
  }
  const load = COMMANDS.get(name);
  if (load === undefined) throw unknownCommand(name);
  const text = COMMAND_HELP.get(name);
  if (text !== undefined && beforeDashes(rest).some((arg) => arg === '--help' || arg === '-h')) {
    return print(text, io);
  }
  return (await load())(rest, io);
}

/** Where in the program it went wrong. What went wrong is not told: the message could quote what was being read. */
function framesOf(error: unknown): string {
  const stack = error instanceof Error ? String(error.stack) : '';
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  return frames.map((frame) => `${frame}\n`).join('');
}

function interruptedBy(reason: unknown): ExitCode {
  return reason instanceof Interruption ? reason.exitCode : EXIT.interrupted;
}

/**
 * Runs the command line.
 *
 * @param args the arguments after `kunjing`.
 * @returns the exit code; the caller sets it and lets the process end by itself, so that no output is cut short.
 */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  // Whoever closes standard error does not want to know.
  io.stderr.on('error', () => undefined);
  try {
    return await run(args, io);
  } catch (error) {
    if (io.signal.aborted) return interruptedBy(io.signal.reason);
    if (error instanceof ReaderGone) return EXIT.done;
    if (error instanceof Failure) {
      io.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    io.stderr.write(`this is a fault of kunjing, not of the input\n${framesOf(error)}`);
    return EXIT.internal;
  }
}
