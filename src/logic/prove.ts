import { citedBy } from './cited.js';
import { TERMINAL, TRUE } from './diagram.js';
import type { ExactCompiler, ExactWorld, NodeOf } from './exact.js';
import type { Expression } from './expression.js';
import type { Fact } from './fact.js';
import { type Algebra, fold } from './fold.js';
import { leaves, type Test } from './leaf.js';
import { type GroupProof, type LeafProof, openFacts, type Proof, type RuleProof } from './proof.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';
import type { SlotOf } from './slot.js';
import { type Phrase, words } from './text.js';
import type { Truth } from './truth.js';

/** One child's world, and the proofs of the rules that have been proved in it, by number. */
export interface ProofWorld {
  readonly exact: ExactWorld;
  readonly proved: (RuleProof | undefined)[];
}

/** A condition compiled to be proved. */
export type ProofOf<P extends Proof = Proof> = (world: ProofWorld) => P;

/** A condition on its way to becoming a proof: written out again for the diagram, and the facts it reads. */
interface Part {
  readonly expression: Expression;
  readonly facts: ReadonlySet<Fact>;
  readonly prove: ProofOf;
}

function factsOf(parts: readonly Part[]): ReadonlySet<Fact> {
  return new Set(parts.flatMap((part) => [...part.facts]));
}

/** The facts that more than one part reads: only through these can parts settle together what none settles alone. */
function sharedBy(parts: readonly Part[]): readonly Fact[] {
  return [...factsOf(parts)].filter((fact) => parts.filter((part) => part.facts.has(fact)).length > 1);
}

function leafOf(fact: Fact, slot: number, test: Test, phrase: Phrase): ProofOf<LeafProof> {
  const make = (value: number | null, verdict: Truth, settled = false): LeafProof => ({
    kind: 'leaf',
    fact: fact.path,
    test: phrase.yes,
    denial: phrase.no,
    verdict,
    value,
    byCases: settled ? [fact.path] : null,
  });
  const open = make(null, null);
  const settledTrue = make(null, true, true);
  const settledFalse = make(null, false, true);
  // Facts with a handful of values: their leaves are made once and shared by all children.
  const few = fact.type === 'boolean' || fact.type === 'choice' || fact.type === 'grade';
  const known: (LeafProof | undefined)[] = [];
  return ({ exact }) => {
    const value = exact.slots[slot];
    if (value === undefined) {
      let some = false;
      let every = true;
      for (const possible of exact.domain(slot)) {
        if (test(possible, exact)) some = true;
        else every = false;
      }
      return every ? settledTrue : some ? open : settledFalse;
    }
    if (!few) return make(value, test(value, exact));
    const leaf = known[value] ?? make(value, test(value, exact));
    known[value] = leaf;
    return leaf;
  };
}

/** What the parts come to by Kleene's logic: one `decisive` part settles it, otherwise one open part leaves it open. */
function kleene(parts: readonly Proof[], decisive: boolean): Truth {
  let verdict: Truth = !decisive;
  for (const part of parts) {
    if (part.verdict === decisive) return decisive;
    if (part.verdict === null) verdict = null;
  }
  return verdict;
}

/** How a group that Kleene's logic leaves open is looked at again, and the slots that make it worth while. */
interface Recourse {
  readonly nodeOf: NodeOf;
  readonly shared: readonly number[];
}

/** One open part leaves its group open; so do several that share no unknown fact, because their cases are independent. */
function mayBeSettled(parts: readonly Proof[], shared: readonly number[], { slots }: ExactWorld): boolean {
  let open = 0;
  for (const part of parts) if (part.verdict === null) open += 1;
  return open > 1 && shared.some((slot) => slots[slot] === undefined);
}

function groupOf(kind: 'all' | 'any', parts: readonly Part[], recourse: Recourse): ProofOf<GroupProof> {
  const decisive = kind === 'any';
  const proofs = parts.map((part) => part.prove);
  const { nodeOf, shared } = recourse;
  return (world) => {
    const proved: Proof[] = [];
    for (const prove of proofs) proved.push(prove(world));
    const verdict = kleene(proved, decisive);
    if (verdict === null && mayBeSettled(proved, shared, world.exact)) {
      const node = nodeOf(world.exact);
      if (node.slot === TERMINAL) {
        return { kind, verdict: node === TRUE, parts: proved, byCases: openFacts(proved) };
      }
    }
    return { kind, verdict, parts: proved, byCases: null };
  };
}

