import { withAssumptions } from '../decide/context/assumptions.js';
import type { Engine } from '../decide/engine.js';
import { sensitivityOf } from '../decide/sensitivity.js';
import { RefusedInput } from '../input/issue.js';
import { nearest } from '../input/nearest.js';
import { wrongAt } from '../input/say.js';
import type { MoneyFact } from '../logic/fact.js';
import { caseValue, valueWords } from '../logic/wording.js';
import type { Ids, PolicyText } from '../policy/policy.js';
import { counterfactualsOf } from './counterfactuals.js';
import { explainVerdict } from './explain-verdict.js';
import type { Explanation, VerdictExplanation } from './explanation.js';
import { Lexicon } from './lexicon.js';
import { notesOf } from './notes.js';
import { assertNamed, explainedCase, officeExplanation } from './office.js';
import { openFactsOf } from './open-facts.js';
import { type ProvedVerdict, Prover } from './prove.js';

/** True, entitled, excluded or open: what a reader asks about first. */
export function comesFirst({ verdict, status }: Pick<VerdictExplanation, 'verdict' | 'status'>): boolean {
  return verdict !== false || status === 'excluded';
}

/** Explains cases under the policy of an engine; it holds no facts of any child. */
export class Explainer<I extends Ids> {
  private readonly prover: Prover<I>;
  private readonly lexicon: Lexicon<I>;

  /** @param text what the policy of the engine says in words. */
  constructor(
    private readonly engine: Engine<I>,
    text: PolicyText,
  ) {
    this.prover = new Prover(engine.policy);
    this.lexicon = new Lexicon(engine.policy, text);
  }

  /**
   * Explains a case as plain data.
   *
   * @param only the id of a verdict; `undefined` is all of them.
   * @throws {RefusedInput} as the engine does, and where `only` is not an id.
   */
  explain(input: unknown, context: unknown, only: string | undefined): Explanation<I> {
    const { engine, prover, lexicon } = this;
    const { policy } = engine;
    const { id, slots, prepared } = engine.check(input, context);
    const result = engine.decide(id, slots, prepared);
    const notes = notesOf(policy, result, lexicon);
    const filled = withAssumptions(slots, prepared.assumptions, policy.dictionary);
    const isAssumed = (path: string): boolean => {
      const place = policy.dictionary.slotOf(lexicon.fact(path));
      return filled[place] !== slots[place];
    };
    const findings = {
      policy,
      lexicon,
      isAssumed,
      result,
      sensitivity: sensitivityOf(engine, policy.readings, input, context),
      counterfactualsOf: counterfactualsOf(prover, slots, prepared),
      openOf: openFactsOf(engine, slots, prepared),
      notes,
      received: (fact: MoneyFact): string | null => {
        const slot = slots[policy.dictionary.slotOf(fact)];
        return slot === undefined ? null : String(caseValue(fact, slot));
      },
    };
    const explained = this.wanted(prover.prove(slots, prepared), only).map((proved) =>
      explainVerdict(proved, findings),
    );
    return {
      disclose: 'full',
      id,
      on: result.on,
      policy: result.policy,
      monthly: result.monthly,
      assumed: prepared.assumptions.list.flatMap(({ fact, slot }) =>
        result.assumed
          .filter((path) => path === fact.path)
          .map((path) => ({
            ...lexicon.question(path),
            value: caseValue(fact, slot),
            words: valueWords(fact, slot),
          })),
      ),
      verdicts: [...explained.filter(comesFirst), ...explained.filter((one) => !comesFirst(one))],
      missing: result.missing.map((fact) => lexicon.question(fact)),
      notices: notes,
    };
  }

  /**
   * Explains a case as an office may be told of it: without the benefit and the fact that are withheld.
   *
   * @throws {RefusedInput} as {@link explain}, for a confidential case, and for the benefit that is withheld.
   */
  explainForOffice(input: unknown, context: unknown, only: string | undefined): Explanation<I> {
    const { engine } = this;
    assertNamed(engine.policy, only);
    return officeExplanation(engine.office, this.explain(explainedCase(engine, input), context, only));
  }

  private wanted(proved: readonly ProvedVerdict<I>[], id: string | undefined): readonly ProvedVerdict<I>[] {
    if (id === undefined) return proved;
    const found = proved.filter(({ verdict }) => verdict.id === id);
    if (found.length > 0) return found;
    const ids = [...new Set(proved.map(({ verdict }) => verdict.id))];
    const says = {
      zh: '须为类别、待遇或措施的代号，或 in-difficulty',
      en: 'must be the id of a category, benefit or measure, or in-difficulty',
    };
    const expected = { type: 'choice', values: ids } as const;
    throw new RefusedInput([
      wrongAt('invalid-value', 'verdict', says, { expected, suggestion: nearest(id, ids) }),
    ]);
  }
}
