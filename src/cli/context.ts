import { type DeclaredFacts, DICTIONARY } from '../case/dictionary.js';
import type { FactDictionary } from '../case/fact-dictionary.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessContext } from '../decide/context/context.js';
import { parseStandards } from '../decide/parse-standards.js';
import { type Issue, RefusedInput } from '../input/issue.js';
import type { StandardEntry } from '../policy/standards.js';
import { CHENZHOU_TERMS } from '../register/chenzhou-terms.js';
import type { FactNames } from '../register/fact-names.js';
import { assumedIn as assumed, declaredFacts } from '../register/mapping/assumed-in.js';
import type { ColumnMapping } from '../register/mapping/mapping.js';
import { namedFact, readValue } from '../register/mapping/told.js';
import { usage } from './arguments.js';
import { EXIT, Failure } from './failure.js';
import { readJson } from './input.js';
import type { Io } from './io.js';

/** The options that say under what is decided, the same for every command. */
export const CONTEXT_OPTIONS = {
  on: { type: 'string' },
  standards: { type: 'string' },
  readings: { type: 'string', multiple: true },
  assume: { type: 'string', multiple: true },
} as const;

export interface ContextArguments {
  readonly on?: string | undefined;
  readonly standards?: string | undefined;
  readonly readings?: readonly string[] | undefined;
  readonly assume?: readonly string[] | undefined;
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

/**
 * What `--assume` declares of facts that are not recorded, by path.
 *
 * @throws {Failure} 64 for what is no fact, or no word of it.
 */
export function assumptionsOf(given: readonly string[]): DeclaredFacts {
  const told = assumedFacts(given, CHENZHOU_TERMS.names);
  try {
    return declaredFacts(told, DICTIONARY);
  } catch (error) {
    throw error instanceof RefusedInput ? usage(messagesOf(error.issues)) : error;
  }
}

/** What `--assume` says, by path, of facts by their names. @throws {Failure} 64 for no word of a fact. */
export function assumedFacts(
  given: readonly string[],
  names: FactNames,
): Readonly<Record<string, boolean | number | string>> {
  const issues: Issue[] = [];
  const choices = given.flatMap((list) => list.split(',')).filter((choice) => choice !== '');
  const told = choices.flatMap((choice) => {
    const [name = '', word, ...more] = choice.split('=');
    if (word === undefined || more.length > 0) {
      throw usage('--assume must be fact=value, several of them separated by commas');
    }
    const fact = namedFact(names, name.trim(), '--assume', issues);
    const value = fact === undefined ? undefined : readValue(fact, word.trim(), '--assume', issues);
    return value === undefined || value.value === null ? [] : [{ fact: value.fact, value: value.value }];
  });
  if (issues.length > 0) throw usage(messagesInBoth(issues));
  return Object.fromEntries(told.map(({ fact, value }) => [fact.path, value]));
}

/**
 * A context with what the mapping of a register assumes, below what the call itself does.
 *
 * @throws {Failure} 65 for what cannot be assumed.
 */
export function assumedIn<Context extends { readonly assumptions?: DeclaredFacts }>(
  context: Context,
  mapping: Pick<ColumnMapping, 'assume'> | undefined,
  dictionary: FactDictionary = DICTIONARY,
): Context {
  try {
    return mapping === undefined ? context : assumed(context, mapping, dictionary);
  } catch (error) {
    throw error instanceof RefusedInput ? new Failure(EXIT.data, messagesOf(error.issues)) : error;
  }
}

/** What is wrong, in both languages where there are both: a clerk corrects it by hand. */
export function messagesInBoth(issues: readonly Issue[]): string {
  return issues
    .map(
      ({ code, message, messageZh }) =>
        `${code}: ${message}${messageZh === undefined ? '' : `\n  ${messageZh}`}`,
    )
    .join('\n');
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
  { on, standards: file, readings = [], assume = [] }: ContextArguments,
  io: Io,
): Promise<AssessContext> {
  if (on === undefined) throw usage('--on DATE is required: the day of the decision, YYYY-MM-DD');
  const context: unknown = {
    on,
    standards: file === undefined ? [] : await standardsIn(file, io),
    readings: readingsOf(readings),
    assumptions: assumptionsOf(assume),
  };
  assertContext(context);
  return context;
}
