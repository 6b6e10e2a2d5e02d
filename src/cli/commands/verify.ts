import { verify } from '../../decide/verify.js';
import { RefusedInput } from '../../input/issue.js';
import { withTextId } from '../../rows/numbered-id.js';
import { readArguments, usage } from '../arguments.js';
import { messagesOf } from '../context.js';
import { EXIT, type ExitCode, Failure } from '../failure.js';
import { fileNamed, readJson } from '../input.js';
import type { Io } from '../io.js';
import { Output } from '../output.js';

function verified(result: unknown, input: unknown): ReturnType<typeof verify> {
  try {
    return verify(result, input);
  } catch (error) {
    throw error instanceof RefusedInput ? new Failure(EXIT.data, messagesOf(error.issues)) : error;
  }
}

/** `assess --format json` writes a list; of one child it is a list of one result. */
function soleResult(result: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(result) ? result : [result];
  return list.length === 1 ? list[0] : result;
}

/** `kunjing verify`: derives a result again from its case; 0 if identical, 65 with the differences if not. */
export async function verifyCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals } = readArguments(args, {});
  const [resultFile, caseFile, ...more] = positionals;
  if (resultFile === undefined || caseFile === undefined || more.length > 0) {
    throw usage('verify takes RESULT.json and CASE.json');
  }
  const [first, second] = [fileNamed(resultFile), fileNamed(caseFile)];
  if (first === undefined && second === undefined)
    throw usage('only one of the two files can be standard input');
  const result = await readJson(first, io, 'the result');
  const [{ input: given }, { input: recorded }] = [
    withTextId(soleResult(result)),
    withTextId(await readJson(second, io, 'the case')),
  ];
  const { identical, differences } = verified(given, recorded);
  const output = new Output(io.stdout, io.signal);
  await output.write(identical ? 'identical\n' : `${JSON.stringify(differences, null, 2)}\n`);
  await output.flush();
  return identical ? EXIT.done : EXIT.data;
}
