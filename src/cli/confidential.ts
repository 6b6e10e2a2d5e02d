import { statSync } from 'node:fs';
import { RefusedInput } from '../input/issue.js';
import { isRecord } from '../input/record.js';
import { keyOf } from '../office/confidential-mark.js';
import { isConfidential } from '../office/office-case.js';
import { RegisterRows } from '../register/read-register.js';
import { textRow } from '../rows/json-rows.js';
import type { InputKind } from '../rows/kind.js';
import { LineSplitter } from '../rows/lines.js';
import { withTextIdOfHistory } from '../rows/numbered-id.js';
import type { Row } from '../rows/row.js';
import { textOf } from '../rows/text.js';
import { officeHistory } from '../time/history/office-history.js';
import { bytesOf } from './input.js';
import type { Io } from './io.js';
import { type RegisterCall, readingOf } from './register-options.js';
import type { OpenedInput } from './source/opened.js';
import { tableIn } from './source/table.js';

/** An input that can be read again, and the ids in it that some row marks confidential: every row of such an id is. */
export interface SeenInput<Kind = InputKind> {
  readonly input: OpenedInput<Kind>;
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

/** A file is opened anew each further time; what comes only once, such as standard input, is held in memory. */
function again<Kind>(input: OpenedInput<Kind>, io: Io): OpenedInput<Kind> {
  const { file } = input;
  if (file !== undefined && isFile(file)) {
    let isFirst = true;
    return {
      ...input,
      bytes: (signal) => {
        if (!isFirst) return bytesOf(file, { ...io, signal });
        isFirst = false;
        return input.bytes(signal);
      },
    };
  }
  const held: Uint8Array[] = [];
  let source: AsyncIterator<Uint8Array> | undefined;
  return {
    ...input,
    bytes: async function* (signal) {
      yield* held;
      // Read on where an earlier look stopped, so that nothing of it is lost.
      source ??= input.bytes(signal)[Symbol.asyncIterator]();
      for (let next = await source.next(); next.done !== true; next = await source.next()) {
        held.push(next.value.slice());
        yield next.value;
      }
    },
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
  const history = officeHistory(withTextIdOfHistory(input).input);
  return isRecord(history) ? idOfCase(history.case) : null;
}

/** NDJSON of cases, looked through for confidential ones before the first row is written. */
export async function seenCases(opened: OpenedInput, io: Io): Promise<SeenInput> {
  const input = again(opened, io);
  return { input, confidential: await idsInLines(input.bytes(io.signal), idOfCase) };
}

/** NDJSON of histories. */
export async function seenHistories<Kind>(opened: OpenedInput<Kind>, io: Io): Promise<SeenInput<Kind>> {
  const input = again(opened, io);
  return { input, confidential: await idsInLines(input.bytes(io.signal), idOfHistory) };
}

/** A register as offices send it; what is wrong with it as a whole is told where it is read again. */
export async function seenRegister(opened: OpenedInput, call: RegisterCall, io: Io): Promise<SeenInput> {
  const input = again(opened, io);
  const ids = new Set<string>();
  const { chunks } = await tableIn(input, call.sheet, 'repeat', io.signal);
  try {
    for await (const row of new RegisterRows(call.terms, chunks, {
      ...readingOf(call),
      disclose: 'office',
    })) {
      const id = 'case' in row ? idOfCase(row.case) : null;
      if (id !== null) ids.add(id);
    }
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
  }
  return { input, confidential: ids };
}
