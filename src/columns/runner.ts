import { reachedFiller } from './ages.js';
import type { CircuitProgram, Source } from './circuit.js';
import type { Days } from './days.js';
import { BLOCK, type Bound, type RunBlock } from './plane-program.js';
import type { Register } from './register.js';

/** The same circuit twice: for blocks without unknown facts, and for all others. */
export interface BothCircuits {
  readonly complete: CircuitProgram;
  readonly partial: CircuitProgram;
}

function boundSource(register: Register, source: Source, days: Days, fillers: RunBlock[]): Bound {
  switch (source.kind) {
    case 'decided':
      return { plane: days.decided, blockOnly: false };
    case 'value':
      return { plane: register.value(source.fact, source.position), blockOnly: false };
    case 'known':
      return { plane: register.known(source.fact), blockOnly: false };
    case 'recorded':
      return { plane: register.recorded(source.fact), blockOnly: false };
    case 'passes':
      return { plane: register.passing(source.fact, source.name, source.test), blockOnly: false };
    case 'reached': {
      const plane = new Int32Array(BLOCK);
      fillers.push(reachedFiller(register, source.fact, source.years, days, plane));
      return { plane, blockOnly: true };
    }
  }
}

function ready(
  register: Register,
  { program, sources }: CircuitProgram,
  days: Days,
  outputs: readonly Bound[],
): RunBlock {
  const fillers: RunBlock[] = [];
  const inputs = sources.map((source) => boundSource(register, source, days, fillers));
  const run = program.bind(inputs, outputs);
  return (start, count) => {
    for (const fill of fillers) fill(start, count);
    run(start, count);
  };
}

/**
 * Runs a circuit over a register, block by block.
 *
 * @param each called after every block, while its one-block planes still hold.
 */
export function runCircuits(
  register: Register,
  circuits: BothCircuits,
  days: Days,
  outputs: readonly Bound[],
  each: RunBlock,
): void {
  const complete = ready(register, circuits.complete, days, outputs);
  const partial = ready(register, circuits.partial, days, outputs);
  const facts = new Set(
    circuits.partial.sources.flatMap((source) => (source.kind === 'decided' ? [] : source.fact)),
  );
  const words = days.decided.length;
  for (let start = 0; start < words; start += BLOCK) {
    const count = Math.min(BLOCK, words - start);
    const noGap = [...facts].every((fact) => register.isComplete(fact, start / BLOCK));
    (noGap ? complete : partial)(start, count);
    each(start, count);
  }
}