const opposite = (verdict: Truth): Truth => (verdict === null ? null : !verdict);

/**
 * Prepares conditions that share rules for proving: a rule is proved once per child and looked up after that.
 *
 * A proof's verdict is exact. Kleene's logic leaves a group open where its parts read the same unknown fact and settle
 * it only together (`a or not a`); there the diagram is asked, and the proof says by which cases it is settled.
 */
export class ProofCompiler {
  private readonly numbers = new Map<Rule, Part>();
  private readonly algebra: Algebra<Part>;

  /** @param exact draws the groups that Kleene's logic leaves open. */
  constructor(
    private readonly slotOf: SlotOf,
    private readonly exact: ExactCompiler,
  ) {
    const leaf = (expression: Expression, tested: { fact: Fact; test: Test }, phrase: Phrase): Part => ({
      expression,
      facts: new Set([tested.fact]),
      prove: leafOf(tested.fact, slotOf(tested.fact), tested.test, phrase),
    });
    const tests = leaves((fact, test) => ({ fact, test }));
    this.algebra = {
      constant: (value) => ({
        expression: { kind: 'constant', value },
        facts: new Set(),
        prove: () => ({ kind: 'constant', verdict: value }),
      }),
      fact: (fact) => leaf({ kind: 'fact', fact }, tests.fact(fact), words.fact(fact)),
      oneOf: (fact, values) =>
        leaf({ kind: 'one-of', fact, values }, tests.oneOf(fact, values), words.oneOf(fact, values)),
      within: (fact, prefix) =>
        leaf({ kind: 'within', fact, prefix }, tests.within(fact, prefix), words.within(fact, prefix)),
      unregistered: (fact) =>
        leaf({ kind: 'unregistered', fact }, tests.unregistered(fact), words.unregistered(fact)),
      reached: (fact, years) =>
        leaf({ kind: 'reached', fact, years }, tests.reached(fact, years), words.reached(fact, years)),
      all: (of) => this.group('all', of),
      any: (of) => this.group('any', of),
      not: ({ expression, facts, prove }) => ({
        expression: { kind: 'not', of: expression },
        facts,
        prove: (world) => {
          const part = prove(world);
          return { kind: 'not', verdict: opposite(part.verdict), part };
        },
      }),
      reading: underReading,
      rule: (rule, body) => this.shared(rule, body),
    };
  }

  /** How many places `ProofWorld.proved` needs. */
  get ruleCount(): number {
    return this.numbers.size;
  }

  compile(expression: Expression): ProofOf {
    return fold(expression, this.algebra).prove;
  }

  private group(kind: 'all' | 'any', of: readonly Part[]): Part {
    const expression: Expression = { kind, of: of.map((part) => part.expression) };
    const recourse = { nodeOf: this.exact.compile(expression), shared: sharedBy(of).map(this.slotOf) };
    return { expression, facts: factsOf(of), prove: groupOf(kind, of, recourse) };
  }

  private shared(rule: Rule, body: () => Part): Part {
    const known = this.numbers.get(rule);
    if (known !== undefined) return known;
    const { facts, prove } = body();
    const number = this.numbers.size;
    const { id, label } = rule;
    const cited = citedBy(rule, this.exact);
    const part: Part = {
      expression: { kind: 'rule', rule },
      facts,
      prove: (world) => {
        const found = world.proved[number];
        if (found !== undefined) return found;
        const because = prove(world);
        const { verdict } = because;
        const sentences = cited(world.exact);
        const proof: RuleProof = { kind: 'rule', id, label, sentences, verdict, because };
        world.proved[number] = proof;
        return proof;
      },
    };
    this.numbers.set(rule, part);
    return part;
  }
}

function underReading(reading: Reading, options: Readonly<Record<string, Part>>): Part {
  const expressions = Object.entries(options).map(([option, part]): [string, Expression] => [
    option,
    part.expression,
  ]);
  const proofs = new Map(Object.entries(options).map(([option, { prove }]) => [option, prove]));
  return {
    expression: { kind: 'reading', reading, options: Object.fromEntries(expressions) },
    facts: factsOf(Object.values(options)),
    prove: (world) => {
      const option = world.exact.readings[reading.id] ?? reading.default;
      const prove = proofs.get(option);
      if (prove === undefined) throw new RangeError(`reading ${reading.id} has no such option`);
      const because = prove(world);
      return { kind: 'reading', reading: reading.id, option, verdict: because.verdict, because };
    },
  };
}
