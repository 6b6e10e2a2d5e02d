import { statSync } from 'node:fs';
import { RefusedInput } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import { isConfidential, keyOf } from '../office/office-case.js';
import { type RegisterOptions, readRegister } from '../register/read-register.js';
import { textRow } from '../rows/json-rows.js';
import { LineSplitter } from '../rows/lines.js';
import type { Row } from '../rows/row.js';
import { textOf } from '../rows/text.js';
import { officeHistory } from '../time/office-history.js';
import { bytesOf } from './input.js';
import type { Io } from './io.js';

/** The bytes of an input, from the beginning each time they are asked for. */
export type Input = (io?: Io) => AsyncIterable<Uint8Array>;

/** An input and the ids in it that some row marks confidential: every row of such an id is. */
export interface SeenInput {
  readonly bytes: Input;
  readonly confidential: ReadonlySet<string>;
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    // What is wrong with it is told where it is opened.
    return true;
  }
}

/** A file is opened anew each time; what comes only once, such as standard input, is held in memory. */
function again(file: string | undefined, io: Io): Input {
  if (file !== undefined && isFile(file)) return (own = io) => bytesOf(file, own);
  const held: Uint8Array[] = [];
  let source: AsyncIterator<Uint8Array> | undefined;
  return async function* (own = io) {
    yield* held;
    // Read on where an earlier look stopped, so that nothing of it is lost.
    source ??= bytesOf(file, own)[Symbol.asyncIterator]();
    for (let next = await source.next(); next.done !== true; next = await source.next()) {
      held.push(next.value.slice());
      yield next.value;
    }
  };
}

/** The mark by its name, or a name that may be it, written with escapes. */
const MAY_MARK = /confidential|\\u/;

function idIn(row: Row, idOf: (input: unknown) => string | null): string | null {
  return row.kind === 'case' ? idOf(row.input) : null;
}

/** The ids that some line of NDJSON marks; only lines in which the mark may stand are parsed. */
async function idsInLines(
  bytes: AsyncIterable<Uint8Array>,
  idOf: (input: unknown) => string | null,
): Promise<ReadonlySet<string>> {
  const lines = new LineSplitter();
  const ids = new Set<string>();
  const look = (line: Parameters<typeof textOf>[0]): void => {
    const text = textOf(line);
    const id = typeof text === 'string' && MAY_MARK.test(text) ? idIn(textRow(text), idOf) : null;
    if (id !== null) ids.add(id);
  };
  for await (const piece of bytes) for (const line of lines.push(piece)) look(line);
  for (const line of lines.end()) look(line);
  return ids;
}

/** The key of a case that is marked. */
function idOfCase(input: unknown): string | null {
  return isConfidential(input) ? keyOf(input) : null;
}

/** The key of a history that is marked on any day. */
function idOfHistory(input: unknown): string | null {
  const history = officeHistory(input);
  return isRecord(history) ? idOfCase(history.case) : null;
}

/** NDJSON of cases, looked through for confidential ones before the first row is written. */
export async function seenCases(file: string | undefined, io: Io): Promise<SeenInput> {
  const bytes = again(file, io);
  return { bytes, confidential: await idsInLines(bytes(), idOfCase) };
}

/** NDJSON of histories. */
export async function seenHistories(file: string | undefined, io: Io): Promise<SeenInput> {
  const bytes = again(file, io);
  return { bytes, confidential: await idsInLines(bytes(), idOfHistory) };
}

/** A register as offices send it; what is wrong with it as a whole is told where it is read again. */
export async function seenRegister(
  file: string | undefined,
  call: RegisterOptions,
  io: Io,
): Promise<SeenInput> {
  const bytes = again(file, io);
  const ids = new Set<string>();
  try {
    for await (const row of readRegister(bytes(), { ...call, disclose: 'office' })) {
      const id = 'case' in row ? idOfCase(row.case) : null;
      if (id !== null) ids.add(id);
    }
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
  }
  return { bytes, confidential: ids };
}
