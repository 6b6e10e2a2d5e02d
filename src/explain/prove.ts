import type { ChildCase } from '../case/dictionary.js';
import { chenzhou } from '../decide/assess.js';
import type { AssessContext, Prepared } from '../decide/context/context.js';
import {
  type EditionCase,
  type EditionContext,
  type EditionId,
  editionIn,
  engineOf,
  type IdsOfEdition,
} from '../decide/editions.js';
import type { Engine } from '../decide/engine.js';
import { ChildWorld } from '../decide/world.js';
import type { Widened } from '../input/widened.js';
import { ExactCompiler } from '../logic/exact.js';
import type { Proof } from '../logic/proof.js';
import { ProofCompiler, type ProofOf } from '../logic/prove.js';
import type { Slot } from '../logic/slot.js';
import { CHENZHOU_2017 } from '../policy/chenzhou-2017.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import type { Ids, Policy, VerdictIdOf, VerdictOf } from '../policy/policy.js';
import type { Verdict } from '../policy/verdicts.js';

/** A verdict and why. */
export interface ProvedVerdict<I extends Ids = ChenzhouIds> {
  readonly verdict: VerdictOf<I>;
  readonly proof: Proof;
}

/** A policy made ready for proving. */
export class Prover<I extends Ids> {
  private readonly exact: ExactCompiler;
  private readonly compiler: ProofCompiler;
  private readonly verdicts: readonly { readonly verdict: VerdictOf<I>; readonly prove: ProofOf }[];

  constructor(readonly policy: Policy<I>) {
    const { slotOf } = policy.dictionary;
    this.exact = new ExactCompiler(slotOf);
    this.compiler = new ProofCompiler(slotOf, this.exact);
    this.verdicts = policy.verdicts.all.map((verdict) => ({
      verdict,
      prove: this.compiler.compile(verdict.condition),
    }));
  }

  /** Proves every verdict of a checked case. */
  prove(slots: readonly Slot[], prepared: Prepared<I>): readonly ProvedVerdict<I>[] {
    const exact = new ChildWorld(slots, prepared, this.policy.dictionary, this.exact.ruleCount);
    const world = { exact, proved: new Array<undefined>(this.compiler.ruleCount) };
    return this.verdicts.map(({ verdict, prove }) => ({ verdict, proof: prove(world) }));
  }
}

let prover: Prover<ChenzhouIds> | undefined;

/** The prover of 郴政发〔2017〕3号, compiled at the first use; it holds no facts of any child. */
function chenzhouProver(): Prover<ChenzhouIds> {
  prover ??= new Prover(CHENZHOU_2017);
  return prover;
}

/** Why one verdict came out as it did. */
export interface VerdictProof<Id extends string = Verdict['id']> {
  readonly kind: 'category' | 'condition' | 'benefit' | 'measure';
  readonly id: Id;
  readonly proof: Proof;
}

/**
 * Proves every verdict of a case: which rules it stands on, what they say, and which recorded or missing fact decided.
 * Of a benefit it proves whether it is paid, after the exclusions.
 *
 * @param input what is recorded about the child.
 * @param context the day, and where given the readings; standards change no proof.
 * @returns one tree of plain data per category, `in-difficulty`, benefit and measure; shared rules are shared nodes.
 * @throws {RefusedInput} as `assess` does.
 * @see 2.0-1
 * @example
 * proveVerdicts({ street: false }, { on: '2017-06-01' }).find(({ id }) => id === 'street')?.proof.verdict; // false
 */
export function proveVerdicts(input: ChildCase, context: AssessContext): readonly VerdictProof[];
/** The same of what was read from a file or a request: `unknown`, or typed with every word widened to text. */
export function proveVerdicts<const Given, const Under>(
  input: Given & Widened<Given, ChildCase>,
  context: Under & Widened<Under, AssessContext>,
): readonly VerdictProof[];
/** The same under an edition. */
export function proveVerdicts<E extends EditionId>(
  input: EditionCase,
  context: EditionContext<E>,
): readonly VerdictProof<VerdictIdOf<IdsOfEdition[E]>>[];
export function proveVerdicts(input: unknown, context: unknown): readonly VerdictProof<string>[] {
  const named = editionIn(context);
  return named === undefined
    ? provedBy(chenzhou(), chenzhouProver(), input, context)
    : provedUnder(named.edition, input, named.context);
}

function provedUnder<E extends EditionId>(edition: E, input: unknown, context: unknown) {
  const engine = engineOf(edition);
  return provedBy(engine, new Prover(engine.policy), input, context);
}

function provedBy<I extends Ids>(
  engine: Engine<I>,
  by: Prover<I>,
  input: unknown,
  context: unknown,
): readonly VerdictProof<string>[] {
  const { slots, prepared } = engine.check(input, context);
  return by
    .prove(slots, prepared)
    .map(({ verdict: { id, rule }, proof }) => ({ kind: rule.kind, id, proof }));
}
