import type { FactPath } from '../case/dictionary.js';
import type { AssessResult, BenefitResult } from '../decide/result.js';
import type { Sensitivity } from '../decide/sensitivity.js';
import type { Proof } from '../logic/proof.js';
import { inForce, type Reading } from '../logic/reading.js';
import { actorWords } from '../policy/actors.js';
import type { ChenzhouIds } from '../policy/chenzhou-ids.js';
import { holderLabel } from '../policy/names.js';
import { READINGS } from '../policy/readings.js';
import { EXCLUSIONS } from '../policy/stacking.js';
import type { Verdict } from '../policy/verdicts.js';
import type {
  AppliedExclusion,
  Counterfactual,
  DecisiveReading,
  ExplanationNotice,
  Question,
  VerdictExplanation,
} from './explanation.js';
import type { OpenVerdict } from './open-facts.js';
import type { ProvedVerdict } from './prove.js';
import { appliedReading, factAt, quote, startOf, stepsOf } from './steps.js';

/** All that is known of a case before its verdicts are explained one by one. */
export interface Findings {
  readonly result: AssessResult;
  readonly sensitivity: readonly Sensitivity[];
  readonly counterfactualsOf: (verdict: Verdict) => readonly Counterfactual[];
  readonly openOf: (verdict: Verdict) => OpenVerdict<ChenzhouIds>;
  readonly notes: readonly ExplanationNotice[];
}

/** A missing fact as the question of its dictionary entry. */
export function questionOf(path: FactPath): Question {
  const { label, question, document, issuer } = factAt(path);
  return { fact: path, label, question, document, issuer };
}

function exclusionsOf(id: string, benefit: BenefitResult | undefined): readonly AppliedExclusion[] {
  const holders = benefit?.excludedBy ?? [];
  return EXCLUSIONS.filter(({ holder, excludes }) => excludes === id && holders.includes(holder)).map(
    ({ holder, sentence, ground, only }) => ({
      holder,
      label: holderLabel(holder),
      sentence: quote(sentence),
      ground,
      reading: only === null ? null : appliedReading(only.reading.id, only.option),
    }),
  );
}

function decisiveReadings(
  { path: place }: Verdict,
  { result, sensitivity }: Findings,
): readonly DecisiveReading[] {
  return READINGS.flatMap((reading: Reading) => {
    const names = Object.fromEntries(Object.keys(reading.options).map((option) => [option, option]));
    const chosen = inForce(reading, names, result);
    return sensitivity
      .filter((one) => one.reading === reading.id)
      .map(({ option, changes }) => ({
        reading: reading.id,
        question: reading.question,
        inForce: appliedReading(reading.id, chosen),
        other: appliedReading(reading.id, option),
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
export function explainVerdict({ verdict, proof }: ProvedVerdict, findings: Findings): VerdictExplanation {
  const { id, rule } = verdict;
  const benefits: ReadonlyMap<string, BenefitResult> = new Map(Object.entries(findings.result.benefits));
  const benefit = rule.kind === 'benefit' ? benefits.get(id) : undefined;
  const open = findings.openOf(verdict);
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
    sentences: (benefit?.sentences ?? citedIn(proof) ?? rule.sentences).map(quote),
    exclusions: exclusionsOf(id, benefit),
    proof,
    steps: stepsOf(startOf(proof, benefit?.status === 'excluded')),
    readings: decisiveReadings(verdict, findings),
    counterfactuals: findings.counterfactualsOf(verdict),
    missing: open.facts.map(questionOf),
    notices: findings.notes.filter(({ concerns }) => concerns.includes(id)),
  };
}
