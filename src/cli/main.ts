import { Writable } from 'node:stream';
import { version } from '../../package.json';
import { didYouMean } from '../input/nearest.js';
import type { Language } from '../words/language.js';
import { usage } from './arguments.js';
import { EXIT, type ExitCode, Failure, Interruption, ReaderGone } from './failure.js';
import { COMMAND_HELP, HELP } from './help.js';
import { COMMAND_HELP_ZH, HELP_ZH } from './help-zh.js';
import type { Io } from './io.js';
import { refusalIn } from './language.js';
import { Output } from './output.js';
import { summaryZh } from './summaries-zh.js';

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
  ['compare', async (): Promise<Command> => (await import('./commands/compare.js')).compareCommand],
  ['audit', async (): Promise<Command> => (await import('./commands/audit.js')).auditCommand],
  ['map', async (): Promise<Command> => (await import('./commands/map.js')).mapCommand],
  ['template', async (): Promise<Command> => (await import('./commands/template.js')).templateCommand],
  ['facts', async (): Promise<Command> => (await import('./commands/facts.js')).factsCommand],
  ['compile', async (): Promise<Command> => (await import('./commands/compile.js')).compileCommand],
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

/** The language that `--lang` names anywhere in a call, else that of the environment, if any. */
function languageIn(args: readonly string[], io: Io): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[at]?.startsWith('--lang=') === true ? args[at]?.slice('--lang='.length) : args[at + 1];
  return at >= 0 && (given === 'zh' || given === 'en') ? given : io.lang;
}

/** Everything about the command, or about one of its commands. */
function helpOf(lang: Language, topic?: string): string {
  const [all, topics] = lang === 'zh' ? [HELP_ZH, COMMAND_HELP_ZH] : [HELP, COMMAND_HELP];
  if (topic === undefined) return all;
  const text = topics.get(topic);
  if (text === undefined) throw unknownCommand(topic);
  return text;
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  const lang = languageIn(beforeDashes(args), io) ?? 'zh';
  if (name === undefined) throw new Failure(EXIT.usage, helpOf(lang).trimEnd());
  if (name === '--version') return print(`${version}\n`, io);
  if (ASKS_HELP.has(name)) {
    const [topic] = rest;
    return print(helpOf(lang, topic === undefined || topic.startsWith('--lang') ? undefined : topic), io);
  }
  const load = COMMANDS.get(name);
  if (load === undefined) throw unknownCommand(name);
  if (beforeDashes(rest).some((arg) => arg === '--help' || arg === '-h'))
    return print(helpOf(lang, name), io);
  return (await load())(rest, io);
}

/** What a command says beside its output, in Chinese: whole lines come at a time. */
function toldInChinese(io: Io): Io {
  const { stderr } = io;
  const told = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      stderr.write(summaryZh(text));
      // Nothing is held back: what is written is out before the command ends.
      done();
    },
  });
  return { ...io, stderr: Object.assign(told, { isTTY: stderr.isTTY === true }) };
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
export async function main(args: readonly string[], given: Io): Promise<ExitCode> {
  const io = languageIn(beforeDashes(args), given) === 'zh' ? toldInChinese(given) : given;
  // A user who closes standard error does not want the message.
  io.stderr.on('error', () => undefined);
  try {
    return await run(args, io);
  } catch (error) {
    if (io.signal.aborted) return interruptedBy(io.signal.reason);
    if (error instanceof ReaderGone) return EXIT.done;
    if (error instanceof Failure) {
      const lang = languageIn(beforeDashes(args), io);
      // Help that is shown for want of a command is in one language already.
      io.stderr.write(`${args.length === 0 ? error.message : refusalIn(lang, error.message)}\n`);
      return error.exitCode;
    }
    io.stderr.write(`this is a fault of kunjing, not of the input\n${framesOf(error)}`);
    return EXIT.internal;
  }
}
