import type { ChildCase } from '../../case/dictionary.js';
import { parseCase } from '../../decide/assess.js';
import type { ExplanationDisclosure } from '../../explain/office.js';
import type { RegisteredChild } from '../../reconcile/index.js';
import { Children } from '../children.js';
import { messagesOf } from '../context.js';
import { EXIT, Failure } from '../failure.js';
import { fileNamed } from '../input.js';
import type { Io } from '../io.js';
import { type ListArguments, readListSource } from '../list-options.js';
import { withInput } from '../source/opened.js';

/** Which child of a register is meant. */
export type Wanted = { readonly row: number } | { readonly id: string };

/** A register and how it is to be read. */
interface Call {
  readonly argument: string | undefined;
  readonly values: ListArguments;
  readonly disclose: ExplanationDisclosure;
  readonly on: string;
}

function isWanted(wanted: Wanted, child: RegisteredChild, row: number): boolean {
  if ('row' in wanted) return wanted.row === row;
  return ('case' in child ? child.case.id : child.id) === wanted.id;
}

/**
 * One child of a register: of a row as the file numbers it (NDJSON: the line), or of an id.
 *
 * @throws {Failure} 65 where there is no such child, where several have the id, or where its row is refused.
 */
export function childOf(
  wanted: Wanted,
  { argument, values, disclose, on }: Call,
  io: Io,
): Promise<ChildCase> {
  return withInput(fileNamed(argument), values.from, io, async (input) => {
    const source = await readListSource(input, values, { disclose }, io);
    const found: { readonly child: RegisteredChild; readonly row: number }[] = [];
    let line = 0;
    for await (const child of new Children(source, io)) {
      line += 1;
      const row = child.row ?? line;
      if (isWanted(wanted, child, row)) found.push({ child, row });
    }
    return checkedChild(theOne(found, wanted), on);
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

function checkedChild(child: RegisteredChild, on: string): ChildCase {
  if ('issues' in child) throw new Failure(EXIT.data, messagesOf(child.issues));
  const parsed = parseCase(child.case, { on });
  if (!parsed.ok) throw new Failure(EXIT.data, messagesOf(parsed.issues));
  return parsed.value;
}
