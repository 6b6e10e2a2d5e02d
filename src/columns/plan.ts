import { hukouDivision } from '../case/facts/child.js';
import { type Expression, holds } from '../logic/expression.js';
import { fold } from '../logic/fold.js';
import { opposite, type Wire } from '../logic/gates.js';
import { planesAlgebra } from '../logic/planes.js';
import type { ReadingsInForce } from '../logic/reading.js';
import { BENEFIT_VERDICTS, VERDICTS } from '../policy/verdicts.js';
import { type AmountPlan, planAmount } from './amount-plan.js';
import { Circuit, type CircuitProgram } from './circuit.js';
import type { BothCircuits } from './runner.js';

type AmountPlans = ReadonlyMap<string, AmountPlan>;

/** The whole rule book as circuits under certain readings. */
export interface Plan {
  readonly circuits: BothCircuits;
  /** By benefit; a benefit without money has none. */
  readonly amounts: AmountPlans;
}

/**
 * Draws the rule book. The outputs, in order: per verdict, in the order of the table, two planes, of a benefit three (paid,
 * not paid, excluded); one per condition of an amount; and the rows that something is open in.
 */
function draw(complete: boolean, readings: ReadingsInForce, amounts: AmountPlans): CircuitProgram {
  const circuit = new Circuit(complete);
  const { gates } = circuit;
  const algebra = planesAlgebra(circuit, readings);
  const drawn = (condition: Expression) => fold(condition, algebra);
  const outputs: Wire[] = [];
  const open: Wire[] = [];
  const choices: Wire[] = [];
  for (const verdict of VERDICTS) {
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
    const facts = complete
      ? []
      : [hukouDivision, ...amount.deducts].map((fact) => opposite(circuit.known(fact)));
    for (const condition of amount.conditions) {
      const planes = drawn(condition);
      choices.push(planes.yes);
      facts.push(circuit.open(planes));
    }
    open.push(gates.and(paid.yes, gates.any(facts)));
  }
  return circuit.finish([...outputs, ...choices, gates.any(open)]);
}

function planUnder(readings: ReadingsInForce): Plan {
  const amounts: AmountPlans = new Map(
    BENEFIT_VERDICTS.flatMap(({ id, rule: { amount } }) =>
      amount === null ? [] : [[id, planAmount(amount, readings)] as const],
    ),
  );
  const circuits = { complete: draw(true, readings, amounts), partial: draw(false, readings, amounts) };
  return { circuits, amounts };
}

/** So many different sets of readings are kept; more are forgotten and drawn again. */
const MOST_PLANS = 64;

const plans = new Map<string, Plan>();

/** The plan for the readings in force, drawn at the first use; it holds no facts of any child. */
export function planFor(readings: ReadingsInForce): Plan {
  const key = JSON.stringify(readings);
  const known = plans.get(key);
  if (known !== undefined) return known;
  if (plans.size >= MOST_PLANS) plans.clear();
  const plan = planUnder(readings);
  plans.set(key, plan);
  return plan;
}
