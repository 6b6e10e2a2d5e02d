import type { Fact } from '../logic/fact.js';
import { Gates, opposite, type Wire } from '../logic/gates.js';
import type { PlaneInputs, Planes } from '../logic/planes.js';
import { itemAt } from './bits.js';
import { PlaneProgram } from './plane-program.js';

/** Where an input of a circuit comes from. */
export type Source =
  | { readonly kind: 'decided' }
  | { readonly kind: 'value'; readonly fact: Fact; readonly position: number }
  | { readonly kind: 'known' | 'recorded'; readonly fact: Fact }
  | {
      readonly kind: 'passes';
      readonly fact: Fact;
      readonly name: string;
      readonly test: (value: number) => boolean;
    }
  | { readonly kind: 'reached'; readonly fact: Fact; readonly years: number };

/** A circuit over the facts of a register, while it is drawn. */
export class Circuit implements PlaneInputs {
  readonly gates = new Gates();
  /** On in the rows that get verdicts. */
  readonly decided: Wire;
  private readonly wires: Wire[] = [];
  private readonly sources: Source[] = [];
  private readonly byName = new Map<string, Wire>();

  /** @param complete whether it is only used where nothing that it looks at is unknown. */
  constructor(readonly complete: boolean) {
    this.decided = this.input('decided', { kind: 'decided' });
  }

  value(fact: Fact, position: number): Wire {
    return this.input(`${fact.path} = ${position}`, { kind: 'value', fact, position });
  }

  known(fact: Fact): Wire {
    return this.input(`${fact.path} known`, { kind: 'known', fact });
  }

  recorded(fact: Fact): Wire {
    return this.input(`${fact.path} recorded`, { kind: 'recorded', fact });
  }

  passes(fact: Fact, name: string, test: (value: number) => boolean): Wire {
    return this.input(`${fact.path} ${name}`, { kind: 'passes', fact, name, test });
  }

  reached(fact: Fact, years: number): Wire {
    return this.input(`${fact.path} reached ${years}`, { kind: 'reached', fact, years });
  }

  /** On in the decided rows of which the condition is neither known to hold nor known not to hold. */
  open({ yes, no }: Planes): Wire {
    return this.gates.all([this.decided, opposite(yes), opposite(no)]);
  }

  /** Ends the drawing: the outputs, each in the decided rows only. */
  finish(outputs: readonly Wire[]): CircuitProgram {
    const masked = outputs.map((wire) => this.gates.and(this.decided, wire));
    const program = new PlaneProgram(this.gates, this.wires, masked);
    const sources = program.inputs.map((index) => itemAt(this.sources, index));
    return { program, sources };
  }

  private input(name: string, source: Source): Wire {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const wire = this.gates.input();
    this.byName.set(name, wire);
    this.wires.push(wire);
    this.sources.push(source);
    return wire;
  }
}

/** A finished circuit: what it reads, in order, and the steps. */
export interface CircuitProgram {
  readonly program: PlaneProgram;
  readonly sources: readonly Source[];
}
