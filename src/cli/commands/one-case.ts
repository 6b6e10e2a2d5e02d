import type { ChildCase } from '../../case/dictionary.js';
import { apartFromGone, checkGone } from '../../case/gone.js';
import { parseCase } from '../../decide/assess.js';
import type { Issue } from '../../input/issue.js';
import { withTextId } from '../../rows/numbered-id.js';
import { messagesOf } from '../context.js';
import type { CommandContext } from '../edition-context.js';
import { EXIT, Failure } from '../failure.js';
import { fileNamed, readJson } from '../input.js';
import type { Io } from '../io.js';
import { assertThere } from './one-child.js';

/** A case, and whether its id came as a number. */
export interface OneCase {
  readonly child: ChildCase;
  readonly isNumbered: boolean;
}

/** The one case of a command, from a file or standard input. @throws {Failure} 65 with everything wrong with it. */
export async function readCase(
  argument: string | undefined,
  { on, edition }: CommandContext,
  io: Io,
): Promise<OneCase> {
  const { input, isNumbered } = withTextId(await readJson(fileNamed(argument), io, 'the case'));
  const { facts, gone } = apartFromGone(input);
  const parsed = parseCase(facts, { on, edition });
  if (!parsed.ok) throw new Failure(EXIT.data, messagesOf(parsed.issues));
  const issues: Issue[] = [];
  assertThere(checkGone(gone, parsed.value.birthDate, issues), on);
  if (issues.length > 0) throw new Failure(EXIT.data, messagesOf(issues));
  return { child: parsed.value, isNumbered };
}
