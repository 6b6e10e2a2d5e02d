import { chenzhou } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import { parseStandards } from '../decide/parse-standards.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import type { StandardEntry } from '../policy/standards.js';
import { usage } from './arguments.js';
import { EXIT, Failure } from './failure.js';
import { readJson } from './input.js';
import type { Io } from './io.js';

/** The options that say under what is decided, the same for every command. */
export const CONTEXT_OPTIONS = {
  on: { type: 'string' },
  standards: { type: 'string' },
  readings: { type: 'string', multiple: true },
} as const;

interface ContextArguments {
  readonly on?: string | undefined;
  readonly standards?: string | undefined;
  readonly readings?: readonly string[] | undefined;
}

/** The readings of `--readings`, as they were given. */
export function readingsOf(given: readonly string[]): Readonly<Record<string, string>> {
  const choices = given.flatMap((list) => list.split(',')).filter((choice) => choice !== '');
  return Object.fromEntries(
    choices.map((choice): [string, string] => {
      const [id = '', option, ...more] = choice.split('=');
      if (option === undefined || more.length > 0) {
        throw usage('--readings must be id=option, several of them separated by commas');
      }
      return [id, option];
    }),
  );
}

/** The day and the readings may still be refused: a wrong option is a wrong call. */
function assertContext(context: unknown): asserts context is AssessContext {
  try {
    chenzhou().prepare(context);
  } catch (error) {
    throw error instanceof RefusedInput ? usage(messagesOf(error.issues)) : error;
  }
}

/** The standards of a file. @throws {Failure} 65 for its content, 66 where it is not there. */
export async function standardsIn(file: string, io: Io): Promise<readonly StandardEntry[]> {
  const parsed = parseStandards(await readJson(file, io, 'the file of standards'));
  if (!parsed.ok) throw new Failure(EXIT.data, messagesOf(parsed.issues));
  return parsed.value;
}

/** What is wrong, a line each. */
export function messagesOf(issues: readonly Issue[]): string {
  return issues.map(({ code, message }) => `${code}: ${message}`).join('\n');
}

/**
 * The context that the options say, checked once before any row is read.
 *
 * @throws {Failure} 64 for a day or a reading, 65 for the content of the standards file, 66 where it is not there.
 */
export async function readContext(
  { on, standards: file, readings = [] }: ContextArguments,
  io: Io,
): Promise<AssessContext> {
  if (on === undefined) throw usage('--on DATE is required: the day of the decision, YYYY-MM-DD');
  const context: unknown = {
    on,
    standards: file === undefined ? [] : await standardsIn(file, io),
    readings: readingsOf(readings),
  };
  assertContext(context);
  return context;
}
