import type { BenefitResult, ResultOf } from '../decide/result.js';
import type { Sensitivity } from '../decide/sensitivity.js';
import type { MoneyFact } from '../logic/fact.js';
import type { Proof } from '../logic/proof.js';
import { inForce } from '../logic/reading.js';
import { actorWords } from '../policy/actors.js';
import type { Ids, Policy, VerdictOf } from '../policy/policy.js';
import type {
  AppliedExclusion,
  AppliedTopUp,
  Counterfactual,
  DecisiveReading,
  ExplanationNotice,
  VerdictExplanation,
} from './explanation.js';
import type { Lexicon } from './lexicon.js';
import type { OpenVerdict } from './open-facts.js';
import type { ProvedVerdict } from './prove.js';
import { startOf, stepsOf } from './steps.js';

/** All that is known of a case before its verdicts are explained one by one. */
export interface Findings<I extends Ids> {
  readonly policy: Policy<I>;
  readonly lexicon: Lexicon<I>;
  /** Whether a fact is not recorded but assumed. */
  readonly isAssumed: (path: string) => boolean;
  readonly result: ResultOf<I>;
  readonly sensitivity: readonly Sensitivity<string>[];
  readonly counterfactualsOf: (verdict: VerdictOf<I>) => readonly Counterfactual<I>[];
  readonly openOf: (verdict: VerdictOf<I>) => OpenVerdict<I>;
  readonly notes: readonly ExplanationNotice<I>[];
  /** What a fact of money is recorded as; `null` where it is not. */
  readonly received: (fact: MoneyFact) => string | null;
}

function exclusionsOf<I extends Ids>(
  id: string,
  benefit: BenefitResult<I> | undefined,
  { policy, lexicon }: Findings<I>,
): readonly AppliedExclusion<I>[] {
  const holders = benefit?.excludedBy ?? [];
  return policy.exclusions
    .filter(({ holder, excludes }) => excludes === id && holders.includes(holder))
    .map(({ holder, sentence, ground, only }) => ({
      holder,
      label: lexicon.holder(holder),
      sentence: lexicon.quote(sentence),
      ground,
      reading: only === null ? null : lexicon.reading(only.reading.id, only.option),
    }));
}

/** What a result deducts: what it pays itself of the others, or what is recorded as received of them. */
function topUpsOf<I extends Ids>(
  benefit: BenefitResult<I> | undefined,
  id: string,
  { policy, lexicon, result, received }: Findings<I>,
): readonly AppliedTopUp<I>[] {
  const { topUps } = policy;
  if (topUps === null || benefit === undefined) return [];
  if (benefit.status !== 'entitled' && benefit.status !== 'undetermined') return [];
  const basis = inForce(topUps.basis, { computed: 'computed', recorded: 'recorded' }, result);
  return topUps.matrix.flatMap(({ benefit: topped, tops, received: fact, sentence, ground }) => {
    if (topped !== id) return [];
    const other = result.benefits[tops];
    const isPaid = other.status === 'entitled' || other.status === 'undetermined';
    if (basis === 'computed' && !isPaid) return [];
    return {
      benefit: tops,
      label: basis === 'computed' ? lexicon.holder(tops) : fact.label,
      amount: basis === 'computed' ? other.amount : received(fact),
      sentence: lexicon.quote(sentence),
      ground,
      reading: lexicon.reading(topUps.basis.id, basis),
    };
  });
}

function decisiveReadings<I extends Ids>(
  { path: place }: VerdictOf<I>,
  { policy, lexicon, result, sensitivity }: Findings<I>,
): readonly DecisiveReading[] {
  return policy.readings.flatMap((reading) => {
    const names = Object.fromEntries(Object.keys(reading.options).map((option) => [option, option]));
    const chosen = inForce(reading, names, result);
    return sensitivity
      .filter((one) => one.reading === reading.id)
      .map(({ option, changes }) => ({
        reading: reading.id,
        question: reading.question,
        inForce: lexicon.reading(reading.id, chosen),
        other: lexicon.reading(reading.id, option),
        ground: reading.ground,
        changes: changes
          .filter((change) => change.path === place || change.path.startsWith(`${place}.`))
          .map(({ path: at, from, to }) => ({
            what: at === place ? 'verdict' : at.slice(place.length + 1),
            from,
            to,
          })),
      }))
      .filter(({ changes }) => changes.length > 0);
  });
}

/** The sentences of the branches that a rule rests on. */
function citedIn(proof: Proof): readonly string[] | undefined {
  return proof.kind === 'rule' ? proof.sentences : undefined;
}

/** Everything that can be said of one verdict. */
export function explainVerdict<I extends Ids>(
  { verdict, proof }: ProvedVerdict<I>,
  findings: Findings<I>,
): VerdictExplanation<I> {
  const { id, rule } = verdict;
  const { lexicon, result } = findings;
  const benefit = verdict.kind === 'benefit' ? result.benefits[verdict.id] : undefined;
  const open = findings.openOf(verdict);
  const topUps = topUpsOf(benefit, id, findings);
  return {
    kind: rule.kind,
    id,
    label: rule.label,
    verdict: proof.verdict,
    status: benefit?.status ?? null,
    strength: benefit?.strength ?? null,
    amount: benefit?.amount ?? null,
    unit: benefit?.unit ?? null,
    standard: benefit?.standard ?? null,
    standardsMissing: open.standards,
    who: rule.kind === 'measure' ? actorWords(rule) : null,
    sentences: (benefit?.sentences ?? citedIn(proof) ?? rule.sentences).map((sentence) =>
      lexicon.quote(sentence),
    ),
    exclusions: exclusionsOf(id, benefit, findings),
    ...(topUps.length === 0 ? {} : { topUps }),
    proof,
    steps: stepsOf(startOf(proof, benefit?.status === 'excluded'), findings),
    readings: decisiveReadings(verdict, findings),
    counterfactuals: findings.counterfactualsOf(verdict),
    missing: open.facts.map((fact) => lexicon.question(fact)),
    notices: findings.notes.filter(({ concerns }) => concerns.includes(id)),
  };
}
