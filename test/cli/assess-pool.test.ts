import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inWorkers } from '../../src/cli/assess/pool.js';
import type { WorkerHandle } from '../../src/cli/io.js';

const job = {
  context: { on: '2017-06-01' },
  shape: { disclose: 'full', format: 'ndjson', select: ['orphan'], hasKey: false },
  confidential: [],
} as const;

/** A worker that takes everything and never answers. */
const silent = (): WorkerHandle => ({
  on: () => undefined,
  postMessage: () => undefined,
  terminate: async () => undefined,
});

/** How many pieces of a size are read for two workers while none of them answers. */
async function readAhead(size: number): Promise<number> {
  let pieces = 0;
  async function* source(): AsyncGenerator<Uint8Array> {
    for (;;) {
      pieces += 1;
      yield new Uint8Array(size);
    }
  }
  const decided = inWorkers(source(), job, silent, 2);
  // It is never answered, and so never ends.
  void decided.next();
  await wait(50);
  return pieces;
}

describe('reading ahead of the workers', () => {
  it('goes on to four pieces for each, but no further once half a mebibyte waits', async () => {
    expect(await readAhead(1000)).toBe(8);
    // Six of them are 600,000 bytes, five 500,000, which is less than 524,288.
    expect(await readAhead(100_000)).toBe(6);
    // A line may be as long as this, and what becomes of it too.
    expect(await readAhead(1024 * 1024)).toBe(1);
  });
});
