import { INPUT_KINDS, type InputKind, kindOf } from '../../rows/kind.js';
import { choiceOf } from '../arguments.js';
import { bytesOf } from '../input.js';
import type { Io } from '../io.js';
import { tellWaiting } from '../terminal.js';

/** An input that was opened, and of which it is known what it is. */
export interface OpenedInput<Kind = InputKind> {
  /** `undefined` for standard input. */
  readonly file: string | undefined;
  readonly kind: Kind;
  /** All its bytes, once, from the first on. @param signal ends the wait for further ones. */
  readonly bytes: (signal: AbortSignal) => AsyncIterable<Uint8Array>;
}

/** Tells what an input is by its first bytes; `undefined` where more are needed. */
export type Tell<Kind> = (head: Uint8Array, isAll: boolean) => Kind | undefined;

/** No more bytes are looked at before it is told what an input is: a line may be 1 MiB long. */
const MOST_LOOKED_AT = 2 * 1024 * 1024;

/** What follows when one signal follows others. */
function follow(own: AbortController, signal: AbortSignal): void {
  const stop = (): void => own.abort();
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
}

/**
 * Opens an input, looks at its first bytes and hands it over; nothing stays open, whatever comes of it.
 *
 * @param file `undefined` for standard input.
 * @throws {Failure} 66 where it cannot be opened, 74 where it cannot be read.
 */
export async function withOpened<Kind, Outcome>(
  file: string | undefined,
  tell: Tell<Kind>,
  io: Io,
  use: (input: OpenedInput<Kind>) => Promise<Outcome>,
): Promise<Outcome> {
  tellWaiting(file, io);
  const own = new AbortController();
  // Where an interruption came before, what was begun, such as a note of the run, is finished first: no file lets wait
  // until it is read further.
  if (file === undefined || !io.signal.aborted) follow(own, io.signal);
  const source = bytesOf(file, { ...io, signal: own.signal });
  try {
    const { head, kind } = await lookedAt(source, tell);
    return await use({
      file,
      kind,
      bytes: async function* (signal) {
        follow(own, signal);
        yield* head;
        yield* source;
      },
    });
  } finally {
    await source.return(undefined);
  }
}

async function lookedAt<Kind>(
  source: AsyncIterator<Uint8Array>,
  tell: Tell<Kind>,
): Promise<{ readonly head: readonly Uint8Array[]; readonly kind: Kind }> {
  const head: Uint8Array[] = [];
  let isAll = false;
  for (;;) {
    const bytes = Buffer.concat(head);
    const kind = tell(bytes, isAll || bytes.length >= MOST_LOOKED_AT);
    if (kind !== undefined) return { head, kind };
    const next = await source.next();
    if (next.done === true) isAll = true;
    else head.push(next.value);
  }
}

/**
 * Opens a register, payments, or what else may be NDJSON, CSV or .xlsx.
 *
 * @param given what the caller says that it is (`--from`), else its content says it.
 */
export function withInput<Outcome>(
  file: string | undefined,
  given: string | undefined,
  io: Io,
  use: (input: OpenedInput) => Promise<Outcome>,
): Promise<Outcome> {
  const from = choiceOf('from', given, INPUT_KINDS);
  return withOpened(file, (head, isAll) => from ?? kindOf(head, isAll), io, use);
}
