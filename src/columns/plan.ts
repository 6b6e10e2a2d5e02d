import { type Expression, holds } from '../logic/expression.js';
import { fold } from '../logic/fold.js';
import { opposite, type Wire } from '../logic/gates.js';
import { planesAlgebra } from '../logic/planes.js';
import type { ReadingsInForce } from '../logic/reading.js';
import type { Ids, Policy } from '../policy/policy.js';
import { type AmountPlan, planAmount } from './amount-plan.js';
import { Circuit, type CircuitProgram } from './circuit.js';
import type { BothCircuits } from './runner.js';

type AmountPlans<I extends Ids> = ReadonlyMap<I['benefit'], AmountPlan<I['standard']>>;

/** The whole rule book as circuits under certain readings. */
export interface ColumnPlan<I extends Ids> {
  readonly circuits: BothCircuits;
  /** By benefit; a benefit without money has none. */
  readonly amounts: AmountPlans<I>;
}

/**
 * Draws the rule book. The outputs, in order: per verdict, in the order of the table, two planes, of a benefit three (paid,
 * not paid, excluded); one per condition of an amount; and the rows that something is open in.
 */
function draw<I extends Ids>(
  { verdicts, county }: Policy<I>,
  complete: boolean,
  readings: ReadingsInForce,
  amounts: AmountPlans<I>,
): CircuitProgram {
  const circuit = new Circuit(complete);
  const { gates } = circuit;
  const algebra = planesAlgebra(circuit, readings);
  const drawn = (condition: Expression) => fold(condition, algebra);
  const outputs: Wire[] = [];
  const open: Wire[] = [];
  const choices: Wire[] = [];
  for (const verdict of verdicts.all) {
    const paid = drawn(verdict.condition);
    open.push(circuit.open(paid));
    if (verdict.kind !== 'benefit') {
      outputs.push(paid.yes, paid.no);
      continue;
    }
    const own = drawn(holds(verdict.rule));
    outputs.push(paid.yes, paid.no, gates.and(own.yes, paid.no));
    open.push(circuit.open(own));
    const amount = amounts.get(verdict.id);
    if (amount === undefined) continue;
    // What an amount looks at matters only where it is paid.
    const facts = complete ? [] : [county, ...amount.deducts].map((fact) => opposite(circuit.known(fact)));
    for (const condition of amount.conditions) {
      const planes = drawn(condition);
      choices.push(planes.yes);
      facts.push(circuit.open(planes));
    }
    open.push(gates.and(paid.yes, gates.any(facts)));
  }
  return circuit.finish([...outputs, ...choices, gates.any(open)]);
}

/** At most 64 sets of readings are kept; after that all are forgotten and drawn again. */
const MOST_PLANS = 64;

/** The plans of one policy, each drawn at the first use of its readings; they hold no facts of any child. */
export class Plans<I extends Ids> {
  private readonly plans = new Map<string, ColumnPlan<I>>();

  constructor(private readonly policy: Policy<I>) {}

  /** The plan for the readings in force. */
  under(readings: ReadingsInForce): ColumnPlan<I> {
    const key = JSON.stringify(readings);
    const known = this.plans.get(key);
    if (known !== undefined) return known;
    if (this.plans.size >= MOST_PLANS) this.plans.clear();
    const plan = this.draw(readings);
    this.plans.set(key, plan);
    return plan;
  }

  private draw(readings: ReadingsInForce): ColumnPlan<I> {
    const { policy } = this;
    const amounts: AmountPlans<I> = new Map(
      policy.verdicts.benefits.flatMap(({ id, rule: { amount } }) =>
        amount === null ? [] : [[id, planAmount(amount, readings)] as const],
      ),
    );
    const drawn = (complete: boolean): CircuitProgram => draw(policy, complete, readings, amounts);
    return { circuits: { complete: drawn(true), partial: drawn(false) }, amounts };
  }
}
