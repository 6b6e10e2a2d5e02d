import type { AssessContext } from '../decide/context/context.js';
import { type AssessedRow, type AssessRowsOptions, assessRows } from './assess-rows.js';

/** The Web streams of where the program runs. */
type Streams = typeof globalThis extends {
  readonly ReadableStream: { readonly prototype: infer Readable };
  readonly WritableStream: { readonly prototype: infer Writable };
}
  ? { readonly readable: Readable; readonly writable: Writable }
  : { readonly readable: unknown; readonly writable: unknown };

/**
 * `assessRows` as a transform of Web streams: bytes in, decided rows out, for `pipeThrough`.
 *
 * @throws {RefusedInput} at once for a wrong context or option.
 * @see 3.1-4
 * @example
 * const file = new Blob(['{"id":"a1","street":true}\n']);
 * const rows = file.stream().pipeThrough(assessRowsTransform({ on: '2017-06-01' }));
 * (await rows.getReader().read()).value.row; // 1
 */
export function assessRowsTransform(context: AssessContext, options: AssessRowsOptions = {}): Streams {
  const input = new TransformStream<Uint8Array, Uint8Array>();
  const rows = assessRows(input.readable, context, options)[Symbol.asyncIterator]();
  const readable = new ReadableStream<AssessedRow>({
    async pull(controller) {
      const next = await rows.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await rows.return?.();
    },
  });
  return { readable, writable: input.writable };
}
