import { compileRules } from '../decide/compiled/compiled-rules.js';
import { rulesToCompile } from '../decide/compiled/rules-of.js';
import { certain } from '../logic/certain.js';
import { exactPlanes } from '../logic/compiled/planes.js';
import { type Expression, holds } from '../logic/expression.js';
import { fold } from '../logic/fold.js';
import { opposite, type Wire } from '../logic/gates.js';
import { type Planes, planesAlgebra } from '../logic/planes.js';
import type { ReadingsInForce } from '../logic/reading.js';
import type { Ids, Policy, Verdicts } from '../policy/policy.js';
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

/** What becomes of every verdict in planes, and whether each benefit's own condition holds. */
interface VerdictPlanes {
  /** By the verdict's key: of a benefit, whether it is paid. */
  readonly verdicts: ReadonlyMap<string, Planes>;
  /** By the benefit's id. */
  readonly own: ReadonlyMap<string, Planes>;
}

/** What is drawn: the verdicts in the order of the table, then the benefits' own conditions. */
function conditionsOf<I extends Ids>({ all, benefits }: Verdicts<I>): readonly Expression[] {
  return [...all.map(({ condition }) => condition), ...benefits.map(({ rule }) => holds(rule))];
}

function byName<I extends Ids>({ all, benefits }: Verdicts<I>, planes: readonly Planes[]): VerdictPlanes {
  return {
    verdicts: new Map(all.map(({ key }, index) => [key, certain(planes[index])])),
    own: new Map(benefits.map(({ id }, index) => [id, certain(planes[all.length + index])])),
  };
}

/** Where facts are unknown the compiled rule book is drawn: exactly open where completions disagree. */
function exactVerdicts<I extends Ids>(
  policy: Policy<I>,
  circuit: Circuit,
  readings: ReadingsInForce,
): VerdictPlanes {
  const { facts, place, restrictions } = rulesToCompile(policy, policy.verdicts);
  const truths = conditionsOf(policy.verdicts);
  const rules = { truths, benefits: [], asides: [], facts, place, restrictions };
  const compiled = compileRules(rules, policy.order, readings);
  const possible = policy.dictionary.groups.map(({ status, others, present }) => ({
    fact: status,
    recorded: others.map(({ fact }) => fact),
    values: present,
  }));
  return byName(policy.verdicts, exactPlanes(compiled.flat, compiled.truths, circuit, possible));
}

/**
 * Draws the rule book. The outputs, in order: per verdict, in the order of the table, two planes, of a benefit three
 * (paid, not paid, excluded); one per condition of an amount; and the rows in which an amount or the monthly sum is open.
 */
function draw<I extends Ids>(
  policy: Policy<I>,
  complete: boolean,
  readings: ReadingsInForce,
  amounts: AmountPlans<I>,
): CircuitProgram {
  const circuit = new Circuit(complete);
  const { gates } = circuit;
  const algebra = planesAlgebra(circuit, readings);
  const drawn = (condition: Expression) => fold(condition, algebra);
  // Where everything is known the rules themselves make the smaller circuit: 35 million children a second against 14.
  const { verdicts, own } = complete
    ? byName(policy.verdicts, conditionsOf(policy.verdicts).map(drawn))
    : exactVerdicts(policy, circuit, readings);
  const outputs: Wire[] = [];
  const open: Wire[] = [];
  const choices: Wire[] = [];
  for (const verdict of policy.verdicts.all) {
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
      : [policy.county, ...amount.deducts].map((fact) => opposite(circuit.known(fact)));
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
