import { certain } from '../../logic/certain.js';
import type { StartWorker, WorkerHandle } from '../io.js';
import { type DecidedChunk, isDecidedChunk, type Job } from './job.js';
import { memoryOf } from './memory.js';

/** Pieces that wait at each worker, so that it need not wait for the next one; memory grows with them. */
const AHEAD = 4;

/** No further piece is sent while 512 KiB wait: a line may be as long as a megabyte, and so may be what it becomes. */
const MOST_WAITING = 512 * 1024;

/** One worker, and who waits for its answers, in order. */
class Station {
  private readonly asked: { resolve: (chunk: DecidedChunk) => void; reject: (error: unknown) => void }[] = [];
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly worker: WorkerHandle) {
    worker.on('message', (answer) => {
      if (isDecidedChunk(answer)) this.asked.shift()?.resolve(answer);
      else this.fail(new TypeError('a worker answered with something else than rows'));
    });
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => this.fail(new Error('a worker ended early')));
  }

  decide(lines: Uint8Array): Promise<DecidedChunk> {
    const answer = new Promise<DecidedChunk>((resolve, reject) => {
      if (this.failure !== undefined) return reject(this.failure.error);
      this.asked.push({ resolve, reject });
      this.worker.postMessage(lines, memoryOf(lines));
    });
    // It is awaited in its turn; until then a rejection must not count as unhandled.
    answer.catch(() => undefined);
    return answer;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: unknown): void {
    this.failure ??= { error };
    for (const { reject } of this.asked.splice(0)) reject(this.failure.error);
  }
}

type Event =
  | { readonly kind: 'lines'; readonly next: IteratorResult<Uint8Array> }
  | { readonly kind: 'decided'; readonly chunk: DecidedChunk };

/** Reads ahead as far as the workers can take it, and gives back what is decided in the order of the input. */
async function* inOrder(
  source: AsyncIterator<Uint8Array>,
  stations: readonly Station[],
): AsyncGenerator<DecidedChunk> {
  const waiting: { readonly answer: Promise<DecidedChunk>; readonly size: number }[] = [];
  let size = 0;
  let reading: Promise<Event> | undefined;
  let isMore = true;
  let turn = 0;
  for (;;) {
    const isRoom = waiting.length < stations.length * AHEAD && size < MOST_WAITING;
    if (isMore && reading === undefined && isRoom) {
      reading = source.next().then((next): Event => ({ kind: 'lines', next }));
    }
    const [head] = waiting;
    const decided = head?.answer.then((chunk): Event => ({ kind: 'decided', chunk }));
    const events = [decided, reading].filter((event) => event !== undefined);
    if (events.length === 0) return;
    // Whichever comes first: a caller that sends row by row gets results row by row.
    const event = await Promise.race(events);
    if (event.kind === 'decided') {
      size -= waiting.shift()?.size ?? 0;
      yield event.chunk;
    } else {
      reading = undefined;
      if (event.next.done === true) isMore = false;
      else {
        const lines = event.next.value;
        size += lines.length;
        const station = certain(stations[turn % stations.length]);
        waiting.push({ size: lines.length, answer: station.decide(lines) });
        turn += 1;
      }
    }
  }
}

/**
 * Decides pieces of whole lines in several threads.
 *
 * @param source closed by the caller that opened it.
 * @param count how many threads.
 * @returns what was decided, in the order of the input, whatever thread was faster.
 */
export async function* inWorkers(
  source: AsyncIterator<Uint8Array>,
  job: Job,
  start: StartWorker,
  count: number,
): AsyncGenerator<DecidedChunk> {
  const stations = Array.from({ length: count }, () => new Station(start(job)));
  try {
    yield* inOrder(source, stations);
  } finally {
    await Promise.all(stations.map((station) => station.end()));
  }
}
