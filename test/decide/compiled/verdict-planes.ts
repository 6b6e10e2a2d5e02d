import { PRESENT } from '../../../src/case/lost.js';
import { PARENTS } from '../../../src/case/parents.js';
import { type BitPlane, planeSupply } from '../../../src/columns/bits.js';
import { Circuit, type CircuitProgram } from '../../../src/columns/circuit.js';
import { daysOf } from '../../../src/columns/days.js';
import type { Register } from '../../../src/columns/register.js';
import { runCircuits } from '../../../src/columns/runner.js';
import { TruthColumn } from '../../../src/columns/truth-column.js';
import type { CompiledRules } from '../../../src/decide/compiled/compiled-rules.js';
import type { AssessContext } from '../../../src/decide/context/context.js';
import { exactPlanes } from '../../../src/logic/compiled/planes.js';

const RESTRICTIONS = PARENTS.map(({ status, others }) => ({
  fact: status,
  recorded: others.map(({ fact }) => fact),
  values: PRESENT,
}));

/** All verdicts of the compiled rule book as a circuit over the planes of a register. */
export class VerdictPlanes {
  private readonly roots: readonly number[];
  private readonly circuits: { readonly complete: CircuitProgram; readonly partial: CircuitProgram };

  constructor(private readonly compiled: CompiledRules) {
    this.roots = [...compiled.truths, ...compiled.benefits.map(({ paid }) => paid)];
    this.circuits = { complete: this.draw(true), partial: this.draw(false) };
  }

  /** A column per verdict: the truths, then whether each benefit is paid. */
  ask(register: Register, context: AssessContext): readonly TruthColumn[] {
    const days = daysOf(register, context);
    const supply: () => BitPlane = planeSupply(register.rows, 2 * this.roots.length);
    const columns = this.roots.map(() => new TruthColumn(register.rows, days.decided, supply));
    runCircuits(
      register,
      this.circuits,
      days,
      columns.flatMap((column) => column.outputs),
      () => undefined,
    );
    return columns;
  }

  private draw(complete: boolean): CircuitProgram {
    const circuit = new Circuit(complete);
    const planes = exactPlanes(this.compiled.flat, this.roots, circuit, RESTRICTIONS);
    return circuit.finish(planes.flatMap(({ yes, no }) => [yes, no]));
  }
}
