import type { ChildCase } from '../../case/dictionary.js';
import { type Gone, isGone } from '../../case/gone.js';
import { parseCase } from '../../decide/assess.js';
import type { ExplanationDisclosure } from '../../explain/office.js';
import { isConfidential } from '../../office/office-case.js';
import type { RegisteredChild } from '../../reconcile/index.js';
import { Children } from '../children.js';
import { messagesOf } from '../context.js';
import type { CommandContext } from '../edition-context.js';
import { EXIT, Failure } from '../failure.js';
import { fileNamed } from '../input.js';
import type { Io } from '../io.js';
import { type ListArguments, readListSource } from '../list-options.js';
import type { RegisterCall } from '../register-options.js';
import { withInput } from '../source/opened.js';

/** Which child of a register is meant. */
export type Wanted = { readonly row: number } | { readonly id: string };

/** A child, and how its register explains itself. */
export interface FoundChild {
  readonly child: ChildCase;
  /** Whether the id came as a number. */
  readonly isNumbered: boolean;
  readonly call: RegisterCall | undefined;
}

/** A register and how it is to be read. */
interface Call {
  readonly argument: string | undefined;
  readonly values: ListArguments;
  readonly disclose: ExplanationDisclosure;
  readonly context: CommandContext;
}

function isWanted(wanted: Wanted, child: RegisteredChild, row: number): boolean {
  if ('row' in wanted) return wanted.row === row;
  return ('case' in child ? child.case.id : child.id) === wanted.id;
}

/**
 * One child of a register: of a row as the file numbers it (NDJSON: the line), or of an id.
 *
 * @throws {Failure} 65 where there is no such child, where several have the id, where its row is refused, or
 * is confidential and not everything may be seen.
 */
export function childOf(
  wanted: Wanted,
  { argument, values, disclose, context }: Call,
  io: Io,
): Promise<FoundChild> {
  return withInput(fileNamed(argument), values.from, io, async (input) => {
    const source = await readListSource(input, values, { disclose }, io);
    const found: { readonly child: RegisteredChild; readonly row: number }[] = [];
    let line = 0;
    for await (const child of new Children(source, io)) {
      line += 1;
      const row = child.row ?? line;
      if (isWanted(wanted, child, row)) found.push({ child, row });
    }
    if (disclose === 'office' && found.some(({ child }) => 'case' in child && isConfidential(child.case)))
      throw new Failure(EXIT.data, 'the case is confidential: --disclose full explains it');
    const one = theOne(found, wanted);
    return {
      child: checkedChild(one, context),
      isNumbered: one.isNumbered === true,
      call: source.call,
    };
  });
}

function theOne(
  [first, ...more]: readonly { readonly child: RegisteredChild; readonly row: number }[],
  wanted: Wanted,
): RegisteredChild {
  if (first === undefined) {
    throw new Failure(
      EXIT.data,
      'row' in wanted ? 'there is no such row with a child' : 'no child has this id',
    );
  }
  if (more.length > 0) {
    const rows = [first, ...more].map(({ row }) => row).join(', ');
    throw new Failure(EXIT.data, `several rows have this id: ${rows}; take one of them by --row`);
  }
  return first.child;
}

/** @throws {Failure} 65 for a child who is gone on the day: there is nothing to explain. */
export function assertThere(gone: Gone | null | undefined, on: string): void {
  if (isGone(gone, on))
    throw new Failure(EXIT.data, 'the child is gone on this day: kunjing assess says since when and why');
}

function checkedChild(child: RegisteredChild, { on, edition }: CommandContext): ChildCase {
  if ('issues' in child) throw new Failure(EXIT.data, messagesOf(child.issues));
  assertThere(child.gone, on);
  const parsed = parseCase(child.case, { on, edition });
  if (!parsed.ok) throw new Failure(EXIT.data, messagesOf(parsed.issues));
  return parsed.value;
}
