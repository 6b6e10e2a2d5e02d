import type { ChildCase } from '../../case/dictionary.js';
import { parseCase } from '../../decide/assess.js';
import { messagesOf } from '../context.js';
import { EXIT, Failure } from '../failure.js';
import { fileNamed, readJson } from '../input.js';
import type { Io } from '../io.js';

/** The one case of a command, from a file or standard input. @throws {Failure} 65 with everything wrong with it. */
export async function readCase(argument: string | undefined, on: string, io: Io): Promise<ChildCase> {
  const parsed = parseCase(await readJson(fileNamed(argument), io, 'the case'), { on });
  if (!parsed.ok) throw new Failure(EXIT.data, messagesOf(parsed.issues));
  return parsed.value;
}
