import { DICTIONARY, slotOf } from '../case/dictionary.js';
import { chenzhou } from '../decide/assess.js';
import { ChildWorld } from '../decide/world.js';
import { FALSE, TRUE } from '../logic/diagram.js';
import { ExactCompiler } from '../logic/exact.js';
import type { Expression } from '../logic/expression.js';
import { fold } from '../logic/fold.js';
import { planesAlgebra } from '../logic/planes.js';
import type { ReadingsInForce } from '../logic/reading.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import { assumedRegister } from './assumed-register.js';
import { eachOn, emptyPlane, itemAt, planeSupply } from './bits.js';
import { Circuit, type CircuitProgram } from './circuit.js';
import { type ColumnContext, dayOfRow, daysOf } from './days.js';
import type { Register } from './register.js';
import { type BothCircuits, runCircuits } from './runner.js';
import { TruthColumn } from './truth-column.js';

/** Conditions compiled to be asked of registers. */
export class TruthQuestion {
  private readonly compiler = new ExactCompiler(slotOf);
  private readonly circuits = new Map<string, BothCircuits>();
  private readonly exact;

  constructor(private readonly conditions: readonly Expression[]) {
    this.exact = conditions.map((condition) => this.compiler.compile(condition));
  }

  /** The truth of every condition for every child, each unknown exactly where completions disagree. */
  ask(register: Register, context: ColumnContext): readonly TruthColumn[] {
    const days = daysOf(chenzhou(), register, context);
    const supply = planeSupply(register.rows, 2 * this.conditions.length);
    const columns = this.conditions.map(() => new TruthColumn(register.rows, days.decided, supply));
    const open = emptyPlane(register.rows);
    const outputs = [...columns.flatMap((column) => column.outputs), { plane: open, blockOnly: false }];
    const [{ readings, assumptions }] = days.list;
    const assumed = assumedRegister(register, assumptions, CHENZHOU_2017);
    runCircuits(assumed, this.circuitsUnder(readings), days, outputs, () => undefined);
    eachOn(open, (row) => {
      const world = new ChildWorld(
        register.slots(row),
        dayOfRow(days, row),
        DICTIONARY,
        this.compiler.ruleCount,
      );
      this.exact.forEach((nodeOf, index) => {
        const node = nodeOf(world);
        itemAt(columns, index).set(row, node === TRUE ? true : node === FALSE ? false : null);
      });
    });
    return columns;
  }

  private circuitsUnder(readings: ReadingsInForce): BothCircuits {
    const key = JSON.stringify(readings);
    const known = this.circuits.get(key);
    if (known !== undefined) return known;
    const drawn = { complete: this.draw(true, readings), partial: this.draw(false, readings) };
    this.circuits.set(key, drawn);
    return drawn;
  }

  private draw(complete: boolean, readings: ReadingsInForce): CircuitProgram {
    const circuit = new Circuit(complete);
    const algebra = planesAlgebra(circuit, readings);
    const planes = this.conditions.map((condition) => fold(condition, algebra));
    const open = circuit.gates.any(planes.map((one) => circuit.open(one)));
    return circuit.finish([...planes.flatMap(({ yes, no }) => [yes, no]), open]);
  }
}
