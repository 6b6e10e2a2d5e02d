import { createContext, Script } from 'node:vm';
import type { FoundRegex } from './literals.js';
import { grown, type Subject } from './subjects.js';

const KB = 1000;

/** Less than this for 20 kB is linear whatever the clock says: a quadratic one takes 200 million steps, 200 ms. */
const FLOOR_MS = 5;

/** A linear one takes twice as long for twice as much, a quadratic one four times. */
const STEEPEST = 3;

/** One that takes longer than this is not waited for: an exponential one never ends. */
const PATIENCE_MS = 1000;

const RUNS = 3;

/** Times one regular expression, in a context of its own, which can be stopped. */
export class Stopwatch {
  private readonly context = createContext({ performance });
  private readonly script: Script;

  constructor({ source, flags }: Pick<FoundRegex, 'source' | 'flags'>) {
    const everywhere = flags.includes('g') ? flags : `${flags}g`;
    // All matches, as `replace` looks for them: the search for the next may be what is slow.
    this.script = new Script(
      `(() => { const regex = new RegExp(${JSON.stringify(source)}, ${JSON.stringify(everywhere)});
      const before = performance.now(); subject.replace(regex, ''); return performance.now() - before; })()`,
    );
  }

  /** The milliseconds that it takes at the best of some runs; infinite where it was stopped. */
  time(subject: string, runs: number): number {
    Object.assign(this.context, { subject });
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run += 1) {
      try {
        const took: unknown = this.script.runInContext(this.context, { timeout: PATIENCE_MS });
        best = Math.min(best, Number(took));
      } catch {
        return Number.POSITIVE_INFINITY;
      }
      if (best < FLOOR_MS) return best;
    }
    return best;
  }

  /** Whether the time grows with the length of the subject, and not with its square. */
  isLinear(subject: Subject): boolean {
    // A pause of the machine does not happen in every run.
    const twenty = this.time(grown(subject, 20 * KB), RUNS);
    if (twenty < FLOOR_MS) return true;
    if (twenty === Number.POSITIVE_INFINITY) return false;
    const ten = this.time(grown(subject, 10 * KB), RUNS);
    return twenty < STEEPEST * ten || this.time(grown(subject, 40 * KB), RUNS) < STEEPEST * twenty;
  }
}
