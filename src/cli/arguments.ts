import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../input/nearest.js';
import { EXIT, Failure } from './failure.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A wrong call: what is wrong with it, and where to read how it goes. */
export function usage(message: string): Failure {
  return new Failure(EXIT.usage, `${message}\ntry: kunjing help`);
}

/** Everything that is wrong with the options given; the parser itself stops at the first and suggests nothing. */
function problemsWith(args: readonly string[], options: Options): readonly string[] {
  const lenient = { args: [...args], options, allowPositionals: true, strict: false, tokens: true } as const;
  return parseArgs(lenient).tokens.flatMap((token): readonly string[] => {
    if (token.kind !== 'option') return [];
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      return [`unknown option ${rawName}${didYouMean(name, Object.keys(options), '--')}`];
    }
    if (option.type === 'boolean') return value === undefined ? [] : [`${rawName} takes no value`];
    const missing = value === undefined || (inlineValue === false && value.startsWith('-'));
    return missing ? [`${rawName} needs a value`] : [];
  });
}

const parse = <const Given extends Options>(args: readonly string[], options: Given) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: true });

/** Reads the arguments of a command. @throws {Failure} 64 for an option that it does not have or that lacks a value. */
export function readArguments<const Given extends Options>(
  args: readonly string[],
  options: Given,
): ReturnType<typeof parse<Given>> {
  const problems = problemsWith(args, options);
  if (problems.length > 0) throw usage(problems.join('\n'));
  return parse(args, options);
}

/** One of the choices of an option, or nothing where it was not given. */
export function choiceOf<Choice extends string>(
  name: string,
  given: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (given === undefined) return undefined;
  const choice = choices.find((one) => one === given);
  if (choice === undefined) throw usage(`--${name} must be one of ${choices.join(', ')}`);
  return choice;
}
