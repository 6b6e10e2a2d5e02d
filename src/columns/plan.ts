import { DICTIONARY } from '../case/dictionary.js';
import { hukouDivision } from '../case/facts/child.js';
import { compileRules } from '../decide/compiled/compiled-rules.js';
import { rulesToCompile } from '../decide/compiled/rules-of.js';
import { certain } from '../logic/certain.js';
import { exactPlanes } from '../logic/compiled/planes.js';
import { type Expression, holds } from '../logic/expression.js';
import { fold } from '../logic/fold.js';
import { opposite, type Wire } from '../logic/gates.js';
import { type Planes, planesAlgebra } from '../logic/planes.js';
import type { ReadingsInForce } from '../logic/reading.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
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

/** What becomes of every verdict in planes, and whether each benefit's own condition holds. */
interface VerdictPlanes {
  /** By the verdict's key: of a benefit, whether it is paid. */
  readonly verdicts: ReadonlyMap<string, Planes>;
  /** By the benefit's id. */
  readonly own: ReadonlyMap<string, Planes>;
}

const OWN: readonly Expression[] = BENEFIT_VERDICTS.map(({ rule }) => holds(rule));
const CONDITIONS: readonly Expression[] = [...VERDICTS.map(({ condition }) => condition), ...OWN];

function byName(planes: readonly Planes[]): VerdictPlanes {
  return {
    verdicts: new Map(VERDICTS.map(({ key }, index) => [key, certain(planes[index])])),
    own: new Map(BENEFIT_VERDICTS.map(({ id }, index) => [id, certain(planes[VERDICTS.length + index])])),
  };
}

const RESTRICTIONS = DICTIONARY.groups.map(({ status, others, present }) => ({
  fact: status,
  recorded: others.map(({ fact }) => fact),
  values: present,
}));

/** Where facts are unknown the compiled rule book is drawn: exactly open where completions disagree. */
function exactVerdicts(circuit: Circuit, readings: ReadingsInForce): VerdictPlanes {
  const { facts, place, restrictions } = rulesToCompile(CHENZHOU_2017, CHENZHOU_2017.verdicts);
  const rules = { truths: CONDITIONS, benefits: [], asides: [], facts, place, restrictions };
  const { flat, truths } = compileRules(rules, CHENZHOU_2017.order, readings);
  return byName(exactPlanes(flat, truths, circuit, RESTRICTIONS));
}

/**
 * Draws the rule book. The outputs, in order: per verdict, in the order of the table, two planes, of a benefit three
 * (paid, not paid, excluded); one per condition of an amount; and the rows in which an amount or the monthly sum is open.
 */
function draw(complete: boolean, readings: ReadingsInForce, amounts: AmountPlans): CircuitProgram {
  const circuit = new Circuit(complete);
  const { gates } = circuit;
  const algebra = planesAlgebra(circuit, readings);
  const drawn = (condition: Expression) => fold(condition, algebra);
  // Where everything is known the rules themselves make the smaller circuit: 35 million children a second against 14.
  const { verdicts, own } = complete ? byName(CONDITIONS.map(drawn)) : exactVerdicts(circuit, readings);
  const outputs: Wire[] = [];
  const open: Wire[] = [];
  const choices: Wire[] = [];
  for (const verdict of VERDICTS) {
    const paid = certain(verdicts.get(verdict.key));
    outputs.push(paid.yes, paid.no);
    if (verdict.kind !== 'benefit') continue;
    // Excluded: paid in no completion, though its own condition holds in some.
    outputs.push(gates.and(paid.no, opposite(certain(own.get(verdict.id)).no)));
    const amount = amounts.get(verdict.id);
    if (amount === undefined) continue;
    if (verdict.monthly) open.push(circuit.open(paid));
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
